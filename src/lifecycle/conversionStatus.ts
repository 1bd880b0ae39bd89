import type { StatusGraph } from './statusGraph.ts'
import { possible, setback, usual } from './statusMoves.ts'

const underWay = { isKnown: true, finality: 'open', isMoving: true, actor: 'flash' } as const
const settled = {
  isKnown: true,
  finality: 'final',
  isMoving: false,
  actor: 'nobody',
  takes: null,
} as const

/**
 * A conversion's statuses. The API's page documents what each one means; the moves follow from that.
 * That the amount leaves its balance with PENDING and comes back with CANCELLED is inferred.
 */
export const conversionGraph: StatusGraph = {
  entity: 'conversion',
  // INITIALISED "typically does not occur via the API".
  starts: ['PENDING', 'INITIALISED'],
  states: {
    INITIALISED: { ...underWay, balance: 'none', takes: null, tone: 'neutral' },
    PENDING: { ...underWay, balance: 'taken', takes: 'seconds', tone: 'neutral' },
    CONVERTED: { ...settled, balance: 'exchanged', tone: 'positive' },
    // "Usually a temporary state": how long isn't documented.
    FAILED: { ...underWay, balance: 'taken', takes: null, tone: 'caution' },
    CANCELLED: { ...settled, balance: 'returned', tone: 'critical' },
  },
  moves: {
    INITIALISED: [usual('PENDING'), setback('CANCELLED')],
    PENDING: [usual('CONVERTED'), setback('FAILED'), setback('CANCELLED')],
    // Whether what is tried again shows as PENDING in between isn't documented.
    FAILED: [usual('CONVERTED'), possible('PENDING'), setback('CANCELLED')],
  },
}
