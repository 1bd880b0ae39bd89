import type { Check } from '../../accounts/check.ts'
import type { FieldDefinition } from '../../rules/fieldDefinition.ts'
import type { FormFieldError } from './fieldErrors.ts'

/** What is wrong with a field: a message key's stem with the data of its sentence. */
export interface FieldProblem {
  /** `caution` never blocks. */
  readonly tone: 'critical' | 'caution'
  /** `missing`, `refused` (by the API), or the code of a check. */
  readonly code: string
  readonly params: object
}

/**
 * What to say of a form's field now: the form's own verdict; what no further typing can mend, at once;
 * a doubt once the field was left.
 */
export function shownProblem(
  field: FieldDefinition,
  check: Check,
  error: FormFieldError | undefined,
  wasLeft: boolean,
): FieldProblem | undefined {
  if (error) return { tone: 'critical', code: error.type, params: error.params ?? {} }
  const { status, code, params } = check
  if (status === 'invalid') return { tone: 'critical', code, params }
  if (!wasLeft) return undefined
  if (status === 'warning') return { tone: 'caution', code, params }
  if (status !== 'empty' || !field.advice) return undefined
  return { tone: 'caution', code: field.advice, params: {} }
}
