import { expect } from 'vitest'
import { ar } from '../../../src/messages/ar.ts'
import { en } from '../../../src/messages/en.ts'
import { createTranslators, type Translator } from '../../../src/messages/translator.ts'
import { type FieldPlace, type FieldTexts, textsOf } from './fieldTexts.ts'
import { type FormPage, until } from './formPage.ts'

/** A field as a form has to show it. */
export interface ExpectedField extends Omit<FieldTexts, 'wrong'> {
  readonly name: string
  /** Which tells whether it may be left empty. */
  readonly label: string
  /** What can't be sent, with what has to be said of it. */
  readonly wrong: readonly (readonly [text: string, message: string])[]
  /** What has to be said where it is left empty. */
  readonly missing: string | undefined
}

/** The kit's words in a language, all of them. */
export type Speech = Translator<keyof typeof en>

/** The kit's words by language. */
export const speech: Readonly<Record<'en' | 'ar', Speech>> = {
  en: createTranslators('en')(en),
  ar: createTranslators('ar', { ar })(en),
}

/** What a form has to show for one of the API's fields. */
export function expectedField(
  name: string,
  place: FieldPlace,
  isRequired: boolean,
  { text, maybe }: Speech,
): ExpectedField {
  const texts = textsOf(name, place)
  const { wording } = texts
  const label = maybe(`field.${wording}.label`) ?? name
  const missing = maybe(`field.${wording}.missing`) ?? text('field.missing', { label })
  return {
    ...texts,
    name,
    label: isRequired ? label : `${label} ${text('field.optional')}`,
    wrong: texts.wrong.map(([typed, key, params]) => [
      typed,
      maybe(`check.${key}`, { ...params }) ?? key,
    ]),
    missing: isRequired ? missing : undefined,
  }
}

/** Puts what is right into each field, once it is there: some are asked for after others. */
export async function fillAll(page: FormPage, fields: readonly ExpectedField[]): Promise<void> {
  for (const { label, typed } of fields) {
    await until(() => page.labels().includes(label))
    if (page.texts()[label] !== typed) page.fill(label, typed)
  }
}

/** Makes one field wrong after the other, all others being right, and holds what becomes of each. */
export async function expectEachRefused(
  page: FormPage,
  fields: readonly ExpectedField[],
): Promise<void> {
  for (const { label, typed, wrong, missing } of fields) {
    const tried = missing === undefined ? wrong : [...wrong, ['', missing] as const]
    await until(() => page.labels().includes(label))
    for (const [text, said] of tried) {
      page.fill(label, text)
      const refusal = await page.refusal(label)
      expect({ text, ...refusal }).toEqual({ text, focused: label, said, marked: [label] })
      page.fill(label, typed)
    }
  }
}
