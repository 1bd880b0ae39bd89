import type { StoryContext } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import type { MessageKey } from '../../src/messages/en.ts'
import { formatAmount } from '../../src/money/formatAmount.ts'
import { expectText, field, type Play, press, sandboxOf, words } from '../FieldForm/formPlay.ts'

export {
  expectSaid,
  expectValues,
  expectWrong,
  fill,
  sentInputs,
  setOnline,
} from '../FieldForm/formPlay.ts'
export { expectText, field, type Play, press, sandboxOf, words }

/** Of the sandbox's address book. */
export const john = '5ba89a6b35a2b327b81ffc3b'
export const claire = '64f1a2b3c4d5e6f708192a02'

/** A payout to John that needs no more than to be looked over. */
export const toJohn = {
  initialValues: { recipientId: john, amount: '1000', externalReference: 'Invoice 7' },
}

/** Money as the story's language writes it, with its code. */
export function money(play: Pick<Play, 'globals'>, amount: string, currency = 'AUD'): string {
  return formatAmount(amount, { currency, locale: words(play).locale, withCode: true })
}

/** The search for a recipient, as soon as the form and the book are here. */
export function recipient({ canvas, globals }: Play): Promise<HTMLElement> {
  const label = words({ globals }).text('field.recipientId.label')
  return canvas.findByRole('combobox', { name: name => name.startsWith(label) })
}

/** From the filled form to the review. */
export async function review(play: Play): Promise<void> {
  await recipient(play)
  await field(play, 'amount')
  await press(play, 'form.review')
  const name = words(play).text('form.review.title')
  await waitFor(() => expect(play.canvas.getByRole('heading', { name })).toHaveFocus())
}

/** Presses the button that says the amount. */
export async function send(play: Play, amount = '1000', currency = 'AUD'): Promise<void> {
  const name = words(play).text('payoutForm.submit', { amount: money(play, amount, currency) })
  await play.userEvent.click(await play.canvas.findByRole('button', { name }))
}

/** What a receipt is headed by, with the focus on it. */
export async function expectReceipt(
  play: Play,
  status: MessageKey,
  amount = '1000',
  name = 'John Malkovich',
): Promise<void> {
  const { text } = words(play)
  const title = text('payoutForm.title', {
    status: text(status),
    amount: money(play, amount),
    name,
  })
  const news = await play.canvas.findByText(sameText(title))
  await waitFor(() => expect(news.closest('[data-flash="notice"]')).toHaveFocus())
}

/** How many payouts the story has made. */
export function madeCount(play: Play): number {
  const ours = sandboxOf(play).requests.filter(({ operation }) => operation === 'createWithdrawal')
  const keys = ours.map(({ variables }) => (variables as unknown as Sent).input.idempotencyKey)
  const { withdrawals } = sandboxOf(play).store
  return [...withdrawals.values()].filter(({ externalId }) => keys.includes(externalId ?? ''))
    .length
}

interface Sent {
  readonly input: { readonly idempotencyKey: string }
}

/** Everything that a part of the review or the receipt says. */
export function saidIn(play: Pick<StoryContext, 'canvas'>, title: string): string {
  const part = within(play.canvas.getByRole('region', { name: title }) as HTMLElement)
  return part
    .getAllByRole('definition')
    .map(each => each.textContent)
    .join('\n')
}

/** Testing Library takes a fixed space for a plain one in a text that it finds, not in what it looks for. */
function sameText(text: string): string {
  return text.replace(/\s+/g, ' ')
}
