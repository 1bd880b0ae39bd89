'use client'
import { useCallback, useMemo } from 'react'
import type { PaymentInput } from '../api/documents/operationTypes.ts'
import { useFlash } from '../provider/FlashContext.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../rules/formValues.ts'
import { type PaymentSituation, paymentFields } from '../rules/paymentFields.ts'
import type { SenderKind } from '../rules/transferFields.ts'
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
import { createPayment } from './useCreatePayment.ts'
import { useDeliveryMethods } from './useDeliveryMethods.ts'
import type { Payment } from './usePayments.ts'
import { type Recipient, useRecipients } from './useRecipients.ts'

/** What a host may say of a payment; all of it is optional. */
export interface UsePaymentFormOptions extends MoneyFormOptions {
  /** What may arrive, ISO 4217; all currencies that money can be delivered in unless told. */
  readonly toCurrencies?: readonly string[] | undefined
  /**
   * For whom it may be sent. With several the person chooses, the first to begin with; the account's
   * own holder (`own`) alone unless told.
   */
  readonly senderKinds?: readonly SenderKind[] | undefined
  /** The money is on its way: see `status`. */
  readonly onSent?: ((payment: Payment) => void) | undefined
}

/** All that a form of one's own needs to draw, check and send a payment. */
export interface UsePaymentFormResult extends ExchangeForm<Payment, PaymentSituation> {
  readonly balances: Query<readonly Balance[]>
  /** Who is chosen, as the address book has them; undefined while that isn't known. */
  readonly recipient: Recipient | undefined
}

/**
 * A payment that changes the currency on its way: entered by what leaves or what arrives, looked over
 * at a held rate, sent once. It has no looks; `PaymentForm` is it with ours.
 *
 * The first `submit` checks the fields, turns `step` to `reviewing` and has a rate held (`lock`); the
 * second takes the rate and sends. Without a rate that holds and was agreed to nothing is sent. The key
 * goes with the quote: a repeat after a lost answer keeps both.
 *
 * @example
 * const payment = usePaymentForm({ externalId: 'invoice-561402', onSent: ({ id }) => show(id) })
 * const rate = useIndicativeRate(payment)
 */
export function usePaymentForm(options: UsePaymentFormOptions = {}): UsePaymentFormResult {
  const { registry, senderKinds = own, callbackUri } = options
  const { locale } = useFlash()
  const balances = useBalances()
  const known = balances.status === 'ready' ? balances.data : none
  const recipients = useRecipients()
  const book = recipients.status === 'ready' ? recipients.data : none
  const toCurrencies = useTargets(options.toCurrencies)

  const situationOf = useCallback(
    (values: FormValues): PaymentSituation => {
      const exchange = exchangeSituation(values, { balances: known, toCurrencies, locale })
      const { fromCurrency, toCurrency } = exchange
      return {
        ...exchange,
        currency: fromCurrency,
        recipientCurrency: toCurrency,
        recipient: find(book, valueAt(values, 'recipientId')),
        // After an exchange Australian accounts are reached by Direct Entry (documented).
        rail: toCurrency === 'AUD' ? 'directEntry' : 'npp',
        senderKinds,
        senderKind: (valueAt(values, 'senderKind') || senderKinds[0] || 'own') as SenderKind,
        hasInstitution: false,
      }
    },
    [known, book, toCurrencies, locale, senderKinds],
  )
  const fieldsOf = useCallback(
    (situation: PaymentSituation) => paymentFields(situation, registry),
    [registry],
  )
  const initialValues = useMemo(
    () => ({
      senderKind: senderKinds[0] ?? 'own',
      reason: 'BUSINESS',
      ...exchangeValues(options.initialValues, locale),
    }),
    [options.initialValues, senderKinds, locale],
  )
  const form = useExchange(
    {
      mutation: createPayment,
      applicability: 'PAYMENT',
      initialValues,
      deciding,
      situationOf,
      fieldsOf,
      toInput: (details, quoteId) => toPaymentInput(details, quoteId, callbackUri),
      onSent: options.onSent,
    },
    options,
  )
  const { side, fromCurrency, toCurrency, recipient } = form.situation
  useAmountInLocale(form, 'size', side === 'to' ? toCurrency : fromCurrency)
  return { ...form, balances, recipient: recipient as Recipient | undefined }
}

const own: readonly SenderKind[] = ['own']
const none: readonly never[] = []
const deciding = [...decidingOfExchange, 'recipientId', 'senderKind']

/** The currencies that money can be delivered in, in the order of their codes. */
function useTargets(given: readonly string[] | undefined): readonly string[] {
  const methods = useDeliveryMethods(given ? null : {})
  const rows = methods.status === 'ready' ? methods.data : none
  return useMemo(
    () => given ?? [...new Set(rows.map(({ currency }) => currency as string))].sort(),
    [given, rows],
  )
}

function find(book: readonly Recipient[], id: string): Recipient | undefined {
  return book.find(recipient => recipient.id === id)
}

/** As the API wants it: the side as its currency, without the form's own questions. */
function toPaymentInput(
  { side, senderKind, ...details }: FormDetails,
  quoteId: string | undefined,
  callbackUri: string | undefined,
): PaymentInput {
  const { fromCurrency, toCurrency } = details
  return {
    ...details,
    currency: side === 'to' ? toCurrency : fromCurrency,
    ...(quoteId && { quoteId }),
    ...(callbackUri && { callbackUri }),
  } as PaymentInput
}
