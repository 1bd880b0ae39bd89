'use client'
import type { ComponentType, ReactNode } from 'react'
import { useFormField } from '../../hooks/useFormField.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldNotice } from '../AccountField/fieldNotice.ts'
import type { FormFieldProps } from './fieldFormParts.ts'
import { fieldTexts } from './fieldTexts.ts'
import type { InputProps } from './TextInput.tsx'

interface HostInputProps extends InputProps {
  readonly component: ComponentType<FormFieldProps>
}

/** A field that the host draws itself. */
export function HostInput(props: HostInputProps): ReactNode {
  const { component: Component, form, field, words, isLocked } = props
  const translator = useTranslator(words)
  const state = useFormField(form, field)
  const { label, hint } = fieldTexts(translator, field, isLocked)
  return (
    <Component
      field={field}
      hint={hint}
      inputRef={state.inputRef}
      isLocked={isLocked}
      isRequired={field.isRequired}
      label={label}
      message={fieldNotice(translator, field, {
        ...state,
        onMend: isLocked ? undefined : mend => form.setValue(field.name, mend),
        onAccountNumber: number => form.setValue('accountNo', number),
      })}
      name={field.name}
      onBlur={state.onBlur}
      onChange={state.onTextChange}
      value={state.text}
    />
  )
}
