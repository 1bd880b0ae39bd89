'use client'
import type { ReactNode } from 'react'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import { AddressCheckSection } from '../FieldForm/AddressCheckSection.tsx'
import { FieldSections } from '../FieldForm/FieldSections.tsx'
import { PayeeCheckSection } from './PayeeCheckSection.tsx'
import type { RecipientLooks } from './recipientLooks.ts'
import { recipientWords } from './recipientWords.ts'
import { useSectionTexts } from './useSectionTexts.ts'

interface RecipientSectionsProps {
  readonly form: RecipientFormState
  readonly looks: RecipientLooks
}

/** What the destination asks for: the account, then its holder, address and contact. */
export function RecipientSections(props: RecipientSectionsProps): ReactNode {
  const { form, looks } = props
  const { addressCheck, payeeCheck } = looks
  const canCheck = payeeCheck && form.situation?.method === 'BSB'
  const texts = useSectionTexts(form)
  return (
    <FieldSections
      components={looks.fields}
      extras={{
        // By then both the account and the name are there.
        holder: canCheck && <PayeeCheckSection component={payeeCheck} form={form} />,
        address: addressCheck && <AddressCheckSection component={addressCheck} form={form} />,
      }}
      form={form}
      texts={texts}
      words={recipientWords}
    />
  )
}
