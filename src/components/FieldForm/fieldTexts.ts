import type { fieldWords } from '../../messages/en/fields.ts'
import type { Translator } from '../../messages/translator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldLabel } from '../AccountField/fieldMessage.ts'
import { fieldHint } from './fieldHint.ts'

/** What stands around any input of a form, whatever is typed in. */
export interface FieldTexts {
  readonly label: string
  /** Absent where there is none, or where the field can't be changed. */
  readonly hint: string | undefined
  /** The word that marks the field as one that may be left empty; absent where it is required. */
  readonly optional: string | undefined
}

/** The words around a field. */
export function fieldTexts(
  translator: Translator<keyof typeof fieldWords>,
  field: FormField,
  isLocked: boolean,
): FieldTexts {
  return {
    label: fieldLabel(translator, field),
    hint: isLocked ? undefined : fieldHint(translator, field),
    optional: field.isRequired ? undefined : translator.text('field.optional'),
  }
}
