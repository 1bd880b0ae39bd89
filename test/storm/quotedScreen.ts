import type { ExchangeForm } from '../../src/hooks/quotes/useExchange.ts'
import type { Query } from '../../src/hooks/results.ts'
import type { ExchangeSituation } from '../../src/rules/exchangeFields.ts'
import type { FieldSituation } from '../../src/rules/fieldDefinition.ts'
import type { Screen } from './screen.ts'

/** What a person sees of a form that changes a currency on the way. */
export function quotedScreen<O extends { readonly id: string; readonly fromAmount: number | null }>(
  form: ExchangeForm<O, ExchangeSituation & FieldSituation>,
  balances: Query<unknown>,
): Screen {
  const { saving, step, lock, sent, waitsUntil } = form
  const isReviewing = step === 'reviewing'
  const isAsking = lock.status === 'locking' || (lock.status === 'expired' && lock.isRenewing)
  const held = lock.status === 'locked' || lock.status === 'changed' ? lock.quote : undefined
  return {
    step,
    status: saving.status,
    problem: saving.status === 'failed' ? saving.problem.kind : undefined,
    isWaiting:
      saving.status === 'submitting' ||
      (saving.status === 'unknown' && saving.isChecking) ||
      balances.status === 'loading' ||
      (isReviewing && (isAsking || waitsUntil !== undefined)),
    sent:
      saving.status === 'succeeded'
        ? { id: saving.data.id, amount: Number(saving.data.fromAmount).toFixed(2) }
        : undefined,
    isEarlier: form.isEarlier,
    amount: String(isReviewing ? form.reviewed?.size : form.field('size')?.text),
    isLocked: form.isLocked('size'),
    setAmount: text => form.setValue('size', text),
    retry: balances.status === 'failed' ? balances.retry : undefined,
    submit: form.submit,
    check: saving.status === 'unknown' ? saving.check : undefined,
    edit: () => form.edit('size'),
    quote: (isReviewing && (sent?.quote.id ?? held?.id)) || undefined,
    agree: isReviewing && lock.status === 'changed' ? lock.agree : undefined,
    startAnother: form.startAnother,
  }
}
