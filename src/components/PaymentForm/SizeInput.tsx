'use client'
import type { ReactNode } from 'react'
import { type IndicativeRate, useIndicativeRate } from '../../hooks/useIndicativeRate.ts'
import { exchangeWords } from '../../messages/en/exchange.ts'
import type { Translator } from '../../messages/translator.ts'
import { compareDecimals } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { Button } from '../../primitives/Button.tsx'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { FieldRow } from '../../primitives/FieldRow.tsx'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { ExchangeSide, ExchangeSituation } from '../../rules/exchangeFields.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { AmountInput } from '../MoneyForm/AmountInput.tsx'
import { MoneySituationContext } from '../MoneyForm/moneySituation.ts'
import { useExchangeParts } from './exchangeContext.ts'
import { RateLine } from './RateLine.tsx'
import * as styles from './SizeInput.css.ts'

/** The labels of the two amounts. */
export type SideLabels = Readonly<Record<ExchangeSide, string>>

/**
 * Both amounts of an exchange: the one that was typed in last counts, the other shows what it comes to
 * at the rate of the moment.
 */
export function SizeInput(props: FormFieldProps & { readonly labels: SideLabels }): ReactNode {
  const { labels, ...field } = props
  const parts = useExchangeParts()
  const { situation, setValue, swap } = parts
  const translator = useTranslator(exchangeWords)
  const rate = useIndicativeRate(parts)

  const { value, message, news } = otherAmount(rate, situation, translator)
  // Who types in one field doesn't hear the other.
  const announcer = useAnnouncement(news)

  function amount(side: ExchangeSide): ReactNode {
    const counts = side === situation.side
    const shown = counts ? field : other(field, value, message)
    return (
      <MoneySituationContext.Provider
        value={
          side === 'from'
            ? { currency: situation.fromCurrency, available: situation.available }
            : { currency: situation.toCurrency }
        }
      >
        <AmountInput
          {...shown}
          label={labels[side]}
          onChange={text => {
            if (!counts) setValue('side', side)
            field.onChange(text)
          }}
        />
      </MoneySituationContext.Provider>
    )
  }

  const { fromCurrency: from, toCurrency: to } = situation
  return (
    <div className={styles.amounts} data-flash="exchange-amounts">
      {swap && !field.isLocked ? (
        <div>
          <Button onPress={swap}>{translator.text('exchange.swap', { from, to })}</Button>
        </div>
      ) : null}
      <FieldRow>
        {amount('from')}
        {amount('to')}
      </FieldRow>
      <RateLine rate={rate} />
      <span aria-live="polite" className={styles.spoken} ref={announcer} />
    </div>
  )
}

/** The side that wasn't typed in, which is filled in by the rate. */
function other(
  field: FormFieldProps,
  value: string,
  message: FieldMessage | undefined,
): FormFieldProps {
  return { ...field, value, message, name: '', inputRef: null, onBlur: nothing }
}

/** What an amount comes to on the other side, and what is to be said of that. */
function otherAmount(
  rate: IndicativeRate,
  { side, fromCurrency, toCurrency, available }: ExchangeSituation,
  { text, locale }: Translator<keyof typeof exchangeWords>,
): { readonly value: string; readonly message?: FieldMessage; readonly news: string } {
  if (rate.status === 'unavailable') {
    const news = text('exchange.noRate', { from: fromCurrency, to: toCurrency })
    return { value: '', message: { tone: 'caution', text: news }, news }
  }
  if (rate.status === 'failed') {
    const news = text('exchange.rateFailed')
    const action = { label: text('exchange.retry'), onPress: rate.retry }
    return { value: '', message: { tone: 'caution', text: news, action }, news }
  }
  if (rate.status !== 'ready') return { value: '', news: '' }
  const isLeaving = side === 'to'
  const currency = isLeaving ? fromCurrency : toCurrency
  const amount = isLeaving ? rate.amounts.fromAmount : rate.amounts.toAmount
  const value = formatAmount(amount, { currency, locale })
  const written = (sum: string) => formatAmount(sum, { currency, locale, withCode: true })
  if (isLeaving && available !== undefined && compareDecimals(amount, available) > 0) {
    const params = { amount: written(amount), available: written(available) }
    const news = text('exchange.tooMuch', params)
    return { value, message: { tone: 'caution', text: news }, news }
  }
  return { value, news: text('exchange.about', { amount: written(amount) }) }
}

function nothing(): void {}
