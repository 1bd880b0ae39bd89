import type { Deposit } from '../../hooks/useDeposits.ts'
import type { Payment } from '../../hooks/usePayments.ts'
import { paymentBalance } from '../../lifecycle/paymentStatus.ts'
import type { timelineWords } from '../../messages/en/timeline.ts'
import type { Translator } from '../../messages/translator.ts'
import { amountTexts } from '../Amount/amountTexts.ts'
import type { Telling } from './timelineSubject.ts'

type Words = Pick<Translator<keyof typeof timelineWords>, 'text' | 'locale'>

/** What it has done to the balance by now; undefined where no money moves, or nobody knows. */
export function balanceText(words: Words, telling: Telling): string | undefined {
  const { subject, story } = telling
  const { text } = words
  const { balance } = story.meaning
  switch (subject.entity) {
    case 'withdrawal': {
      const { amount, currency, totalFee } = subject.data
      if (balance !== 'taken' && balance !== 'returned') return undefined
      return withFee(words, balance, amount, totalFee, currency)
    }
    case 'deposit':
      return depositText(words, telling, subject.data)
    case 'payment':
      return paymentText(words, telling, subject.data)
    case 'conversion': {
      const { fromAmount, fromCurrency, toAmount, toCurrency } = subject.data
      if (balance === 'none') return text('timeline.balance.none')
      const amount = money(words, fromAmount, fromCurrency)
      const other = money(words, toAmount, toCurrency)
      if (!amount || !other) return undefined
      if (balance === 'taken') return text('timeline.balance.takenOther', { amount, other })
      if (balance === 'exchanged') return text('timeline.balance.exchanged', { amount, other })
      return balance === 'returned' ? text('timeline.balance.returned', { amount }) : undefined
    }
    default:
      return undefined
  }
}

function depositText(words: Words, { story }: Telling, deposit: Deposit): string | undefined {
  const { text } = words
  const { amount, currency, totalFee } = deposit
  const { balance } = story.meaning
  if (balance === 'none') return text('timeline.balance.neverAdded')
  if (balance === 'added') return withFee(words, 'added', amount, totalFee, currency)
  if (balance === 'expected') {
    return text('timeline.balance.expected', { amount: money(words, amount, currency) })
  }
  if (balance !== 'takenBack') return undefined
  // What compliance declined was never on the balance; where nobody told of what came before, what
  // goes back isn't on it in either case.
  const before = story.steps.findLast(({ status }) => !status.startsWith('REFUND'))
  return before?.status === 'REVIEWING'
    ? text('timeline.balance.neverAdded')
    : text('timeline.balance.takenBack')
}

function paymentText(words: Words, { story }: Telling, payment: Payment): string | undefined {
  const { text } = words
  const { fromAmount, fromCurrency, toAmount, toCurrency, recipient } = payment
  if (!story.meaning.isKnown) return undefined
  const status = story.steps.at(-1)?.status ?? payment.status
  const balance = paymentBalance(status, recipient ? 'sent' : 'received')
  if (balance === 'none') return text('timeline.balance.none')
  if (balance === 'unknown') return recipient ? text('timeline.balance.unknown') : undefined
  const isTaken = balance === 'taken'
  const amount = isTaken
    ? money(words, fromAmount, fromCurrency)
    : money(words, toAmount, toCurrency)
  if (!amount) return undefined
  if (isTaken) return text('timeline.balance.taken', { amount })
  return text(balance === 'added' ? 'timeline.balance.added' : 'timeline.balance.expected', {
    amount,
  })
}

function withFee(
  words: Words,
  balance: 'taken' | 'returned' | 'added',
  amount: number,
  fee: number | null,
  currency: string,
): string {
  const params = { amount: money(words, amount, currency), fee: money(words, fee, currency) }
  return words.text(`timeline.balance.${balance}${fee ? 'Fee' : ''}`, params)
}

function money({ locale }: Words, amount: number | null, currency: string): string | undefined {
  if (amount === null) return undefined
  // An amount never parts from its currency at the end of a line.
  return `${amountTexts(amount, currency, locale).shown}\u00a0${currency}`
}
