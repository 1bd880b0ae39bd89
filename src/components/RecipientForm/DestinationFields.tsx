'use client'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { destinationFields } from '../../hooks/recipientFormValues.ts'
import type { UseRecipientFormResult } from '../../hooks/useRecipientForm.ts'
import { FieldGroup } from '../../primitives/FieldGroup.tsx'
import { RadioCards } from '../../primitives/RadioCards.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldMessage } from '../AccountField/fieldMessage.ts'
import { CountryBox } from './CountryBox.tsx'
import { recipientWords } from './recipientWords.ts'

interface Props {
  readonly form: UseRecipientFormResult
}

/** Country, then currency and method where there is a choice, then who the recipient is. */
export function DestinationFields({ form }: Props): ReactNode {
  const { text } = useTranslator(recipientWords)
  const { destination, isHidden } = form
  const { country, currencies, methods } = destination
  const asks = {
    country: !isHidden('country'),
    currency: country !== '' && currencies.length > 1 && !isHidden('currency'),
    method: country !== '' && methods.length > 1 && !isHidden('method'),
    entity: country !== '' && !isHidden('entity'),
  }
  if (!Object.values(asks).includes(true)) return null
  return (
    <FieldGroup legend={text('recipientForm.section.destination')}>
      {asks.country ? <CountryField form={form} /> : null}
      {asks.currency ? <CurrencyField form={form} /> : null}
      {asks.method ? <MethodField form={form} /> : null}
      {asks.entity ? <EntityField form={form} /> : null}
    </FieldGroup>
  )
}

function CountryField({ form }: Props): ReactNode {
  const translator = useTranslator(recipientWords)
  const { choice, error } = useChoice(form, 'country')
  const problem = error && { tone: 'critical' as const, code: error.type, params: {} }
  return (
    <CountryBox
      {...choice}
      autoComplete="off"
      codes={form.countries}
      hint={choice.isReadOnly ? undefined : translator.text('field.country.hint')}
      message={fieldMessage(translator, { wording: 'country' }, problem)}
      value={form.destination.country}
      wording="country"
    />
  )
}

function CurrencyField({ form }: Props): ReactNode {
  const { text } = useTranslator(recipientWords)
  const { choice } = useChoice(form, 'currency')
  return (
    <RadioCards
      {...choice}
      label={text('field.currency.label')}
      options={form.destination.currencies.map(value => ({ value, label: value }))}
      value={form.destination.currency}
    />
  )
}

function MethodField({ form }: Props): ReactNode {
  const { text, maybe } = useTranslator(recipientWords)
  const { choice } = useChoice(form, 'method')
  return (
    <RadioCards
      {...choice}
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
  const { choice } = useChoice(form, 'entity')
  return (
    <RadioCards
      {...choice}
      label={text('field.entity.label')}
      options={[
        { value: 'individual', label: text('field.entity.individual') },
        { value: 'company', label: text('field.entity.company') },
      ]}
      value={form.situation?.entity ?? null}
    />
  )
}

/** What every choice of the destination has in common. */
function useChoice(form: UseRecipientFormResult, name: (typeof destinationFields)[number]) {
  const { field, fieldState } = useController({ control: form.control, name })
  const { ref: inputRef, onBlur } = field
  const onChange: (value: string) => void = field.onChange
  const isReadOnly = form.isLocked(name)
  return { choice: { name, inputRef, onBlur, onChange, isReadOnly }, error: fieldState.error }
}
