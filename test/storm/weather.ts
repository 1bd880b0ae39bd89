import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { Fault } from '../../src/sandbox/request/faults.ts'
import { seeded } from '../accounts/seeded.ts'
import type { Kind } from './kind.ts'

/** All that happens by chance in one run. */
export type Chance = ReturnType<typeof createChance>

/** One seed, one story. */
export function createChance(seed: number) {
  // Neighbouring seeds would else begin alike.
  const { below, pick } = seeded(Math.imul(seed, 0x9e3779b1))
  /** So often in a hundred. */
  const likely = (percent: number) => below(100) < percent
  return { below, pick, likely }
}

/** Milliseconds after which the storm's pages give a request up. */
export const patience = 1000

/** What may go wrong with any request, and with a mutation alone; the worst are there several times. */
const troubles = [
  ...(['dropReply', 'late', 'timeout', 'offline', 'slow'] as const),
  ...(['serverError', 'badGateway', 'rateLimited', 'signedOut'] as const),
]
const mutationTroubles = [
  ...troubles,
  ...(['dropReply', 'dropReply', 'late', 'late', 'late', 'timeout', 'refused'] as const),
]

function trouble({ below, pick }: Chance, isMutation: boolean): Fault {
  const kind = pick(isMutation ? mutationTroubles : troubles)
  if (kind === 'late' || kind === 'slow') {
    // Now in time, now much too late.
    return { kind, milliseconds: below(2) ? below(2 * patience) : below(300_000) }
  }
  if (kind === 'rateLimited') return { kind, retryAfterSeconds: 1 + below(59) }
  if (kind === 'refused') return { kind, code: 'TECHNICAL_ISSUE', message: 'Try again later' }
  return { kind }
}

/** A mutation that was sent. */
export interface Dispatch {
  readonly input: Readonly<Record<string, unknown>>
  readonly fault: Fault['kind'] | undefined
  /** Another is under way on the same page. */
  readonly isBeside: boolean
}

/** What a page is connected by. */
export interface Connection {
  readonly fetch: typeof globalThis.fetch
  readonly getToken: () => Promise<string>
  readonly isOnline: () => boolean
  /** Requests on their way that wait for nothing but the machine. */
  readonly moving: () => number
  /** The page is gone: it hears nothing more, and whatever it sends goes nowhere. */
  readonly close: () => void
}

/** The way from a page to the sandbox, with bad weather on it until it is calm. */
export interface Weather {
  isCalm: boolean
  isOnline: boolean
  connect(hears: (dispatch: Dispatch) => void): Connection
}

/** How often in a hundred a request is struck, by what it does. */
const risks = { mutation: 50, look: 25, other: 5 }

export function createWeather(
  sandbox: Sandbox,
  chance: Chance,
  operation: Kind['operation'],
): Weather {
  const looks = {
    createWithdrawal: 'withdrawals',
    createPayment: 'payments',
    createConversion: 'conversions',
    createSubClient: 'subClients',
  }[operation]
  const weather: Weather = { isCalm: false, isOnline: true, connect }

  function faultFor(name: string): Fault | undefined {
    if (weather.isCalm) return undefined
    const risk = name === operation ? risks.mutation : name === looks ? risks.look : risks.other
    return chance.likely(risk) ? trouble(chance, name === operation) : undefined
  }

  function connect(hears: (dispatch: Dispatch) => void): Connection {
    let moving = 0
    let sending = 0
    let isOpen = true
    const never = new Promise<never>(() => {})

    async function send(...[input, init]: Parameters<typeof fetch>): Promise<Response> {
      if (!isOpen) return never
      const body = String(init?.body)
      const name = /"operationName":"(\w+)"/.exec(body)?.[1] ?? ''
      const fault = faultFor(name)
      if (fault) sandbox.addFault({ ...fault, operation: name, times: 1 })
      if (name === operation) {
        hears({
          input: JSON.parse(body).variables.input,
          fault: fault?.kind,
          isBeside: sending > 0,
        })
        sending += 1
      }
      const waits = fault && ['timeout', 'late', 'slow'].includes(fault.kind)
      if (!waits) moving += 1
      try {
        const reply = await sandbox.fetch(input, init)
        const text = await reply.text()
        return isOpen ? Object.assign(reply, { text: async () => text }) : never
      } catch (error) {
        if (isOpen) throw error
        return never
      } finally {
        if (!waits) moving -= 1
        if (name === operation) sending -= 1
      }
    }

    return {
      fetch: send,
      async getToken() {
        if (!weather.isCalm && chance.likely(3)) throw new Error('Who are you?')
        return sandbox.getToken()
      },
      isOnline: () => weather.isOnline,
      moving: () => moving,
      close() {
        isOpen = false
      },
    }
  }

  return weather
}
