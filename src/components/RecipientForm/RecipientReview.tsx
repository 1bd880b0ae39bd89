'use client'
import type { ReactNode } from 'react'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ReviewStep } from '../FieldForm/ReviewStep.tsx'
import { recipientWords } from './recipientWords.ts'
import { useSectionTexts } from './useSectionTexts.ts'

/** Everything once more before it is sent: where the money goes, then the fields. */
export function RecipientReview({ form }: { form: RecipientFormState }): ReactNode {
  const { text, maybe, country, currency } = useTranslator(recipientWords)
  const { destination, situation } = form
  const { method = '', entity = 'individual' } = situation ?? {}
  return (
    <ReviewStep
      choices={[
        { label: text('field.country.label'), value: country(destination.country) },
        { label: text('field.currency.label'), value: currency(destination.currency) },
        { label: text('field.method.label'), value: maybe(`method.${method}.label`) ?? method },
        { label: text('field.entity.label'), value: text(`field.entity.${entity}`) },
      ]}
      choicesTitle={text('recipientForm.section.destination')}
      form={form}
      texts={useSectionTexts(form)}
      words={recipientWords}
    />
  )
}
