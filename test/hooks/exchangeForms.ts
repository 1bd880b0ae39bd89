import { expect, onTestFinished } from 'vitest'
import type { LockedQuote } from '../../src/hooks/quotes/lockedQuote.ts'
import { type UseConvertOptions, useConvert } from '../../src/hooks/useConvert.ts'
import { type UsePaymentFormOptions, usePaymentForm } from '../../src/hooks/usePaymentForm.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { eventually } from '../eventually.ts'
import { renderHook } from '../renderHook.tsx'
import { moveClocks } from './deviceClock.ts'

/** Claire Fontaine, who is paid in EUR. */
export const recipientId = '64f1a2b3c4d5e6f708192a02'

/** What the tests ask of either form. */
type Form = Pick<
  ReturnType<typeof usePaymentForm>,
  | 'setValue'
  | 'edit'
  | 'step'
  | 'sent'
  | 'waitsUntil'
  | 'problem'
  | 'field'
  | 'fields'
  | 'startAnother'
  | 'isEarlier'
> & {
  readonly submit: () => Promise<{ readonly status: string }>
  readonly lock: LockedQuote
  readonly balances: { readonly status: string }
  readonly saving: { readonly status: string; readonly data?: unknown }
}

interface Setting {
  readonly useForm: () => Form
  readonly operation: 'createPayment' | 'createConversion'
  readonly timeout?: number | undefined
}

/** A form filled in with 1,000 AUD into EUR, on an API whose clock the test moves. */
async function runForm({ useForm, operation, timeout }: Setting) {
  sessionStorage.clear()
  onTestFinished(() => sessionStorage.clear())
  const sandbox: Sandbox = createSandbox({ clock: steppedClock(Date.now()) })
  const clock = moveClocks(sandbox)
  const rendered = renderHook(useForm, { sandbox, ...(timeout && { timeout }) })
  const now = () => rendered.result.current
  await eventually(() => expect(now().balances.status).toBe('ready'))
  const store = operation === 'createPayment' ? sandbox.store.payments : sandbox.store.conversions
  const before = store.size
  const sent = () => sandbox.requests.filter(request => request.operation === operation)
  const reach = (status: LockedQuote['status']) =>
    eventually(() => expect(now().lock.status).toBe(status))
  /** The quotes that somebody has agreed to so far. */
  const agreed = new Set<string>()
  return {
    ...rendered,
    sandbox,
    clock,
    now,
    sent,
    reach,
    made: () => [...store.values()].slice(before),
    quotesSent: () => sent().map(({ variables }) => (variables.input as Input).quoteId),
    keysSent: () => sent().map(({ variables }) => (variables.input as Input).idempotencyKey),
    locks: () =>
      sandbox.requests.filter(({ variables }) => (variables.input as Input)?.tradeable === true),
    agreed,
    /** To the review, where a rate is held; asking for it agrees to it. */
    async review() {
      expect(await now().submit()).toEqual({ status: 'reviewing' })
      await reach('locked')
      agreed.add(quoteOf(now().lock))
    },
    async renew() {
      ;(now().lock as Extract<LockedQuote, { status: 'expired' }>).renew()
      await reach('changed')
    },
    async agree() {
      const { lock } = now()
      agreed.add(quoteOf(lock))
      ;(lock as Extract<LockedQuote, { status: 'changed' }>).agree()
      await reach('locked')
    },
    step: (step: string) => eventually(() => expect(now().step).toBe(step)),
    saving: (status: string) => eventually(() => expect(now().saving.status).toBe(status)),
    /** Once a test is through: nothing was sent at a rate that nobody had agreed to. */
    onlyAgreed() {
      const quotes = sent().map(({ variables }) => (variables.input as Input).quoteId)
      expect(quotes.filter(quote => !agreed.has(quote))).toEqual([])
    },
  }
}

interface Input {
  readonly quoteId: string
  readonly idempotencyKey?: string
  readonly tradeable?: boolean
}

/** The id of the quote in a state that has one. */
export function quoteOf(lock: LockedQuote): string {
  return ('quote' in lock && lock.quote.id) || ''
}

const values = { fromCurrency: 'AUD', toCurrency: 'EUR', size: '1000.00' }

export function runPayment(options: UsePaymentFormOptions = {}, timeout?: number) {
  const initialValues = { ...values, recipientId, ...options.initialValues }
  return runForm({
    useForm: () => usePaymentForm({ ...options, initialValues }),
    operation: 'createPayment',
    timeout,
  })
}

export function runConversion(options: UseConvertOptions = {}, timeout?: number) {
  const initialValues = { ...values, ...options.initialValues }
  return runForm({
    useForm: () => useConvert({ ...options, initialValues }),
    operation: 'createConversion',
    timeout,
  })
}

/** Both forms, for what is true of either. */
export const exchangeForms = [
  ['payment', runPayment],
  ['conversion', runConversion],
] as const
