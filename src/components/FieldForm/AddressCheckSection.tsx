'use client'
import type { ComponentType, ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import type { AddressCheckProps } from '../AddressCheck/AddressCheck.tsx'
import type { AnyFieldForm } from './fieldFormParts.ts'

interface AddressCheckSectionProps {
  /** The host's way to have an address looked up; only hosts that bring one pay for it. */
  readonly component: ComponentType<AddressCheckProps>
  readonly form: AnyFieldForm
}

/** After the address: has it looked up, once the person asks for it. */
export function AddressCheckSection({
  component: AddressCheck,
  form,
}: AddressCheckSectionProps): ReactNode {
  const typed = useWatch({ control: form.control, name: 'address' })
  const parts = typeof typed === 'object' ? typed : {}
  const address = { ...parts, country: parts.country || form.situation?.addressCountry }
  return (
    <AddressCheck
      address={address}
      isDisabled={form.isLocked('address.street') || form.saving.status === 'submitting'}
      onUse={tidied => {
        for (const [part, text] of Object.entries(tidied)) {
          if (part !== 'country') form.setValue(`address.${part}`, text ?? '')
        }
      }}
    />
  )
}
