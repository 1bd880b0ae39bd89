/** What has statuses that change. */
export type StatusEntity =
  | 'withdrawal'
  | 'deposit'
  | 'payment'
  | 'conversion'
  | 'subClient'
  | 'amsRequest'

/** What a status means, whatever came before it. */
export interface StatusMeaning {
  /** Whether the status is documented. */
  readonly isKnown: boolean
  /**
   * - `open`: it is going to change, or is yours to change.
   * - `mostly`: it hardly ever changes again, as with a withdrawal's CONFIRMED.
   * - `final`: it stays for good.
   */
  readonly finality: 'final' | 'mostly' | 'open'
  /** Whether it changes by itself before long, so that it is worth looking again. */
  readonly isMoving: boolean
  /**
   * Who has to act before it can move on: `you` for the API's client, `support` for Flash on your
   * request, `nobody` where it is as it should be or nobody can.
   */
  readonly actor: 'flash' | 'bank' | 'you' | 'support' | 'nobody' | 'unknown'
  /**
   * What has become of your balance by now:
   *
   * - `none`: nothing, and it won't.
   * - `taken`: the amount and the fee have left it.
   * - `returned`: the amount is back; the fee is kept.
   * - `expected`: an amount is to come in.
   * - `added`: an amount has come in.
   * - `takenBack`: what came in, or was to, goes back to its sender.
   * - `exchanged`: one balance has gone down and another one up.
   * - `unknown`: it depends, or nobody says.
   */
  readonly balance:
    | 'none'
    | 'taken'
    | 'returned'
    | 'expected'
    | 'added'
    | 'takenBack'
    | 'exchanged'
    | 'unknown'
  /** How long it usually takes at the most until it changes; null where nothing is known or expected. */
  readonly takes: 'seconds' | 'minutes' | 'hours' | 'days' | null
  /** How it looks; never told by colour alone. */
  readonly tone: 'neutral' | 'positive' | 'caution' | 'critical'
}

/** A step that a status can take. */
export interface StatusMove {
  /** The status that follows. */
  readonly to: string
  /**
   * - `usual`: the way it mostly goes.
   * - `possible`: another way, no worse.
   * - `setback`: the money or the matter goes backwards.
   */
  readonly kind: 'usual' | 'possible' | 'setback'
}

/** The statuses of an entity and the ways between them. */
export interface StatusGraph {
  readonly entity: StatusEntity
  /** Where it may begin; the first is where it does when it is created by the API. */
  readonly starts: readonly string[]
  readonly states: Readonly<Record<string, StatusMeaning>>
  /** The legal moves from each state, the most usual first; none from where nothing follows. */
  readonly moves: Readonly<Record<string, readonly StatusMove[]>>
}
