import type { StatusGraph } from './statusGraph.ts'
import { setback, usual } from './statusMoves.ts'

const underWay = { isKnown: true, finality: 'open', isMoving: true, actor: 'flash' } as const
const settled = {
  isKnown: true,
  finality: 'final',
  isMoving: false,
  actor: 'nobody',
  takes: null,
} as const

/** The statuses of a search for adverse media, as the API's page on them has it. No money moves. */
export const mediaSearchGraph: StatusGraph = {
  entity: 'amsRequest',
  starts: ['INITIALISED'],
  states: {
    INITIALISED: { ...underWay, balance: 'none', takes: 'seconds', tone: 'neutral' },
    // "May take several minutes."
    PENDING: { ...underWay, balance: 'none', takes: 'minutes', tone: 'neutral' },
    COMPLETED: { ...settled, balance: 'none', tone: 'positive' },
    // Not billed; the same may be asked for again, as a new search.
    FAILED: { ...settled, balance: 'none', tone: 'critical' },
  },
  moves: {
    // That a search may fail before it has begun is inferred.
    INITIALISED: [usual('PENDING'), setback('FAILED')],
    PENDING: [usual('COMPLETED'), setback('FAILED')],
  },
}
