'use client'
import type { ReactNode } from 'react'
import { payoutFormWords } from '../../messages/en/payoutForm.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { Select } from '../../primitives/Select.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { PayoutSituation } from '../../rules/payoutFields.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { inputParts } from '../FieldForm/inputParts.ts'
import { useMoneySituation } from '../MoneyForm/moneySituation.ts'

/** The balance to draw on, each with what it holds. */
export function BalanceInput(props: FormFieldProps): ReactNode {
  const { currency = '', balances = [] } = useMoneySituation() as Partial<PayoutSituation>
  const { text, locale } = useTranslator(payoutFormWords)
  return (
    <Select
      {...inputParts(props)}
      inputRef={props.inputRef}
      onChange={value => props.onChange(value ?? '')}
      options={balances.map(balance => ({
        value: balance.currency,
        label: text('payoutForm.balance', {
          currency: balance.currency,
          amount: formatAmount(balance.available, { currency: balance.currency, locale }),
        }),
      }))}
      value={props.value || currency || null}
    />
  )
}
