import type { StatusGraph, StatusMeaning } from './statusGraph.ts'
import { setback, usual } from './statusMoves.ts'

const settled = { isKnown: true, isMoving: false, takes: null, balance: 'unknown' } as const

/**
 * A payment's statuses. The API's page documents what each one means and that most payments take two:
 * OPEN and CLOSED; the other moves are inferred. A payment's `history` is another matter, a log of
 * transfers that doesn't follow the status.
 *
 * What it does to your balance depends on whether it is sent or received: see `paymentBalance`.
 */
export const paymentGraph: StatusGraph = {
  entity: 'payment',
  // A draft "typically never happens through the API".
  starts: ['OPEN', 'INITIALISING'],
  states: {
    // That details are missing is yours to mend (inferred).
    INITIALISING: {
      ...settled,
      finality: 'open',
      isMoving: true,
      actor: 'you',
      balance: 'none',
      tone: 'neutral',
    },
    OPEN: { ...settled, finality: 'open', isMoving: true, actor: 'flash', tone: 'neutral' },
    CLOSED: { ...settled, finality: 'final', actor: 'nobody', tone: 'positive' },
    // No page calls it final, and none says what becomes of the money.
    FAILED: { ...settled, finality: 'mostly', actor: 'support', tone: 'critical' },
    CANCELLED: { ...settled, finality: 'final', actor: 'nobody', tone: 'critical' },
  },
  moves: {
    INITIALISING: [usual('OPEN'), setback('CANCELLED')],
    OPEN: [usual('CLOSED'), setback('FAILED'), setback('CANCELLED')],
    FAILED: [setback('CANCELLED')],
  },
}

/**
 * What has become of your balance by a payment's status: one that you send takes the amount as soon as
 * it is OPEN, one that you receive adds it once it is CLOSED. Of a payment that came to nothing no page
 * says where the money is.
 *
 * @param direction a payment without a recipient is one that you receive
 */
export function paymentBalance(
  status: string,
  direction: 'sent' | 'received',
): StatusMeaning['balance'] {
  if (status === 'INITIALISING') return 'none'
  if (status === 'OPEN') return direction === 'sent' ? 'taken' : 'expected'
  if (status === 'CLOSED') return direction === 'sent' ? 'taken' : 'added'
  return 'unknown'
}
