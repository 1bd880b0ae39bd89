import type { ConversionInput, ConversionQueryInput } from '../../api/documents/operationTypes.ts'
import type { StoredConversion } from '../entities/conversion.ts'
import { startConversion } from '../lifecycles/conversion.ts'
import { isBalanceCurrency } from '../rules/balanceCurrencies.ts'
import { exchange } from '../rules/exchange.ts'
import { amountsRefusal, consumeQuote, usableQuote } from '../rules/exchangeRules.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { newId } from '../world.ts'
import { isOneOf, isSame, isWithin, newestFirst } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function conversion(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): StoredConversion | null {
  return store.conversions.get(id ?? '') ?? null
}

export function conversions(
  { input }: { input?: ConversionQueryInput | null },
  { store }: SandboxContext,
): readonly StoredConversion[] {
  const wanted = input ?? {}
  return newestFirst(
    store.conversions.values(),
    entry =>
      isOneOf(wanted.statuses, entry.status) &&
      isOneOf(wanted.fromCurrencies, entry.fromCurrency) &&
      isOneOf(wanted.toCurrencies, entry.toCurrency) &&
      isSame(wanted.externalId, entry.externalId) &&
      isWithin(wanted, entry),
  )
}

/** Changes money between two balances, at a quote's rate. */
export function createConversion(
  { input }: { input: ConversionInput },
  context: SandboxContext,
): MutationReply & { conversion?: StoredConversion } {
  const usable = usableQuote(context, input.quoteId, 'CONVERSION')
  if ('refusal' in usable) return usable.refusal
  const { quote } = usable
  const { fromCurrency, toCurrency } = quote
  const without = [fromCurrency, toCurrency].find(currency => !isBalanceCurrency(currency))
  if (without) return refusal(`You have no balance in ${without}`, 'CURRENCY_NOT_SUPPORTED')
  const amounts = exchange(quote, quote)
  const refused = amountsRefusal(context, fromCurrency, amounts)
  if (refused) return refused
  consumeQuote(context, quote)
  const created = startConversion(context, {
    id: newId(context),
    fromCurrency,
    toCurrency,
    currencyPair: quote.symbol,
    ...amounts,
    note: input.note ?? null,
    callbackUri: input.callbackUri ?? null,
    externalId: input.externalId ?? null,
  })
  return {
    success: true,
    code: 'CREATED',
    message: 'Conversion successfully created',
    conversion: created,
  }
}
