import type { Check } from '../../../src/accounts/check.ts'
import { seeded } from '../seeded.ts'

type Random = ReturnType<typeof seeded>

/** A check, and what it is fed with. */
export interface Scheme {
  readonly check: (text: string) => Check
  /** Values that are right, in canonical form: the fuzz mutates and decorates them. */
  readonly examples: readonly string[]
  /** What may stand before one. */
  readonly labels: readonly string[]
  /** An example in another writing that means the same; anything between any characters unless told. */
  readonly rewritten?: (example: string, random: Random) => string
}

/** What a fuzz saw. */
export interface Seen {
  /** How many texts led to each status. */
  readonly statuses: Readonly<Record<string, number>>
  /** The first texts that broke a property, with which. */
  readonly failures: readonly string[]
}

const separators = [
  ...' -.。\t\n\v\f\r\u0085\u00a0\u00ad\u1680\u180e',
  ...'\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f',
  ...'\u2010\u2011\u2012\u2013\u2014\u2015\u2028\u2029\u202a\u202c\u202f\u205f\u2060\u2066\u2069\u2212\u3000\ufeff',
]
const usual = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz -.:/()+@'
const odd = [
  ...'０９ＡＺａ：ßıſéé١۲Ж漢<>&"\'\\\0_,;#*',
  ...separators,
  '\ud800',
  '\udc00',
  '😀',
  '\u{e0041}',
  'constructor',
  '__proto__',
  'IBAN: ',
  'BSB ',
]

/**
 * Feeds a check with `count` texts of a fixed seed and holds for each: it doesn't throw, its result
 * has the shape of a `Check`, and checking its display again gives the same value and status. A right
 * value in another writing, or with a label, stays the same value and as right as it was.
 *
 * Compares by hand, since a matcher a text would take longer than the checks.
 */
export function fuzz(scheme: Scheme, seed: number, count: number): Seen {
  const random = seeded(seed)
  const { check, examples } = scheme
  const rights = examples.map(example => ({ example, right: check(example) }))
  const statuses: Record<string, number> = {}
  const failures: string[] = []
  const fail = (text: string, what: string) => {
    if (failures.length < 5) failures.push(`${JSON.stringify(text)} ${what}`)
  }
  for (const { example, right } of rights) {
    if (!isSame(check(right.display), right)) fail(example, 'is another by its display')
  }
  for (let i = 0; i < count; i++) {
    const { example, right } = random.pick(rights)
    const way = random.below(8)
    const text = written(way, example, scheme, random)
    try {
      const result = check(text)
      const flaw = flawOf(result)
      if (flaw) fail(text, flaw)
      // Most right texts are the examples, whose displays were checked above.
      const again = result.display === right.display ? right : check(result.display)
      if (!isSame(again, result)) fail(text, `is ${said(result)}, its display ${said(again)}`)
      if (way < 3 && !isSame(result, right)) fail(text, `is ${said(result)}, not ${said(right)}`)
      statuses[result.status] = (statuses[result.status] ?? 0) + 1
    } catch (error) {
      fail(text, `throws ${error}`)
    }
  }
  return { statuses, failures }
}

function isSame(one: Check, other: Check): boolean {
  return one.value === other.value && one.status === other.status
}

function said({ status, value }: Check): string {
  return `${status} as ${JSON.stringify(value)}`
}

/** The first three ways out of eight mean the example; the others may mean anything. */
function written(way: number, example: string, scheme: Scheme, random: Random): string {
  const { labels, rewritten = separated } = scheme
  if (way < 2) return rewritten(example, random)
  if (way === 2) return random.pick(labels) + example
  if (way < 6) return mutated(example, random)
  return way === 6 ? example.slice(0, random.below(example.length + 1)) : arbitrary(random)
}

function flawOf({ status, value, display, code, params }: Check): string | undefined {
  if (typeof value !== 'string' || typeof display !== 'string') return 'has no text'
  const isPlain = status === 'empty' || status === 'valid'
  if (isPlain && (code !== undefined || params !== undefined)) return `is ${status} with a code`
  if (!isPlain && (typeof code !== 'string' || typeof params !== 'object')) return 'has no code'
  return undefined
}

/** A separator or none before each character and at the end, in any case. */
export function separated(example: string, { below, pick }: Random): string {
  let text = ''
  for (const character of example) {
    if (!below(3)) text += pick(separators)
    text += below(2) ? character.toLowerCase() : character
  }
  return text + (below(3) ? '' : pick(separators))
}

/** One to three slips. */
function mutated(example: string, { below, pick }: Random): string {
  let text = example
  for (let n = 1 + below(3); n > 0; n--) {
    const at = below(text.length + 1)
    const inserted = below(4) ? pick(usual) : pick(odd)
    text = text.slice(0, at) + (below(4) ? inserted : '') + text.slice(at + below(2))
  }
  return text
}

function arbitrary({ below, pick }: Random): string {
  let text = ''
  for (let n = below(24); n > 0; n--) text += below(3) ? pick(usual) : pick(odd)
  return below(2000) ? text : text.repeat(100)
}
