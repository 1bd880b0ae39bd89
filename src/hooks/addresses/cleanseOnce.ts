import type { ApolloClient } from '@apollo/client'
import { FlashProblem } from '../../api/FlashProblem.ts'
import type { FlashEvent } from '../../provider/events.ts'
import { askOnce, type Cleansing } from './cleansedAddresses.ts'
import { findCleansing } from './findCleansing.ts'

/** One address to be cleansed. */
interface Question {
  readonly client: ApolloClient
  /** From `addressKey`. */
  readonly key: string
  /** Makes the billable call. */
  readonly send: () => Promise<Cleansing>
  /** Hears of the call, once it is known to have been made. */
  readonly emit: (event: FlashEvent) => void
}

/**
 * The answer to an address from this session's memory, or else from the API.
 *
 * A lost answer is looked for at once, and again before anything is sent a second time. An older
 * look-up of the same address is as good, and is none of this session's calls.
 */
export function cleanseOnce(question: Question): Promise<Cleansing> {
  const { client, key, send, emit } = question

  function announce(outcome: Cleansing): Cleansing {
    if (outcome.status === 'succeeded' && outcome.data.billable !== false) {
      emit({ type: 'billable', operation })
    }
    return outcome
  }

  async function lookFor(sentAt: number): Promise<Cleansing | undefined> {
    const found = await look(client, key)
    const isOurs = found?.status === 'succeeded' && isSince(found.data.createdAt, sentAt)
    return found && isOurs ? announce(found) : found
  }

  return askOnce(client, key, async lostAt => {
    const found = lostAt === undefined ? undefined : await lookFor(lostAt)
    if (found) return found
    const sentAt = Date.now()
    const sent = await send()
    return sent.status === 'unknown' ? ((await lookFor(sentAt)) ?? sent) : announce(sent)
  })
}

const operation = 'cleanseAddress'

/** By how many milliseconds the clock of the device may be ahead of the API's. */
const clockSkew = 5 * 60_000

function isSince(createdAt: string, sentAt: number): boolean {
  return Date.parse(createdAt) >= sentAt - clockSkew
}

/** Undefined where the API knows nothing of the address; `unknown` where even that can't be told. */
async function look(client: ApolloClient, key: string): Promise<Cleansing | undefined> {
  try {
    const data = await findCleansing(client, key)
    return data && { status: 'succeeded', data }
  } catch (cause) {
    const problem = new FlashProblem({ kind: 'unknownOutcome', operation, cause })
    return { status: 'unknown', problem }
  }
}
