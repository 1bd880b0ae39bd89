import type { ReactNode } from 'react'
import { expect } from 'vitest'
import type { InitialValues } from '../../../src/hooks/forms/formInitialValues.ts'
import type { Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { type ExpectedField, expectEachRefused, fillAll } from './expectedField.ts'
import { type FormPage, until } from './formPage.ts'
import { keptOf, textsIn } from './keptOf.ts'
import { mountForm } from './mountForm.tsx'

/** A form whose country is one of its own fields. */
export interface PartyForm {
  readonly form: (initialValues: InitialValues) => ReactNode
  /** The questions before its fields. */
  readonly questions: readonly string[]
  readonly fields: readonly ExpectedField[]
  readonly locale?: 'en' | 'ar'
  /** What the form starts with: the answers to its questions. */
  readonly answers: InitialValues
  readonly storeOf: (sandbox: Sandbox) => ReadonlyMap<string, object>
}

/** Types every field, makes each of those told wrong in turn, and holds what the API gets at last. */
export async function proveTyped(
  party: PartyForm,
  isTried: (field: ExpectedField) => boolean = () => true,
): Promise<void> {
  const { form, fields, answers, questions } = party
  const { page, sandbox, unmount } = await mountForm(
    form(answers),
    labels => labels.length > questions.length,
    { locale: party.locale },
  )
  await fillAll(page, fields)
  expect(page.labels()).toEqual([...questions, ...fields.map(({ label }) => label)])
  // What isn't one of a list doesn't come by typing.
  const tried = fields.filter(isTried)
  await expectEachRefused(
    page,
    tried.map(field => ({ ...field, wrong: field.isChoice ? [] : field.wrong })),
  )
  await expectKept(party, page, sandbox)
  unmount()
}

/** Begins with one value that nobody could choose, as a host may give it, and has it mended. */
export async function proveGiven(party: PartyForm, wrong: ExpectedField): Promise<void> {
  const { form, fields, answers } = party
  const [[text = '', said] = []] = wrong.wrong
  const { page, sandbox, unmount } = await mountForm(
    form({ ...answers, ...given(fields), ...given([{ ...wrong, sent: text }], given(fields)) }),
    labels => labels.includes(wrong.label),
    { locale: party.locale },
  )
  const { label } = wrong
  expect(await page.refusal(label)).toEqual({ focused: label, said, marked: [label] })
  page.fill(label, wrong.typed)
  await expectKept(party, page, sandbox)
  unmount()
}

/** What a host gives: the texts as the API has them, the parts of parts under their own. */
function given(
  fields: readonly Pick<ExpectedField, 'name' | 'sent'>[],
  start: object = {},
): object {
  const values: Record<string, InitialValues[string]> = { ...start }
  for (const { name, sent } of fields) {
    const [head = '', part] = name.split('.')
    values[head] = part ? { ...(values[head] as object), [part]: sent } : sent
  }
  return values
}

/** Sends what stands in the form, and holds what the API has of it: each text in canonical form. */
async function expectKept(
  { fields, storeOf }: PartyForm,
  page: FormPage,
  sandbox: Sandbox,
): Promise<void> {
  const before = new Set(storeOf(sandbox).keys())
  page.submit()
  await until(() => page.labels().length === 0)
  const added = [...storeOf(sandbox)].filter(([id]) => !before.has(id))
  const filled = fields.filter(({ sent }) => sent !== '')
  const texts = Object.fromEntries(filled.map(({ name, sent }) => [name, sent]))
  const inputs = sandbox.requests
    .filter(({ operation }) => operation.startsWith('create'))
    .map(({ variables }) => textsIn(variables.input as object))
  expect(inputs).toEqual([texts])
  expect(added.map(([, entity]) => keptOf(entity))).toEqual([texts])
}
