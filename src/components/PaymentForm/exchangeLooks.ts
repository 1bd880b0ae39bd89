import type { ExchangeForm } from '../../hooks/quotes/useExchange.ts'
import type { Exchanged } from '../../money/exchange.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import type { ExchangeSituation } from '../../rules/exchangeFields.ts'

type Form = Pick<ExchangeForm<unknown, ExchangeSituation>, 'step' | 'lock' | 'sent' | 'order'>

/** What changes hands when the form is sent now; undefined while that can't be. */
export function amountsToSend({ lock, sent }: Form): Exchanged | undefined {
  if (sent) return sent.amounts
  return lock.status === 'locked' ? lock.amounts : undefined
}

/** Whether a press on the form's button does anything: in the review it only sends. */
export function canPress(form: Form): boolean {
  return form.step !== 'reviewing' || amountsToSend(form) !== undefined
}

/** What leaves the balance when the form is sent, with its currency; empty while that isn't known. */
export function leavingText(form: Form, locale: string): string {
  const amounts = amountsToSend(form)
  if (!amounts || !form.order) return ''
  const currency = form.order.fromCurrency
  return formatAmount(amounts.fromAmount, { currency, locale, withCode: true })
}
