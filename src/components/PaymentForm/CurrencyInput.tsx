'use client'
import { type ReactNode, type Ref, useMemo } from 'react'
import { exchangeWords } from '../../messages/en/exchange.ts'
import { ComboBox } from '../../primitives/ComboBox.tsx'
import { Select } from '../../primitives/Select.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { useExchangeParts } from './exchangeContext.ts'

/** One of the two currencies of an exchange, by name: of few, or of all that a payment can arrive in. */
export function CurrencyInput(props: FormFieldProps): ReactNode {
  const { field, onChange } = props
  const { situation, applicability } = useExchangeParts()
  const { text, currency } = useTranslator(exchangeWords)
  const isTarget = field.name === 'toCurrency'
  const stands = isTarget ? situation.toCurrency : situation.fromCurrency
  const items = useMemo(() => {
    const english = new Intl.DisplayNames('en', { type: 'currency' })
    return (field.options ?? []).map(({ value }) => ({
      id: value,
      label: `${currency(value)} (${value})`,
      keywords: english.of(value),
    }))
  }, [field.options, currency])
  const shared = {
    hint: props.hint,
    isReadOnly: props.isLocked,
    label: props.label,
    message: props.message,
    name: props.name,
    onBlur: props.onBlur,
    value: props.value || stands || null,
  }
  if (isTarget && applicability === 'PAYMENT') {
    return (
      <ComboBox
        {...shared}
        inputRef={props.inputRef}
        items={items}
        noResults={text('exchange.currency.none')}
        onChange={code => onChange(code ?? '')}
        showOptions={text('exchange.currency.show')}
      />
    )
  }
  return (
    <Select
      {...shared}
      inputRef={props.inputRef as Ref<HTMLSelectElement | HTMLInputElement | null>}
      onChange={code => onChange(code ?? '')}
      options={items.map(({ id, label }) => ({ value: id, label }))}
    />
  )
}
