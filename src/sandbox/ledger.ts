import type { CurrencyIso3 } from '../api/documents/operationTypes.ts'
import { addDecimals, subtractDecimals } from '../money/decimal.ts'
import type { Clock } from './clock/clock.ts'

/** What a movement is about. */
export interface Movement {
  /** Of the transaction. */
  readonly id: string
  readonly currency: CurrencyIso3
  /** Added to the balance, or taken when below 0. */
  readonly amount: number
  readonly description: string
  readonly externalId?: string | null | undefined
  readonly externalReference?: string | null | undefined
}

/** One line of the statement. */
export interface LedgerRow extends Movement {
  /** Milliseconds since 1970. */
  readonly at: number
  /** The cleared balance afterwards. */
  readonly balance: number
}

/** A movement of before the sandbox began. */
export interface PastMovement extends Movement {
  /** ISO 8601. */
  readonly at: string
}

/** One balance, as the API gives it. */
export interface LedgerBalance {
  readonly currency: CurrencyIso3
  readonly cleared: number
  readonly pending: number
}

/** The account's money, a balance a currency. */
export interface Ledger {
  /** In the order in which the currencies were opened. */
  balances(): readonly LedgerBalance[]
  balance(currency: CurrencyIso3): LedgerBalance
  /** Whether so much may be taken. */
  covers(currency: CurrencyIso3, amount: number): boolean
  /** Moves cleared money, at once and in the statement. */
  move(movement: Movement): void
  /** Changes what is on its way in; the statement doesn't show it. */
  expect(currency: CurrencyIso3, amount: number): void
  /** Every movement of cleared money since the sandbox began, oldest first. */
  readonly rows: readonly LedgerRow[]
  /** What led to the cleared balances that the ledger began with, oldest first. */
  readonly past: readonly LedgerRow[]
}

type Opening = { readonly [Currency in CurrencyIso3]?: number }

/** A ledger that begins with these cleared balances, and with the movements that led to them. */
export function createLedger(
  clock: Clock,
  opening: Opening,
  past: readonly PastMovement[] = [],
): Ledger {
  const cleared = new Map<CurrencyIso3, number>(
    Object.entries(opening).map(([currency, amount]) => [currency, amount ?? 0]),
  )
  const pending = new Map<CurrencyIso3, number>()
  const rows: LedgerRow[] = []

  function balance(currency: CurrencyIso3): LedgerBalance {
    return {
      currency,
      cleared: cleared.get(currency) ?? 0,
      pending: pending.get(currency) ?? 0,
    }
  }

  return {
    rows,
    past: pastRows(opening, past),
    balance,
    balances: () => [...cleared.keys()].map(balance),
    covers: (currency, amount) => (cleared.get(currency) ?? 0) >= amount,
    move(movement) {
      const { currency, amount } = movement
      const after = Number(addDecimals(cleared.get(currency) ?? 0, amount))
      cleared.set(currency, after)
      rows.push({ ...movement, at: clock.now(), balance: after })
    },
    expect(currency, amount) {
      pending.set(currency, Number(addDecimals(pending.get(currency) ?? 0, amount)))
      if (!cleared.has(currency)) cleared.set(currency, 0)
    },
  }
}

/** Counted back from the opening balances, so that each row agrees with its neighbours. */
function pastRows(opening: Opening, movements: readonly PastMovement[]): readonly LedgerRow[] {
  const after = new Map<CurrencyIso3, number | undefined>(Object.entries(opening))
  return [...movements]
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .reverse()
    .map(movement => {
      const { currency, amount, at } = movement
      const balance = after.get(currency) ?? 0
      after.set(currency, Number(subtractDecimals(balance, amount)))
      return { ...movement, at: Date.parse(at), balance }
    })
    .reverse()
}
