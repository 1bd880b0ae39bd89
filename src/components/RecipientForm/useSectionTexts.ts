'use client'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import { recipientSectionWords } from '../../messages/en/recipientSections.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { SectionTexts } from '../FieldForm/fieldFormParts.ts'

/** What a recipient's form says of its sections. */
export function useSectionTexts({ destination }: RecipientFormState): SectionTexts {
  const { text, currency } = useTranslator(recipientSectionWords)
  const code = destination.currency
  return {
    sections: {
      account: text('recipientForm.section.account'),
      holder: text('recipientForm.section.holder'),
      address: text('recipientForm.section.address'),
      contact: text('recipientForm.section.contact'),
    },
    sectionHints: { account: text('recipientForm.sentIn', { currency: currency(code), code }) },
  }
}
