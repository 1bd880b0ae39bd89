import type { countryWords } from '../../messages/en/country.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { Translator } from '../../messages/translator.ts'
import type { FieldSituation, FormField } from '../../rules/fieldDefinition.ts'
import { problemText } from '../AccountField/fieldMessage.ts'
import { optionLabel } from './optionLabel.ts'

/** What a review says of a form's fields. */
export interface ReviewAnswers {
  /** The answer in the person's language, empty where there is none. */
  readonly shown: (field: FormField) => string
  /** What was left empty and had better not be. */
  readonly advice: (fields: readonly FormField[]) => readonly string[]
  /** What can be sent and is doubtful all the same. */
  readonly doubts: (fields: readonly FormField[]) => readonly string[]
}

/** Reads a form's answers for its review. */
export function reviewAnswers(
  translator: Translator<keyof typeof fieldWords | keyof typeof countryWords>,
  situation: FieldSituation = {},
): ReviewAnswers {
  const { textOf } = situation
  const verdict = (field: FormField) => field.check(textOf?.(field.name) ?? '', situation)
  return {
    shown(field) {
      const { value, display } = verdict(field)
      if (field.kind === 'choice') return optionLabel(translator, field, value)
      if (field.kind !== 'country') return display
      return translator.country(value || (situation.addressCountry ?? ''))
    },
    advice: fields =>
      fields
        .filter(({ name, advice }) => advice && !textOf?.(name))
        .map(field => said(field, field.advice)),
    doubts: fields =>
      fields.flatMap(field => {
        const { status, code, params } = verdict(field)
        return status === 'warning' ? [said(field, code, params)] : []
      }),
  }

  function said(field: FormField, code = '', params: object = {}): string {
    return problemText(translator, field, { tone: 'caution', code, params })
  }
}
