import type { StatusGraph } from './statusGraph.ts'
import { possible, setback, usual } from './statusMoves.ts'

const underWay = { isKnown: true, finality: 'open', isMoving: true, balance: 'taken' } as const
const settled = { isKnown: true, isMoving: false, actor: 'nobody', takes: null } as const

/** A withdrawal's statuses, as the API's page on them has it. */
export const withdrawalGraph: StatusGraph = {
  entity: 'withdrawal',
  starts: ['INITIALISED'],
  states: {
    INITIALISED: { ...underWay, actor: 'flash', takes: 'seconds', tone: 'neutral' },
    // "You must respond. If there is a delay - it's on you." An older page speaks of up to ten days.
    REVIEWING: { ...underWay, actor: 'you', takes: 'days', tone: 'caution' },
    // Money from abroad takes up to a few hours; anything else is credited instantly.
    PENDING: { ...underWay, actor: 'bank', takes: 'hours', tone: 'neutral' },
    CONFIRMED: { ...settled, finality: 'mostly', balance: 'taken', tone: 'positive' },
    // "NOT FINAL." How long it stays so isn't documented.
    FAILED: { ...underWay, actor: 'flash', takes: null, tone: 'caution' },
    REFUNDED: { ...settled, finality: 'final', balance: 'returned', tone: 'caution' },
    CANCELLED: { ...settled, finality: 'final', balance: 'returned', tone: 'critical' },
  },
  moves: {
    // From INITIALISED to CANCELLED goes what the keyword FAIL_AML stops "next moment".
    INITIALISED: [usual('PENDING'), possible('REVIEWING'), setback('CANCELLED')],
    REVIEWING: [usual('PENDING'), setback('CANCELLED')],
    // The bank's own cancellation is inferred from the code CANCELLATION_BY_RECIPIENT_FI.
    PENDING: [usual('CONFIRMED'), setback('FAILED'), setback('CANCELLED')],
    CONFIRMED: [setback('FAILED')],
    FAILED: [setback('REFUNDED'), setback('CANCELLED'), possible('PENDING')],
  },
}
