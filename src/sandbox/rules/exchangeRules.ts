import type { CurrencyIso3, QuoteApplicability } from '../../api/documents/operationTypes.ts'
import type { StoredQuote } from '../entities/conversion.ts'
import type { World } from '../world.ts'
import { balanceRefusal } from './balanceRefusal.ts'
import type { Exchanged } from './exchange.ts'
import { type MutationReply, refusal } from './refusal.ts'

/** A quote that may be used now, or why the API would refuse it. */
export type UsableQuote = { readonly quote: StoredQuote } | { readonly refusal: MutationReply }

/**
 * The quote of that id, if it holds now for that purpose. That a quote lives for a time and is for
 * payments or for conversions is documented; codes and words are inferred, and so is that it serves
 * once, and that one without applicability is for payments: for conversions the documentation asks
 * for CONVERSION.
 */
export function usableQuote(
  { store, clock }: Pick<World, 'store' | 'clock'>,
  id: string,
  purpose: QuoteApplicability,
): UsableQuote {
  const quote = store.quotes.get(id)
  if (!quote) return { refusal: refusal('Quote not found', 'NOT_FOUND') }
  const applicability = quote.applicability ?? 'PAYMENT'
  if (applicability !== purpose) {
    const message = `Quote is applicable to ${applicability}, not to ${purpose}`
    return { refusal: refusal(message, 'QUOTE_NOT_APPLICABLE') }
  }
  if (quote.isUsed) {
    return { refusal: refusal('Quote was used already', 'QUOTE_ALREADY_USED') }
  }
  if (clock.now() >= Date.parse(quote.expireAt)) {
    return { refusal: refusal(`Quote expired at ${quote.expireAt}`, 'QUOTE_EXPIRED') }
  }
  return { quote }
}

/** Why the API wouldn't move these amounts, or nothing. Codes and words are inferred. */
export function amountsRefusal(
  world: Pick<World, 'ledger'>,
  fromCurrency: CurrencyIso3,
  { fromAmount, toAmount }: Exchanged,
): MutationReply | undefined {
  // Written so that an amount which is no number is refused, too.
  if (!(fromAmount > 0 && toAmount > 0)) {
    return refusal('size is worth less than the smallest unit of the other currency')
  }
  return balanceRefusal(world, fromCurrency, fromAmount)
}

/** No more of this quote; to be called when something was created from it. */
export function consumeQuote({ store }: Pick<World, 'store'>, quote: StoredQuote): void {
  store.quotes.set(quote.id, { ...quote, isUsed: true })
}
