'use client'
import type { UseSenderFormResult } from '../../hooks/useSenderForm.ts'
import { senderFormWords } from '../../messages/en/senderForm.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormTexts } from '../FieldForm/fieldFormParts.ts'

/** The form's own words, as it stands. */
export function useSenderTexts({ isEditing }: UseSenderFormResult): FormTexts {
  const { text } = useTranslator(senderFormWords)
  const kept = isEditing ? text('senderForm.documentKept') : undefined
  return {
    label: text(isEditing ? 'senderForm.editLabel' : 'senderForm.label'),
    submit: text(isEditing ? 'senderForm.save' : 'senderForm.submit'),
    submitting: text(isEditing ? 'senderForm.saving' : 'senderForm.submitting'),
    sections: {
      holder: text('senderForm.section.holder'),
      address: text('senderForm.section.address'),
      registration: text('senderForm.section.registration'),
      contact: text('senderForm.section.contact'),
      document: text('senderForm.section.document'),
    },
    sectionHints: { document: kept ?? text('senderForm.documentHint') },
    emptySections: { document: kept },
  }
}
