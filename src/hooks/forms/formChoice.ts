import type { FormField } from '../../rules/fieldDefinition.ts'

/** One of a form's own questions, before its fields. */
export interface FormChoice extends FormField {
  /** The answer, or what the form takes where that isn't possible; empty where there is none yet. */
  readonly value: string
  /** Can't be answered anew, whatever the host says. */
  readonly isLocked: boolean
}

/**
 * A question of a form's own, as an entry of the field registry.
 *
 * @param answers what it can be answered with, as the API writes it
 */
export function formChoice(
  name: string,
  answers: readonly string[],
  value: string,
  details: Partial<Pick<FormChoice, 'kind' | 'isLocked'>> = {},
): FormChoice {
  return {
    name,
    wording: name,
    section: 'choice',
    order: 0,
    kind: 'choice',
    options: answers.map(answer => ({ value: answer })),
    check: text => ({ status: text === '' ? 'empty' : 'valid', value: text, display: text }),
    isRequired: true,
    value,
    isLocked: false,
    ...details,
  }
}
