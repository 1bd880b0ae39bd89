import type { PaymentInput } from '../../api/documents/operationTypes.ts'
import type { StoredPayment } from '../entities/payment.ts'
import type { TransactionRecipient } from '../entities/recipient.ts'
import { startPayment } from '../lifecycles/paymentSteps.ts'
import { type ExchangeOrder, exchange } from '../rules/exchange.ts'
import {
  amountsRefusal,
  consumeQuote,
  type UsableQuote,
  usableQuote,
} from '../rules/exchangeRules.ts'
import { once } from '../rules/idempotency.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { transactionParties } from '../rules/transactionParties.ts'
import { newId } from '../world.ts'
import type { SandboxContext } from './resolver.ts'

/** Sends money abroad, changed on the way: at a quote's rate, or else at the rate of the moment. */
export function createPayment(
  { input }: { input: PaymentInput },
  context: SandboxContext,
): MutationReply & { payment?: StoredPayment } {
  const done = once(context, 'createPayment', input.idempotencyKey, () =>
    newPayment(input, context),
  )
  if ('refusal' in done) return done.refusal
  const payment = context.store.payments.get(done.id)
  return {
    success: true,
    code: 'SUCCESS',
    message: 'Scheduled for immediate execution',
    ...(payment && { payment }),
  }
}

type Refused = { readonly refusal: MutationReply }

function newPayment(input: PaymentInput, context: SandboxContext): StoredPayment | Refused {
  const parties = transactionParties(context, input)
  if ('refusal' in parties) return parties
  const refusedRecipient = recipientRefusal(input, parties.recipient)
  if (refusedRecipient) return { refusal: refusedRecipient }
  const { fromCurrency, toCurrency, currency } = input
  const order: ExchangeOrder = { fromCurrency, toCurrency, currency, size: Number(input.size) }
  const quoted = input.quoteId ? matchingQuote(input.quoteId, order, context) : undefined
  if (quoted && 'refusal' in quoted) return quoted
  const rate = quoted?.quote ?? context.rates.rate(fromCurrency, toCurrency)
  if (!rate) {
    const message = `${fromCurrency} is not traded against ${toCurrency}`
    return { refusal: refusal(message, 'CURRENCY_NOT_SUPPORTED') }
  }
  const amounts = exchange(order, rate)
  const refused = amountsRefusal(context, fromCurrency, amounts)
  if (refused) return { refusal: refused }
  if (quoted) consumeQuote(context, quoted.quote)
  return startPayment(context, {
    ...order,
    id: newId(context),
    fromAmount: amounts.fromAmount,
    toAmount: amounts.toAmount,
    reason: input.reason ?? null,
    sourceOfFunds: input.sourceOfFunds ?? null,
    externalReference: input.externalReference ?? null,
    externalId: input.externalId ?? null,
    callbackUri: input.callbackUri ?? null,
    recipient: parties.recipient,
    sender: parties.sender,
    subClientId: parties.subClientId,
  })
}

/** That some destinations need a source of funds is documented; which ones is inferred. */
const sourceOfFundsCountries: readonly string[] = ['CN', 'IN', 'PH']

function recipientRefusal(
  { toCurrency, sourceOfFunds }: PaymentInput,
  recipient: TransactionRecipient | null,
): MutationReply | undefined {
  if (!recipient) return refusal('recipient or recipientId is required')
  const { currency, country } = recipient
  if (currency !== toCurrency) {
    return refusal(`The recipient's currency is ${currency}, toCurrency is ${toCurrency}`)
  }
  if (sourceOfFunds || !country || !sourceOfFundsCountries.includes(country)) return undefined
  return refusal(`sourceOfFunds is required for ${country}`, 'SOURCE_OF_FUNDS_REQUIRED')
}

function matchingQuote(id: string, order: ExchangeOrder, context: SandboxContext): UsableQuote {
  const usable = usableQuote(context, id, 'PAYMENT')
  if ('refusal' in usable) return usable
  const fields = ['fromCurrency', 'toCurrency', 'size', 'currency'] as const
  const other = fields.find(field => usable.quote[field] !== order[field])
  if (!other) return usable
  const message = `${other} is ${order[other]}, of the quote ${usable.quote[other]}`
  return { refusal: refusal(message, 'QUOTE_MISMATCH') }
}
