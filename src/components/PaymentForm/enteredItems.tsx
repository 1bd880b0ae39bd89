'use client'
import type { ExchangeForm } from '../../hooks/quotes/useExchange.ts'
import type { fieldWords } from '../../messages/en/fields.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import type { ExchangeSituation } from '../../rules/exchangeFields.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import { fieldLabel } from '../AccountField/fieldMessage.ts'
import { Amount } from '../Amount/Amount.tsx'
import { optionLabel } from '../FieldForm/optionLabel.ts'

type Form = ExchangeForm<unknown, ExchangeSituation>
type Fields = Translator<keyof typeof fieldWords>

/** The amount as it was entered, on its side, and the two currencies. */
export function amountItems(
  translator: Fields,
  { allFields, order }: Pick<Form, 'allFields' | 'order'>,
): readonly DetailItem[] {
  const label = (name: string) => {
    const field = allFields.find(candidate => candidate.name === name)
    return field ? fieldLabel(translator, field) : name
  }
  if (!order) return []
  const { currency } = translator
  const { fromCurrency, toCurrency, size } = order
  const name = (code: string) => `${currency(code)} (${code})`
  return [
    { label: label('size'), value: <Amount currency={order.currency} value={size} /> },
    { label: label('fromCurrency'), value: name(fromCurrency) },
    { label: label('toCurrency'), value: name(toCurrency) },
  ]
}

/**
 * What was entered in the form's other fields, as it is sent.
 *
 * @param elsewhere fields that the review shows in other groups
 */
export function otherItems(
  translator: Fields,
  { allFields, reviewed = {}, situation }: Pick<Form, 'allFields' | 'reviewed' | 'situation'>,
  elsewhere: readonly string[],
): readonly DetailItem[] {
  return allFields.flatMap(field => {
    const value = textOf(reviewed, field.name)
    if (elsewhere.includes(field.name) || value === '') return []
    const label = fieldLabel(translator, field)
    return [{ label, value: <bdi>{shown(field, value)}</bdi>, isCode: field.isCode }]
  })

  function shown(field: FormField, value: string): string {
    if (field.kind === 'choice') return optionLabel(translator, field, value)
    if (field.kind === 'country') return translator.country(value)
    return field.check(value, situation).display
  }
}

function textOf(details: FormDetails, name: string): string {
  const value = details[name]
  return typeof value === 'string' ? value : ''
}
