import type { ApolloClient } from '@apollo/client'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { PayeeAnswer, PayeeVerdict } from './payeeCheckAnswer.ts'

/** A person's decision to go on, in spite of the verdict or without a bank's answer. */
export interface PayeeDecision {
  /** The verdict that it was made of. */
  readonly code: string
  /** What the person typed, which may be personal; undefined where they gave none. */
  readonly reason: string | undefined
}

/** What is known of one account and name. Replaced as a whole, never changed. */
export interface PayeeKnowledge {
  /** The call under way, which everybody waits for. */
  readonly pending?: Promise<PayeeAnswer> | undefined
  readonly verdict?: PayeeVerdict | undefined
  /** The latest call's answer never came. */
  readonly lost?: FlashProblem | undefined
  readonly decision?: PayeeDecision | undefined
}

/** What a session has found out about payees, by `payeeQuestion`'s key. */
export interface PayeeMemory {
  readonly read: (key: string | undefined) => PayeeKnowledge | undefined
  readonly subscribe: (listener: () => void) => () => void
  /** The answer that is known or awaited, or else the one that `ask` gives. */
  readonly askOnce: (key: string, ask: () => Promise<PayeeAnswer>) => Promise<PayeeAnswer>
  /** Without a decision, one that was made is taken back. */
  readonly decide: (key: string, decision: PayeeDecision | undefined) => void
}

/** In memory only: names and accounts are personal. */
const memories = new WeakMap<ApolloClient, PayeeMemory>()

/** The one memory of a client, which forgets all when its user signs out. */
export function payeeMemory(client: ApolloClient): PayeeMemory {
  const known = memories.get(client)
  if (known) return known
  const { forget, ...memory } = createMemory()
  memories.set(client, memory)
  client.onClearStore(forget)
  client.onResetStore(forget)
  return memory
}

function createMemory(): PayeeMemory & { readonly forget: () => Promise<void> } {
  const all = new Map<string, PayeeKnowledge>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }

  function write(key: string, knowledge: PayeeKnowledge): void {
    all.set(key, knowledge)
    tell()
  }

  return {
    read: key => (key === undefined ? undefined : all.get(key)),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    askOnce(key, ask) {
      const known = all.get(key)
      if (known?.pending) return known.pending
      if (known?.verdict && !canAskAgain(known)) {
        return Promise.resolve({ status: 'checked', verdict: known.verdict })
      }
      const settle = (knowledge: PayeeKnowledge) => {
        // Forgotten meanwhile, it isn't remembered for whoever is signed in by now.
        if (all.get(key)?.pending === pending) write(key, knowledge)
      }
      const pending = ask().then(
        answer => {
          settle(after(answer, known))
          return answer
        },
        (mistake: unknown) => {
          settle({ ...known })
          throw mistake
        },
      )
      write(key, { ...known, pending })
      return pending
    },
    decide: (key, decision) => write(key, { ...all.get(key), decision }),
    async forget() {
      all.clear()
      tell()
    },
  }
}

/** Whether another call may tell more than is known; a bank's answer is never asked for twice. */
export function canAskAgain({ verdict, lost, pending }: PayeeKnowledge): boolean {
  return !pending && (!verdict || verdict.canAskAgain || lost !== undefined)
}

/** A call that came to nothing leaves what was known before. */
function after(answer: PayeeAnswer, before: PayeeKnowledge | undefined): PayeeKnowledge {
  if (answer.status === 'checked') return { verdict: answer.verdict }
  return answer.status === 'unknown' ? { ...before, lost: answer.problem } : { ...before }
}
