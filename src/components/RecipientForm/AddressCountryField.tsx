'use client'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { countryCodes } from '../../accounts/countryCodes.ts'
import type { UseRecipientFormResult } from '../../hooks/useRecipientForm.ts'
import { CountryBox } from './CountryBox.tsx'

/** The country of the address: that of the account until another is chosen. */
export function AddressCountryField({ form }: { form: UseRecipientFormResult }): ReactNode {
  const name = 'address.country'
  const { field } = useController({ control: form.control, name, defaultValue: '' })
  return (
    <CountryBox
      autoComplete="country"
      codes={countryCodes}
      inputRef={field.ref}
      isReadOnly={form.isLocked(name)}
      name={name}
      onBlur={field.onBlur}
      onChange={field.onChange}
      value={form.situation?.addressCountry ?? ''}
      wording={name}
    />
  )
}
