'use client'
import { memo, type ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { RecipientFormValues } from '../../hooks/recipientFormValues.ts'
import { useRecipientField } from '../../hooks/useRecipientField.ts'
import { TextField } from '../../primitives/TextField.tsx'
import { useAfterPress } from '../../primitives/useAfterPress.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { RecipientField, RecipientSituation } from '../../rules/recipientFields.ts'
import { fieldLabel, fieldMessage } from '../AccountField/fieldMessage.ts'
import { recipientWords } from './recipientWords.ts'

interface RecipientTextFieldProps {
  readonly control: Control<RecipientFormValues>
  readonly field: RecipientField
  readonly situation: RecipientSituation
  readonly isLocked: boolean
}

/** One text field of the form; renders only for its own changes. */
export const RecipientTextField = memo(function RecipientTextField({
  control,
  field,
  situation,
  isLocked,
}: RecipientTextFieldProps): ReactNode {
  const translator = useTranslator(recipientWords)
  const { value, onChange, onBlur, inputRef, problem } = useRecipientField(
    control,
    field,
    situation,
  )
  const leave = useAfterPress(onBlur)
  return (
    <TextField
      autoComplete={field.autoComplete}
      dir={field.isCode || field.type ? 'ltr' : 'auto'}
      hint={isLocked ? undefined : translator.maybe(`field.${field.wording}.hint`)}
      inputMode={field.inputMode}
      inputRef={inputRef}
      isReadOnly={isLocked}
      label={fieldLabel(translator, field)}
      message={fieldMessage(translator, field, problem)}
      name={field.name}
      numeric={field.isCode}
      onBlur={leave}
      onChange={onChange}
      optional={field.isRequired ? undefined : translator.text('field.optional')}
      spellCheck={false}
      type={field.type}
      value={value}
    />
  )
})
