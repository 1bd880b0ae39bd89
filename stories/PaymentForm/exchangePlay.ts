import { expect, waitFor, within } from 'storybook/test'
import type { MessageKey } from '../../src/messages/en.ts'
import { formatAmount } from '../../src/money/formatAmount.ts'
import { expectText, field, type Play, press, sandboxOf, words } from '../FieldForm/formPlay.ts'

export { expectSaid, expectWrong, fill, sentInputs, setOnline } from '../FieldForm/formPlay.ts'
export { expectText, field, type Play, press, sandboxOf, words }

/** Of the sandbox's address book: she is paid in EUR, he in AUD. */
export const claire = '64f1a2b3c4d5e6f708192a02'
export const john = '5ba89a6b35a2b327b81ffc3b'

/** Which of the two forms a story shows. */
export type Topic = 'paymentForm' | 'convertForm'

/** A payment to Claire that needs no more than to be looked over. */
export const toClaire = {
  initialValues: {
    fromCurrency: 'AUD',
    toCurrency: 'EUR',
    size: '1000',
    recipientId: claire,
    externalReference: 'Invoice 7',
  },
}

/** Money as the story's language writes it, with its code. */
export function money(play: Pick<Play, 'globals'>, amount: string, currency = 'AUD'): string {
  return formatAmount(amount, { currency, locale: words(play).locale, withCode: true })
}

/** From the filled form to the review; `hold` waits until its rate is held. */
export async function review(play: Play, held = true): Promise<void> {
  await field(play, 'fromCurrency')
  await press(play, 'form.review')
  const name = words(play).text('form.review.title')
  await waitFor(() => expect(play.canvas.getByRole('heading', { name })).toHaveFocus())
  if (held) await play.canvas.findByRole('timer')
}

/** The button that says the amount. */
export function sendButton(
  play: Play,
  topic: Topic,
  amount = '1000',
  currency = 'AUD',
): Promise<HTMLElement> {
  const name = words(play).text(`${topic}.submit`, { amount: money(play, amount, currency) })
  return play.canvas.findByRole('button', { name })
}

/** Presses it. */
export async function send(play: Play, topic: Topic, amount?: string): Promise<void> {
  await play.userEvent.click(await sendButton(play, topic, amount))
}

/** No button of the review sends. */
export async function expectNoSending(play: Play, topic: Topic): Promise<void> {
  const name = words(play).text(`${topic}.submit`, { amount: money(play, '1000') })
  await expect(play.canvas.queryByRole('button', { name })).toBeNull()
}

/** A receipt with the focus on it, and what it says. */
export async function expectReceipt(play: Play, status: MessageKey): Promise<string> {
  const { text } = words(play)
  const news = await play.canvas.findByText(
    said => said.startsWith(text(status)) && said.includes('1'),
  )
  await waitFor(() => expect(news.closest('[data-flash="notice"]')).toHaveFocus())
  const part = news.closest('section') as HTMLElement
  return within(part)
    .getAllByRole('definition')
    .map(each => each.textContent)
    .join('\n')
}

/** How many rates the API was asked to hold. */
export function lockCount(play: Pick<Play, 'loaded'>): number {
  const { requests } = sandboxOf(play as Play)
  return requests.filter(({ variables }) => Object(variables.input).tradeable === true).length
}

/** How many were made since the story began. */
export function madeCount(play: Play, topic: Topic): number {
  const { store, requests } = sandboxOf(play)
  const operation = topic === 'paymentForm' ? 'createPayment' : 'createConversion'
  const sent = requests
    .filter(request => request.operation === operation)
    .map(({ variables }) => Object(variables.input).externalId)
  const made = [...(topic === 'paymentForm' ? store.payments : store.conversions).values()]
  return made.filter(({ externalId }) => externalId && sent.includes(externalId)).length
}
