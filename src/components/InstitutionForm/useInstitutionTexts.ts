'use client'
import type { UseInstitutionFormResult } from '../../hooks/useInstitutionForm.ts'
import { institutionFormWords } from '../../messages/en/institutionForm.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormTexts } from '../FieldForm/fieldFormParts.ts'

/** The form's own words, as it stands. */
export function useInstitutionTexts(form: UseInstitutionFormResult): FormTexts {
  const { isEditing, isChangingFound } = form
  const { text } = useTranslator(institutionFormWords)
  const foundBy = isEditing ? undefined : text('institutionForm.foundBy')
  return {
    label: text(isEditing ? 'institutionForm.editLabel' : 'institutionForm.label'),
    submit: text(isEditing ? 'institutionForm.save' : 'institutionForm.submit'),
    submitting: text(isEditing ? 'institutionForm.saving' : 'institutionForm.submitting'),
    sections: {
      holder: text('institutionForm.section.holder'),
      address: text('institutionForm.section.address'),
    },
    sectionHints: { holder: isChangingFound ? text('institutionForm.changingFound') : foundBy },
  }
}
