import { readStatus } from './statusGraphs.ts'
import { subClientGraph } from './subClientGraph.ts'

/** A documented status of a sub-client. The list is open: read others with `readSubClientStatus`. */
export type SubClientStatusCode =
  | 'INITIATED'
  | 'ACTIVE'
  | 'UNAPPROVED'
  | 'DEACTIVATED'
  | 'FAILED_KYC'
  | 'DISABLED'

/** What a status of a sub-client means. */
export interface SubClientStatusReading {
  /** Whether the status is documented. */
  readonly isKnown: boolean
  /**
   * Who has to act before it can move on: `you` for the API's client, `support` for Flash on your
   * request, `nobody` where it is as it should be or nobody can.
   */
  readonly actor: 'flash' | 'you' | 'nobody' | 'support' | 'unknown'
  /** Whether it changes by itself, so that it is worth looking again. */
  readonly isMoving: boolean
  /** Whether it stays for good, unless support helps. */
  readonly isFinal: boolean
  /** Whether deposits to its account are booked. */
  readonly canReceive: boolean
  readonly canDeactivate: boolean
  readonly canActivate: boolean
  /** How it looks; never told by colour alone. */
  readonly tone: 'neutral' | 'positive' | 'caution' | 'critical'
}

const rights: Readonly<Record<string, Partial<SubClientStatusReading>>> = {
  ACTIVE: { canReceive: true, canDeactivate: true },
  DEACTIVATED: { canActivate: true },
}

/**
 * Where a sub-client may go from each documented status, as the API's page on its lifecycle has it:
 * at any point Flash may disable it.
 */
export const subClientMoves: Readonly<Record<string, readonly SubClientStatusCode[]>> =
  Object.fromEntries(
    Object.keys(subClientGraph.states).map(status => [
      status,
      (subClientGraph.moves[status] ?? []).map(({ to }) => to as SubClientStatusCode),
    ]),
  )

/**
 * What a status means. Of one that isn't documented nothing is taken for granted: no money is
 * expected, and nothing is offered.
 *
 * @example
 * readSubClientStatus('UNAPPROVED').actor // 'flash'
 */
export function readSubClientStatus(status: string): SubClientStatusReading {
  const { isKnown, actor, isMoving, finality, tone } = readStatus('subClient', status)
  return {
    isKnown,
    // A bank has no part in it.
    actor: actor === 'bank' ? 'unknown' : actor,
    isMoving,
    isFinal: finality === 'final',
    canReceive: false,
    canDeactivate: false,
    canActivate: false,
    ...(isKnown && rights[status]),
    tone,
  }
}
