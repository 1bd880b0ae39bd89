/** What a person sees of a movement of money, and can do about it, whichever hook it is. */
export interface Screen {
  readonly step: 'filling' | 'reviewing' | 'saved'
  readonly status: 'idle' | 'submitting' | 'succeeded' | 'failed' | 'unknown'
  /** Why it failed. */
  readonly problem: string | undefined
  /** It looks by itself, or loads what it needs first. */
  readonly isWaiting: boolean
  /** What it says was sent. */
  readonly sent: { readonly id: string; readonly amount: string } | undefined
  readonly isEarlier: boolean
  /** What is looked over, or else what stands in the form. */
  readonly amount: string
  readonly isLocked: boolean
  readonly setAmount: (amount: string) => void
  /** Where what it needs first couldn't be loaded. */
  readonly retry: (() => void) | undefined
  readonly submit: () => Promise<unknown>
  /** While it is unknown: the look alone. */
  readonly check: (() => Promise<unknown>) | undefined
  /** Back from the review. */
  readonly edit: () => void
  /** The quote that the button would send by. */
  readonly quote?: string | undefined
  /** Consents to a rate that differs from the one before. */
  readonly agree?: (() => void) | undefined
  readonly startAnother: () => void
}
