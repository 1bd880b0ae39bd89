import type { FunctionComponent } from 'react'
import type { CurrencyIso3 } from '../../src/api/documents/operationTypes.ts'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { Screen } from './screen.ts'

/** What a page of the storm shows. */
export interface ProbeProps {
  /** Told at each render what there is to see. */
  readonly keep: (screen: Screen) => void
  /** What the person fills in to begin with. */
  readonly amount: string
  /** The host's own name for it. */
  readonly externalId: string | undefined
  readonly onSent: () => void
}

/** A transaction that the API made, whichever kind it is. */
export interface Made {
  readonly id: string
  /** The idempotency key that it was made with, or else its `externalId`. */
  readonly key: string
  /** As the person typed it. */
  readonly amount: string
  /** What it took, by currency, with the fee. */
  readonly taken: Readonly<Partial<Record<CurrencyIso3, number>>>
}

/** A way of moving money. */
export interface Kind {
  readonly operation: 'createWithdrawal' | 'createPayment' | 'createConversion' | 'createSubClient'
  /** Whether the API takes an idempotency key, under which a repeat does no harm. */
  readonly hasKey: boolean
  /** Whether nothing may be sent but by a quote that was agreed to. */
  readonly isQuoted: boolean
  readonly Probe: FunctionComponent<ProbeProps>
  /** What a person reads on the page; what the probe tells unless given. */
  readonly read?: (element: HTMLElement) => Screen
  /** All that the API has made, those of before the storm too. */
  readonly made: (sandbox: Sandbox) => readonly Made[]
}
