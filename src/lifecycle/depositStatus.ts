import type { StatusGraph } from './statusGraph.ts'
import { possible, setback, usual } from './statusMoves.ts'

const underWay = { isKnown: true, finality: 'open', isMoving: true, actor: 'flash' } as const
const settled = { isKnown: true, isMoving: false, actor: 'nobody', takes: null } as const

/**
 * A deposit's statuses, as the API's page on them has it. Of CANCELLED only a webhook's name tells:
 * what leads there and what it means for the balance is inferred.
 */
export const depositGraph: StatusGraph = {
  entity: 'deposit',
  starts: ['INITIALISED'],
  states: {
    // "Typically processed in real time"; the pending balance is "rather short lived".
    INITIALISED: { ...underWay, balance: 'expected', takes: 'minutes', tone: 'neutral' },
    // How long is inferred, from the page on withdrawals.
    REVIEWING: { ...underWay, balance: 'expected', takes: 'days', tone: 'caution' },
    // You may still send it back.
    CONFIRMED: { ...settled, finality: 'mostly', balance: 'added', tone: 'positive' },
    REFUNDING: { ...underWay, balance: 'takenBack', takes: null, tone: 'caution' },
    REFUNDED: { ...settled, finality: 'final', balance: 'takenBack', tone: 'caution' },
    CANCELLED: { ...settled, finality: 'final', balance: 'none', tone: 'critical' },
  },
  moves: {
    INITIALISED: [usual('CONFIRMED'), possible('REVIEWING'), setback('CANCELLED')],
    REVIEWING: [usual('CONFIRMED'), setback('REFUNDING'), setback('CANCELLED')],
    CONFIRMED: [setback('REFUNDING')],
    REFUNDING: [usual('REFUNDED')],
  },
}
