import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { Kind, Made } from './kind.ts'
import type { Screen } from './screen.ts'
import type { Dispatch } from './weather.ts'

/**
 * Holds what the person is told, and what is sent in their name, against what the API has made. One
 * intent is one transaction that the person wants; a transaction belongs to the intent in which its
 * key was first sent.
 */
export interface Judge {
  /** The person sends, or looks, or loads the page: what they are told next must know what is now. */
  readonly ask: (asked: {
    readonly how: string
    readonly isTold: boolean
    readonly status: Screen['status'] | undefined
  }) => void
  /** The person agrees to a rate. */
  readonly agree: (quote: string | undefined) => void
  readonly dispatch: (dispatch: Dispatch) => void
  readonly onSent: () => void
  /** Nothing moves any more, and this is what the person is told. */
  readonly told: (screen: Screen, wanted: string | undefined) => void
  /** The person wants another. */
  readonly nextIntent: () => void
  /** What the API has made for this intent. */
  readonly made: () => readonly Made[]
  /** Made by a request that arrived late. */
  readonly isLate: (made: Made) => boolean
  readonly wrong: readonly string[]
  readonly trace: string[]
  /** At the end, when nothing can arrive any more. */
  readonly close: () => void
}

export function createJudge(kind: Kind, sandbox: Sandbox, isNamed: boolean): Judge {
  const wrong: string[] = []
  const trace: string[] = []
  const old = new Set(kind.made(sandbox).map(({ id }) => id))
  const opening = sandbox.ledger.balances()
  const intentOf = new Map<string, number>()
  const lateKeys = new Set<string>()
  const agreed = new Set<unknown>([undefined])
  let keyOfPayload = new Map<string, string>()
  let intent = 0
  let announced = 0
  /** What there was when the person asked last. */
  let asked: { readonly status: Screen['status'] | undefined; readonly ids: ReadonlySet<string> }
  let isAnswered = true
  /** A page that was just loaded says by its silence that nothing was sent. */
  let isLoaded = false

  const blame = (what: string) => {
    wrong.push(what)
    trace.push(`!! ${what}`)
  }
  const isLate = ({ key }: Made) => lateKeys.has(key)
  const all = () => kind.made(sandbox).filter(({ id }) => !old.has(id))
  const made = () => all().filter(({ key }) => intentOf.get(key) === intent)

  return {
    wrong,
    trace,
    made,
    isLate,
    ask({ how, isTold, status }) {
      isLoaded = status === undefined
      trace.push(`${how} (${status ?? 'nothing on the page'}, made ${made().length})`)
      asked = { status, ids: new Set(made().map(({ id }) => id)) }
      isAnswered = !isTold
    },
    agree: quote => void agreed.add(quote),
    dispatch(dispatch) {
      const { input, fault, isBeside } = dispatch
      const { idempotencyKey, externalId, ...payload } = input
      const key = String(idempotencyKey ?? externalId)
      trace.push(`  ${kind.operation} ${key.slice(0, 4)} ${JSON.stringify(payload)} ${fault ?? ''}`)
      if (fault === 'late') lateKeys.add(key)
      if (kind.isQuoted && (!payload.quoteId || !agreed.has(payload.quoteId))) {
        blame('it was sent at a rate that nobody agreed to')
      }
      if (isBeside) blame('two were sent at once')
      if (asked.status === 'unknown') blame('it was sent while it was unknown')
      checkKey(key, JSON.stringify(payload))
      const isRepeat = (one: Made) => kind.hasKey && one.key === key
      const others = made().filter(one => asked.ids.has(one.id) && !isRepeat(one))
      if (others.length > 0) blame('it was sent though the first had arrived')
    },
    onSent() {
      announced += 1
      trace.push('  onSent')
    },
    told({ step, status, problem, sent, isEarlier }, wanted) {
      trace.push(
        `  -> ${step} ${status} ${problem ?? ''} ${sent?.amount ?? ''} ${isEarlier ? 'earlier' : ''}`,
      )
      if (sent) {
        const match = made().find(({ id }) => id === sent.id)
        if (match?.amount !== sent.amount) blame('it says sent, and it was not')
        if (announced === 0) blame('the host isn’t told')
        // Two payloads of one name can't be told apart by a look.
        if (!isEarlier && !isNamed && wanted !== undefined && sent.amount !== wanted) {
          blame('it says that this was sent, and it was another')
        }
      } else if (!isAnswered && (status === 'failed' || (status === 'idle' && isLoaded))) {
        for (const one of made()) {
          if (asked.ids.has(one.id)) blame('it says not sent, and it had been sent')
          else if (!isLate(one)) blame('it says not sent, and it was sent')
        }
      }
      isAnswered = true
    },
    nextIntent() {
      closeIntent()
      intent += 1
      keyOfPayload = new Map()
      announced = 0
      trace.push('another')
    },
    close() {
      closeIntent()
      for (const { currency, cleared } of sandbox.ledger.balances()) {
        const before = opening.find(balance => balance.currency === currency)?.cleared ?? 0
        const taken = all().reduce((sum, one) => sum + (one.taken[currency] ?? 0), 0)
        if (Math.abs(before - taken - cleared) > 0.001) {
          blame(`${currency} doesn’t add up: ${before} less ${taken} isn’t ${cleared}`)
        }
      }
    },
  }

  /** One for each payload of an intent, and another for any other. */
  function checkKey(key: string, payload: string): void {
    if ((intentOf.get(key) ?? intent) !== intent) blame('a key of an earlier intent was used again')
    intentOf.set(key, intent)
    const known = keyOfPayload.get(payload)
    if (known !== undefined && known !== key) blame('one payload had two keys')
    const twin = [...keyOfPayload].find(([other, its]) => its === key && other !== payload)
    if (twin && !(isNamed && !kind.hasKey)) blame('two payloads had one key')
    keyOfPayload.set(payload, key)
  }

  function closeIntent(): void {
    const surplus = made().length - 1
    if (surplus > 0 && made().filter(isLate).length < surplus) blame('it was sent twice')
    const alike = new Set(made().map(({ amount }) => amount)).size < made().length
    if (alike) blame('the same was sent twice')
    if (announced > 1) blame('the host was told twice')
  }
}
