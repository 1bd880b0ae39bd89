'use client'
import { useCallback, useMemo } from 'react'
import type { ConversionInput } from '../api/documents/operationTypes.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { type ConversionSituation, conversionFields } from '../rules/conversionFields.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import type { FormValues } from '../rules/formValues.ts'
import { heldCurrencies } from '../rules/heldCurrencies.ts'
import { useAmountInLocale } from './moves/useAmountInLocale.ts'
import type { MoneyFormOptions } from './moves/useMoneyForm.ts'
import {
  decidingOfExchange,
  exchangeSituation,
  exchangeValues,
} from './quotes/exchangeSituation.ts'
import { type ExchangeForm, useExchange } from './quotes/useExchange.ts'
import type { Query } from './results.ts'
import { type Balance, useBalances } from './useBalances.ts'
import type { Conversion } from './useConversions.ts'
import { createConversion } from './useCreateConversion.ts'

/** What a host may say of a conversion; all of it is optional. */
export interface UseConvertOptions extends MoneyFormOptions {
  /** What may be converted into, ISO 4217; all that an account can hold unless told. */
  readonly toCurrencies?: readonly string[] | undefined
  /** It is made; whether it has been executed `status` says. */
  readonly onSent?: ((conversion: Conversion) => void) | undefined
}

/** All that a form of one's own needs to draw, check and send a conversion. */
export interface UseConvertResult extends ExchangeForm<Conversion, ConversionSituation> {
  readonly balances: Query<readonly Balance[]>
  /** Exchanges the two currencies; the amount stays on its side. */
  readonly swap: () => void
}

/**
 * A conversion between two of the account's own balances: entered, looked over at a held rate, made
 * once. It has no looks; `ConvertForm` is it with ours.
 *
 * The first `submit` checks the fields, turns `step` to `reviewing` and has a rate held (`lock`); the
 * second takes the rate and sends. Without a rate that holds and was agreed to nothing is sent. The API
 * has no idempotency key here; the quote, which serves once, stands for it, so that a repeat after a
 * lost answer keeps its quote.
 *
 * @example
 * const conversion = useConvert({ onSent: ({ id }) => show(id) })
 * const rate = useIndicativeRate(conversion)
 */
export function useConvert(options: UseConvertOptions = {}): UseConvertResult {
  const { registry, toCurrencies = heldCurrencies, callbackUri } = options
  const { locale } = useFlash()
  const balances = useBalances()
  const known = balances.status === 'ready' ? balances.data : none

  const situationOf = useCallback(
    (values: FormValues): ConversionSituation =>
      exchangeSituation(values, {
        balances: known,
        toCurrencies,
        usualTarget: from => usualTarget(from, known, toCurrencies),
        locale,
      }),
    [known, toCurrencies, locale],
  )
  const fieldsOf = useCallback(
    (situation: ConversionSituation) => conversionFields(situation, registry),
    [registry],
  )
  const initialValues = useMemo(
    () => exchangeValues(options.initialValues, locale),
    [options.initialValues, locale],
  )
  const form = useExchange(
    {
      mutation: createConversion,
      applicability: 'CONVERSION',
      initialValues,
      deciding: decidingOfExchange,
      situationOf,
      fieldsOf,
      toInput: (details, quoteId) => toConversionInput(details, quoteId, callbackUri),
      onSent: options.onSent,
    },
    options,
  )
  const { setValue } = form
  const { side, fromCurrency, toCurrency } = form.situation
  useAmountInLocale(form, 'size', side === 'to' ? toCurrency : fromCurrency)
  const swap = useCallback(() => {
    setValue('fromCurrency', toCurrency)
    setValue('toCurrency', fromCurrency)
  }, [setValue, fromCurrency, toCurrency])
  return { ...form, balances, swap }
}

const none: readonly never[] = []

/** Rather another balance than a currency that the account has none of yet. */
function usualTarget(
  from: string,
  balances: readonly Balance[],
  toCurrencies: readonly string[],
): string | undefined {
  const held = balances.map(({ currency }) => currency as string)
  const others = toCurrencies.filter(currency => currency !== from)
  return held.find(currency => others.includes(currency)) ?? others[0]
}

/** The quote says the rest. */
function toConversionInput(
  details: FormDetails,
  quoteId: string | undefined,
  callbackUri: string | undefined,
): ConversionInput {
  const { fromCurrency, toCurrency, side, size, ...others } = details
  // Only for the key that is made before there is a quote.
  const order = quoteId ? { quoteId } : { quoteId: '', fromCurrency, toCurrency, side, size }
  return { ...order, ...others, ...(callbackUri && { callbackUri }) } as ConversionInput
}
