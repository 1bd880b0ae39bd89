import type { QuoteInput } from '../../api/documents/operationTypes.ts'
import type { StoredQuote } from '../entities/conversion.ts'
import { pace } from '../lifecycles/pace.ts'
import type { Rate } from '../rates.ts'
import { isoNow, newId } from '../world.ts'
import type { SandboxContext } from './resolver.ts'

type QuoteAnswer =
  | StoredQuote
  | (Rate & Pick<StoredQuote, 'timestamp'> & Record<'id' | 'expireAt' | 'applicability', null>)

/** The rates of the moment: indicative, or kept and promised for a while. */
export function quote(
  { input }: { input: QuoteInput },
  context: SandboxContext,
): QuoteAnswer | null {
  const { fromCurrency, toCurrency, size, currency, tradeable, applicability } = input
  const rate = context.rates.rate(fromCurrency, toCurrency)
  if (!rate) return null
  const timestamp = isoNow(context)
  if (!tradeable) return { ...rate, timestamp, id: null, expireAt: null, applicability: null }
  const kept: StoredQuote = {
    ...rate,
    id: newId(context),
    fromCurrency,
    toCurrency,
    size: Number(size),
    currency: currency ?? fromCurrency,
    timestamp,
    expireAt: new Date(context.clock.now() + pace.quote.life).toISOString(),
    applicability: applicability ?? null,
    isUsed: false,
  }
  context.store.quotes.set(kept.id, kept)
  return kept
}
