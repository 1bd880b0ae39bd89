'use client'
import type { ReactNode } from 'react'
import { countryCodes } from '../../accounts/countryCodes.ts'
import { CountryBox } from './CountryBox.tsx'
import type { InputProps } from './TextInput.tsx'
import { useFieldParts } from './useFieldParts.ts'

/** Any country; that of an address is the account's until another is chosen. */
export function CountryInput(props: InputProps): ReactNode {
  const { form, field, words } = props
  const { state, parts } = useFieldParts(props)
  const fallback = field.name === 'address.country' ? form.situation?.addressCountry : undefined
  return (
    <CountryBox
      {...parts}
      codes={countryCodes}
      onChange={state.onTextChange}
      value={state.text || fallback || ''}
      words={words}
    />
  )
}
