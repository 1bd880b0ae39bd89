import type { ApolloClient } from '@apollo/client'
import type { Outcome } from '../results.ts'
import type { AddressCleanserRequest } from '../useAddressCleanserRequests.ts'

/** What came of cleansing an address. */
export type Cleansing = Outcome<AddressCleanserRequest>

interface Memory {
  /** By address; also those that are still awaited. */
  readonly answers: Map<string, Promise<Cleansing>>
  /** When an address was first sent whose answer never came, in milliseconds since 1970. */
  readonly lost: Map<string, number>
}

/** In memory only: addresses are personal. */
const memories = new WeakMap<ApolloClient, Memory>()

/**
 * The answer to an address, asked for at most once in a session of the client.
 *
 * A failure that may pass isn't remembered, so it can be asked again.
 *
 * @param key from `addressKey`
 * @param ask is told when an earlier call was sent that may have reached the API and has to be looked for
 */
export function askOnce(
  client: ApolloClient,
  key: string,
  ask: (lostAt: number | undefined) => Promise<Cleansing>,
): Promise<Cleansing> {
  const { answers, lost } = memoryOf(client)
  const known = answers.get(key)
  if (known) return known
  const lostAt = lost.get(key)
  const askedAt = Date.now()
  const answer = ask(lostAt).then(outcome => {
    if (outcome.status === 'unknown') lost.set(key, lostAt ?? askedAt)
    if (isLasting(outcome)) lost.delete(key)
    else if (answers.get(key) === answer) answers.delete(key)
    return outcome
  })
  answers.set(key, answer)
  return answer
}

/** Whether the same address would only get the same answer once more. */
export function isLasting(outcome: Cleansing): boolean {
  return outcome.status === 'succeeded' || isUnreadable(outcome)
}

/** Whether the API could make nothing of the address. */
export function isUnreadable(outcome: Cleansing): boolean {
  return outcome.status === 'failed' && outcome.problem.code === 'CLEANSING_FAILED'
}

function memoryOf(client: ApolloClient): Memory {
  const known = memories.get(client)
  if (known) return known
  const memory: Memory = { answers: new Map(), lost: new Map() }
  memories.set(client, memory)
  // What was asked for somebody who signs out is forgotten with the rest of what was read for them.
  const forget = async () => {
    memory.answers.clear()
    memory.lost.clear()
  }
  client.onClearStore(forget)
  client.onResetStore(forget)
  return memory
}
