import type { StatusGraph } from './statusGraph.ts'
import { possible, setback, usual } from './statusMoves.ts'

const known = { isKnown: true, isMoving: false, balance: 'none', takes: null } as const
const byFlash = { ...known, finality: 'open', isMoving: true, actor: 'flash' } as const

/**
 * A sub-client's statuses, as the API's page on its lifecycle has it: at any point Flash may disable
 * it. How long a step takes is inferred.
 */
export const subClientGraph: StatusGraph = {
  entity: 'subClient',
  starts: ['INITIATED'],
  states: {
    INITIATED: { ...byFlash, takes: 'seconds', tone: 'neutral' },
    ACTIVE: { ...known, finality: 'mostly', actor: 'nobody', tone: 'positive' },
    UNAPPROVED: { ...byFlash, takes: 'days', tone: 'caution' },
    DEACTIVATED: { ...known, finality: 'open', actor: 'you', tone: 'neutral' },
    // It can't become ACTIVE any more, though "at any point" has Flash disable it, too.
    FAILED_KYC: { ...known, finality: 'final', actor: 'nobody', tone: 'critical' },
    // An example of the API's own gives it to whom you have deactivated; the page on the lifecycle,
    // newer, says that only support can help, so nothing is promised here.
    DISABLED: { ...known, finality: 'final', actor: 'support', tone: 'critical' },
  },
  moves: {
    INITIATED: [usual('ACTIVE'), possible('UNAPPROVED'), setback('DISABLED')],
    UNAPPROVED: [usual('ACTIVE'), setback('FAILED_KYC'), setback('DISABLED')],
    // Yours, and yours to take back.
    ACTIVE: [possible('DEACTIVATED'), setback('DISABLED')],
    DEACTIVATED: [possible('ACTIVE'), setback('DISABLED')],
    FAILED_KYC: [setback('DISABLED')],
  },
}
