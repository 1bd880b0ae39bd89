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

const known = {
  isKnown: true,
  isMoving: false,
  isFinal: false,
  canReceive: false,
  canDeactivate: false,
  canActivate: false,
} as const

const readings: Readonly<Record<SubClientStatusCode, SubClientStatusReading>> = {
  INITIATED: { ...known, actor: 'flash', isMoving: true, tone: 'neutral' },
  ACTIVE: { ...known, actor: 'nobody', canReceive: true, canDeactivate: true, tone: 'positive' },
  UNAPPROVED: { ...known, actor: 'flash', isMoving: true, tone: 'caution' },
  DEACTIVATED: { ...known, actor: 'you', canActivate: true, tone: 'neutral' },
  FAILED_KYC: { ...known, actor: 'nobody', isFinal: true, tone: 'critical' },
  // An example of the API's own gives it to whom you have deactivated; the page on the lifecycle,
  // newer, says that only support can help, so nothing is promised here.
  DISABLED: { ...known, actor: 'support', isFinal: true, tone: 'critical' },
}

const unknown: SubClientStatusReading = {
  ...known,
  isKnown: false,
  actor: 'unknown',
  tone: 'neutral',
}

/**
 * Where a sub-client may go from each documented status, as the API's page on its lifecycle has it:
 * at any point Flash may disable it.
 */
export const subClientMoves: Readonly<Record<string, readonly SubClientStatusCode[]>> = {
  INITIATED: ['ACTIVE', 'UNAPPROVED', 'DISABLED'],
  UNAPPROVED: ['ACTIVE', 'FAILED_KYC', 'DISABLED'],
  ACTIVE: ['DEACTIVATED', 'DISABLED'],
  DEACTIVATED: ['ACTIVE', 'DISABLED'],
  FAILED_KYC: ['DISABLED'],
  DISABLED: [],
}

/**
 * What a status means. Of one that isn't documented nothing is taken for granted: no money is
 * expected, and nothing is offered.
 *
 * @example
 * readSubClientStatus('UNAPPROVED').actor // 'flash'
 */
export function readSubClientStatus(status: string): SubClientStatusReading {
  return Object.hasOwn(readings, status) ? readings[status as SubClientStatusCode] : unknown
}
