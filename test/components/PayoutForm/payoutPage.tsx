import { page } from 'vitest/browser'
import { PayoutForm, type PayoutFormProps } from '../../../src/components/PayoutForm/PayoutForm.tsx'
import { type Rendered, type RenderOptions, render } from '../../render.tsx'

/** Of the sandbox's address book: BSB, AUD. */
export const john = '5ba89a6b35a2b327b81ffc3b'
/** IBAN, EUR. */
export const claire = '64f1a2b3c4d5e6f708192a02'

/** A payout that needs no more than to be looked over. */
export const prefilled = { initialValues: { recipientId: john, amount: '1000' } }

export const field = (name: string | RegExp) => page.getByRole('textbox', { name })
export const button = (name: string | RegExp) => page.getByRole('button', { name })

/** What stands in what has the focus; a fixed space reads as a plain one. */
export const news = () =>
  (document.activeElement as HTMLElement).innerText.replaceAll('\u00a0', ' ')

export interface PayoutPage extends Rendered {
  /** How many payouts there are more than before. */
  readonly made: () => number
  /** What the API was asked to send. */
  readonly inputs: () => readonly Record<string, unknown>[]
}

/** A page with a payout form, in a tab that is new. */
export function open(props: PayoutFormProps = prefilled, options?: RenderOptions): PayoutPage {
  sessionStorage.clear()
  const rendered = render(<PayoutForm {...props} />, options)
  const { store, requests } = rendered.sandbox
  const before = store.withdrawals.size
  return {
    ...rendered,
    made: () => store.withdrawals.size - before,
    inputs: () =>
      requests
        .filter(({ operation }) => operation === 'createWithdrawal')
        .map(({ variables }) => (variables as { input: Record<string, unknown> }).input),
  }
}
