'use client'
import type { ReactNode } from 'react'
import type { ExchangeForm } from '../../hooks/quotes/useExchange.ts'
import { exchangeWords } from '../../messages/en/exchange.ts'
import { compareDecimals } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { ExchangeSituation } from '../../rules/exchangeFields.ts'
import { reviewAdvice } from '../FieldForm/FieldForm.css.ts'
import { amountsToSend } from './exchangeLooks.ts'

interface ExceedsBalanceProps {
  readonly form: ExchangeForm<unknown, ExchangeSituation>
}

/** That the held rate takes more than the balance had; the API has the last word. */
export function ExceedsBalance({ form }: ExceedsBalanceProps): ReactNode {
  const { text, locale } = useTranslator(exchangeWords)
  const { available, fromCurrency: currency } = form.situation
  const amounts = amountsToSend(form)
  if (!amounts || available === undefined || form.sent) return null
  if (compareDecimals(amounts.fromAmount, available) <= 0) return null
  return (
    <p className={reviewAdvice}>
      <Icon name="caution" />
      {text('exchange.exceeds', {
        available: formatAmount(available, { currency, locale, withCode: true }),
      })}
    </p>
  )
}
