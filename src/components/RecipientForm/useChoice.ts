'use client'
import { useController } from 'react-hook-form'
import type { FormFieldError } from '../../hooks/forms/fieldErrors.ts'
import type { destinationFields, RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { Words } from '../../messages/translator.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldMessage } from '../AccountField/fieldMessage.ts'

/** What every question about the destination has in common. */
export function useChoice(
  form: RecipientFormState,
  name: (typeof destinationFields)[number],
  words: Words<keyof typeof fieldWords>,
) {
  const translator = useTranslator(words)
  const { field, fieldState } = useController({ control: form.control, name })
  const { ref: inputRef, onBlur } = field
  const error = fieldState.error as FormFieldError | undefined
  const problem = error && {
    tone: 'critical' as const,
    code: error.type,
    params: error.params ?? {},
  }
  const message = fieldMessage(translator, { wording: name }, problem)
  const onChange: (value: string) => void = field.onChange
  return { name, inputRef, onBlur, onChange, isReadOnly: form.isLocked(name), message }
}
