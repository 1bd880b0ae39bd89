'use client'
import type { ReactNode } from 'react'
import { useConversion } from '../../hooks/useConversion.ts'
import type { Conversion } from '../../hooks/useConversions.ts'
import { conversionStatusWords } from '../../messages/en/conversionStatus.ts'
import { convertFormWords } from '../../messages/en/convertForm.ts'
import type { Translator } from '../../messages/translator.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { Button } from '../../primitives/Button.tsx'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import { CopyValue } from '../FundingAccounts/CopyValue.tsx'
import { MoneyReceipt } from '../MoneyForm/MoneyReceipt.tsx'
import { StatusCheck } from '../MoneyForm/StatusCheck.tsx'
import { exchangeStanding } from '../PaymentForm/exchangeStanding.ts'
import { RateEquation } from '../QuoteLock/RateEquation.tsx'

interface ConvertReceiptProps {
  /** As it was when it was made. */
  readonly conversion: Conversion
  readonly isEarlier: boolean
  /** The host's own name for it. */
  readonly externalId: string | undefined
  readonly onAnother: () => void
}

const words = { ...convertFormWords, ...conversionStatusWords }

/** What was converted, at which rate, and how it stands now. */
export function ConvertReceipt(props: ConvertReceiptProps): ReactNode {
  const translator = useTranslator(words)
  const { text, locale } = translator
  const query = useConversion({ id: props.conversion.id })
  const conversion = (query.status === 'ready' && query.data) || props.conversion
  const { fromAmount, fromCurrency, toAmount, toCurrency } = conversion
  const standing = exchangeStanding(translator, 'conversionStatus', conversion.status)
  const written = (amount: number | null, currency: string) =>
    amount === null ? currency : formatAmount(amount, { currency, locale, withCode: true })
  return (
    <MoneyReceipt
      actions={
        <>
          {standing.isOver ? null : <StatusCheck query={query} word={standing.word} />}
          <Button onPress={props.onAnother}>{text('convertForm.another')}</Button>
        </>
      }
      isEarlier={props.isEarlier}
      items={receiptItems(translator, conversion, props.externalId)}
      title={text('convertForm.title', {
        status: standing.word,
        from: written(fromAmount, fromCurrency),
        to: written(toAmount, toCurrency),
      })}
      tone={standing.tone}
    >
      {standing.meaning}
    </MoneyReceipt>
  )
}

/** @param externalId the host's own name for it, where it gave one */
function receiptItems(
  { text }: Translator<keyof typeof convertFormWords>,
  conversion: Conversion,
  externalId: string | undefined,
): readonly DetailItem[] {
  const { id, fromAmount, fromCurrency, toAmount, toCurrency, rate, currencyPair } = conversion
  const idLabel = text('convertForm.id')
  const items: (DetailItem | false)[] = [
    fromAmount !== null && {
      label: text('convertForm.converted'),
      value: <Amount currency={fromCurrency} value={fromAmount} />,
    },
    toAmount !== null && {
      label: text('convertForm.received'),
      value: <Amount currency={toCurrency} value={toAmount} />,
    },
    rate !== null &&
      currencyPair !== null && {
        label: text('convertForm.rate'),
        value: <RateEquation rate={String(rate)} symbol={currencyPair} />,
      },
    Boolean(conversion.note) && {
      label: text('convertForm.note'),
      value: <bdi>{conversion.note}</bdi>,
    },
    Boolean(externalId) && {
      label: text('convertForm.ownId'),
      value: conversion.externalId,
      isCode: true,
    },
    { label: idLabel, value: <CopyValue isCode label={idLabel} shown={id} value={id} /> },
  ]
  return items.filter(item => item !== false)
}
