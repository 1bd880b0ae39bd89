import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { Made } from '../storm/kind.ts'
import type { Screen } from '../storm/screen.ts'
import type { Dispatch } from '../storm/weather.ts'
import { openedIn } from './stormPage.tsx'

/** Holds what the person is told, and what is sent in their name, against what the API has opened. */
export interface Witness {
  /** The person sends, or looks, or loads the page: what they are told next must know what is now. */
  readonly ask: (asked: {
    readonly how: string
    readonly status: Screen['status'] | undefined
    readonly hasConsent: boolean
  }) => void
  readonly dispatch: (dispatch: Dispatch) => void
  readonly onSent: () => void
  /** Nothing moves any more, and this is what the person is told. */
  readonly told: (screen: Screen) => void
  readonly blame: (what: string) => void
  /** The accounts that the API has opened in this story. */
  readonly opened: () => readonly Made[]
  /** Opened by a request that arrived late. */
  readonly isLate: (made: Made) => boolean
  readonly wrong: readonly string[]
  readonly trace: string[]
  /** At the end, when nothing can arrive any more. */
  readonly close: () => void
}

export function createWitness(sandbox: Sandbox): Witness {
  const wrong: string[] = []
  const trace: string[] = []
  const old = new Set(openedIn(sandbox).map(({ id }) => id))
  const lateKeys = new Set<string>()
  let announced = 0
  let asked: Parameters<Witness['ask']>[0] | undefined
  /** What there was when the person asked last. */
  let known: ReadonlySet<string> = new Set()
  let isAnswered = true

  const blame = (what: string) => {
    wrong.push(what)
    trace.push(`!! ${what}`)
  }
  const isLate = ({ key }: Made) => lateKeys.has(key)
  const opened = () => openedIn(sandbox).filter(({ id }) => !old.has(id))

  return {
    wrong,
    trace,
    blame,
    opened,
    isLate,
    ask(now) {
      asked = now
      trace.push(`${now.how} (${now.status ?? 'nothing on the page'}, open ${opened().length})`)
      known = new Set(opened().map(({ id }) => id))
      // Coming back asks nothing, nor does a press without consent.
      const isLoad = now.status === undefined && now.how !== 'comes back'
      isAnswered = !(isLoad || now.hasConsent || now.status === 'unknown')
    },
    dispatch({ input, fault, isBeside }) {
      const key = String(input.externalId)
      trace.push(`  sent ${key.slice(0, 4)} ${JSON.stringify(input.address)} ${fault ?? ''}`)
      if (fault === 'late') lateKeys.add(key)
      if (!input.externalId) blame('it was sent without a name to look for')
      if (isBeside) blame('two were sent at once')
      if (asked?.status === 'unknown') blame('it was sent while it was unknown')
      if (!asked?.hasConsent) blame('it was sent without consent')
      if (known.size > 0) blame('it was sent though the first had arrived')
    },
    onSent() {
      announced += 1
      trace.push('  onCreated')
    },
    told({ step, status, problem, sent }) {
      trace.push(`  -> ${step} ${status} ${problem ?? ''} ${sent?.amount ?? ''}`)
      if (sent) {
        if (!opened().some(({ id }) => id === sent.id)) blame('it says open, and it is not')
        if (announced === 0) blame('the host isn’t told')
      } else if (!isAnswered && (status === 'failed' || status === 'idle')) {
        for (const one of opened()) {
          if (known.has(one.id)) blame('it says not opened, and it had been opened')
          else if (!isLate(one)) blame('it says not opened, and it was opened')
        }
      }
      isAnswered = true
    },
    close() {
      const surplus = opened().length - 1
      if (surplus > 0 && opened().filter(isLate).length < surplus) blame('it was opened twice')
    },
  }
}
