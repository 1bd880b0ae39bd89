'use client'
import type { ReactNode } from 'react'
import { countryCodes } from '../../accounts/countryCodes.ts'
import { useFormField } from '../../hooks/useFormField.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldNotice } from '../AccountField/fieldNotice.ts'
import { CountryBox } from './CountryBox.tsx'
import { fieldTexts } from './fieldTexts.ts'
import type { InputProps } from './TextInput.tsx'

/** Any country; that of an address is the account's until another is chosen. */
export function CountryInput({ form, field, words, isLocked }: InputProps): ReactNode {
  const translator = useTranslator(words)
  const state = useFormField(form, field)
  const fallback = field.name === 'address.country' ? form.situation?.addressCountry : undefined
  return (
    <CountryBox
      {...fieldTexts(translator, field, isLocked)}
      autoComplete={field.autoComplete}
      codes={countryCodes}
      inputRef={state.inputRef}
      isReadOnly={isLocked}
      message={fieldNotice(translator, field, { ...state, onMend: undefined })}
      name={field.name}
      onBlur={state.onBlur}
      onChange={state.onTextChange}
      value={state.text || fallback || ''}
      words={words}
    />
  )
}
