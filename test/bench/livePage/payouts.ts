import { withdrawalFields } from '../../../src/api/documents/withdrawalFields.ts'
import type { LiveEvent, LiveSource } from '../../../src/api/liveEvent.ts'

/** Payouts that fail and are tried again without end, and an API and a source that know of them. */
export interface Payouts {
  readonly ids: readonly string[]
  readonly fetch: typeof globalThis.fetch
  readonly source: LiveSource
  /** The next step of one of them, with a number of its own, which is told at once. */
  readonly step: (index: number) => number
  /** Something happens to a payout that nobody shows. */
  readonly stepElsewhere: () => void
  /** How many listen to the source. */
  readonly listeners: () => number
}

const circle = [
  ['withdrawal_failed', 'FAILED'],
  ['withdrawal_pending', 'PENDING'],
  ['withdrawal_completed', 'CONFIRMED'],
] as const

/** So many payouts, all of them CONFIRMED. */
export function createPayouts(count: number): Payouts {
  const listeners = new Set<(event: LiveEvent) => void>()
  const empty = Object.fromEntries(
    withdrawalFields.map(field => [typeof field === 'string' ? field : field[0], null]),
  )
  const amounts = { amount: 100, currency: 'AUD', totalFee: 1 }
  const created = { createdAt: '2026-11-02T00:00:00.000Z', status: 'CONFIRMED' }
  const payouts = Array.from({ length: count }, (_, index) => ({
    ...empty,
    ...amounts,
    ...created,
    __typename: 'Withdrawal',
    id: idOf(index),
    statusMessage: '#0',
    steps: 0,
  }))
  let now = Date.parse(created.createdAt)
  let told = 0

  function tell(event: string, id: string): void {
    told += 1
    now += 1_000
    const eventScheduledAt = new Date(now).toISOString()
    for (const listener of listeners) {
      listener({ event, id, eventScheduledAt, statusMessage: `#${told}` })
    }
  }

  return {
    ids: payouts.map(({ id }) => id),
    async fetch(_, init) {
      const { variables } = JSON.parse(String(init?.body))
      const { steps: _steps, ...withdrawal } = payouts.find(one => one.id === variables.id) ?? {}
      const headers = { 'content-type': 'application/json' }
      return new Response(JSON.stringify({ data: { withdrawal } }), { headers })
    },
    source: {
      subscribe(listener) {
        listeners.add(listener)
        return () => void listeners.delete(listener)
      },
    },
    step(index) {
      const payout = payouts[index]
      const [event, status] = circle[(payout?.steps ?? 0) % 3] ?? circle[0]
      if (!payout) return told
      Object.assign(payout, { status, steps: payout.steps + 1, statusMessage: `#${told + 1}` })
      tell(event, payout.id)
      return told
    },
    stepElsewhere: () => tell('withdrawal_pending', idOf(1_000_000 + told)),
    listeners: () => listeners.size,
  }
}

function idOf(index: number): string {
  return index.toString(16).padStart(24, '0')
}
