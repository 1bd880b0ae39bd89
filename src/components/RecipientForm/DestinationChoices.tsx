'use client'
import type { ReactNode } from 'react'
import type { RecipientFormState } from '../../hooks/forms/useRecipientFields.ts'
import { RadioCards } from '../../primitives/RadioCards.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { recipientWords } from './recipientWords.ts'
import { useChoice } from './useChoice.ts'

interface Props {
  readonly form: RecipientFormState
}

/** Currency and method where there is a choice, then who the recipient is. */
export function DestinationChoices({ form }: Props): ReactNode {
  return (
    <>
      {form.choices.includes('currency') ? <CurrencyField form={form} /> : null}
      {form.choices.includes('method') ? <MethodField form={form} /> : null}
      {form.choices.includes('entity') ? <EntityField form={form} /> : null}
    </>
  )
}

function CurrencyField({ form }: Props): ReactNode {
  const { text } = useTranslator(recipientWords)
  return (
    <RadioCards
      {...useChoice(form, 'currency', recipientWords)}
      label={text('field.currency.label')}
      options={form.destination.currencies.map(value => ({ value, label: value }))}
      value={form.destination.currency}
    />
  )
}

function MethodField({ form }: Props): ReactNode {
  const { text, maybe } = useTranslator(recipientWords)
  return (
    <RadioCards
      {...useChoice(form, 'method', recipientWords)}
      hint={form.isEditing ? text('recipientForm.methodLocked') : undefined}
      label={text('field.method.label')}
      options={form.destination.methods.map(({ method }) => ({
        value: method,
        label: maybe(`method.${method}.label`) ?? method,
      }))}
      value={form.destination.method?.method ?? null}
    />
  )
}

function EntityField({ form }: Props): ReactNode {
  const { text } = useTranslator(recipientWords)
  return (
    <RadioCards
      {...useChoice(form, 'entity', recipientWords)}
      label={text('field.entity.label')}
      options={[
        { value: 'individual', label: text('field.entity.individual') },
        { value: 'company', label: text('field.entity.company') },
      ]}
      value={form.situation?.entity ?? null}
    />
  )
}
