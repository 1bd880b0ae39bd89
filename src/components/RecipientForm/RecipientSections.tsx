'use client'
import type { ReactNode } from 'react'
import type { RecipientFormState } from '../../hooks/useRecipientFields.ts'
import { AddressCheckSection } from '../FieldForm/AddressCheckSection.tsx'
import { FieldSections } from '../FieldForm/FieldSections.tsx'
import type { FormLooks } from '../FieldForm/fieldFormParts.ts'
import { recipientWords } from './recipientWords.ts'
import { useSectionTexts } from './useSectionTexts.ts'

interface RecipientSectionsProps {
  readonly form: RecipientFormState
  readonly looks: FormLooks
}

/** What the destination asks for: the account, then its holder, address and contact. */
export function RecipientSections(props: RecipientSectionsProps): ReactNode {
  const { form, looks } = props
  const { addressCheck } = looks
  const texts = useSectionTexts(form)
  return (
    <FieldSections
      components={looks.fields}
      extras={
        addressCheck && { address: <AddressCheckSection component={addressCheck} form={form} /> }
      }
      form={form}
      texts={texts}
      words={recipientWords}
    />
  )
}
