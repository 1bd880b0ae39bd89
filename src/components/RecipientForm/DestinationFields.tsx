'use client'
import type { ReactNode } from 'react'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { Words } from '../../messages/translator.ts'
import { FieldGroup } from '../../primitives/FieldGroup.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { CountryBox } from '../FieldForm/CountryBox.tsx'
import { destinationFormWords } from './destinationFormWords.ts'
import { useChoice } from './useChoice.ts'

interface DestinationFieldsProps {
  readonly form: RecipientFormState
  /** All that can be said of the country, once it is here. */
  readonly words: Words<keyof typeof fieldWords> | undefined
  /** The questions that follow from the country. */
  readonly children: ReactNode
}

/** The country, then what follows from it. */
export function DestinationFields({ form, words, children }: DestinationFieldsProps): ReactNode {
  const { text } = useTranslator(destinationFormWords)
  if (form.choices.length === 0) return null
  return (
    <FieldGroup legend={text('recipientForm.section.destination')}>
      {form.choices.includes('country') ? <CountryField form={form} words={words} /> : null}
      {children}
    </FieldGroup>
  )
}

function CountryField({
  form,
  words = destinationFormWords,
}: Omit<DestinationFieldsProps, 'children'>): ReactNode {
  const { text } = useTranslator(destinationFormWords)
  const choice = useChoice(form, 'country', words)
  return (
    <CountryBox
      {...choice}
      autoComplete="off"
      codes={form.countries}
      hint={choice.isReadOnly ? undefined : text('field.country.hint')}
      label={text('field.country.label')}
      value={form.destination.country}
      words={destinationFormWords}
    />
  )
}
