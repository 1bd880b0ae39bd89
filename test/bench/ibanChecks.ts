import { isValidIBAN } from 'ibantools'
import { checkIban } from '../../src/accounts/iban.ts'
import { ibanExamples } from '../accounts/ibanExamples.ts'
import { seeded } from '../accounts/seeded.ts'
import type { Row } from './report.ts'

const rounds = 40
const repeats = 6
// Six times as many checks a second.
const limit = 0.166

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

type Random = ReturnType<typeof seeded>
type Slip = (iban: string, at: number, random: Random) => string

const wrongCharacter: Slip = (iban, at, { pick }) =>
  iban.slice(0, at) + pick(/\d/.test(iban.charAt(at)) ? digits : letters) + iban.slice(at + 1)
const otherKind: Slip = (iban, at, { pick }) =>
  iban.slice(0, at) + pick(/\d/.test(iban.charAt(at)) ? letters : digits) + iban.slice(at + 1)
const exchange: Slip = (iban, at) =>
  iban.slice(0, at) + iban.charAt(at + 1) + iban.charAt(at) + iban.slice(at + 2)
const oneLess: Slip = (iban, at) => iban.slice(0, at) + iban.slice(at + 1)
const oneMore: Slip = (iban, at, { pick }) => iban.slice(0, at) + pick(digits) + iban.slice(at)
const unknownCountry: Slip = (iban, _, { pick }) => pick(['ZZ', 'UK', 'AU', 'RE']) + iban.slice(2)

// Of 100 mistakes in copied numbers about 80 are one wrong character, 10 two neighbours exchanged and
// 10 a wrong length (J. Verhoeff, Error Detecting Decimal Codes, 1969).
const asPeopleSlip = [...Array<Slip>(16).fill(wrongCharacter), exchange, exchange, oneLess, oneMore]
// Half of these ibantools refuses before it looks at a character.
const alikeOften = [wrongCharacter, otherKind, exchange, oneLess, oneMore, unknownCountry]

/**
 * What an IBAN's check costs, with its cleaning and its display, against ibantools, which says yes or
 * no: of every country's example, and of IBANs with one slip, as often each as people make it. To
 * know: with each kind of slip alike often, and of printed IBANs, which ibantools doesn't take.
 */
export function measureIbanChecks(): Row[] {
  const printed = ibanExamples.map(([, , , , , print]) => print)
  const valid = printed.map(print => print.replaceAll(' ', '')).filter(iban => isValidIBAN(iban))
  const texts = Array.from({ length: 10 }, () => valid).flat()
  return [
    { what: 'IBAN, µs: valid, to ibantools', ...measure(texts), limit },
    { what: 'IBAN, µs: with a slip, to ibantools', ...measure(slipped(asPeopleSlip)), limit },
    { what: 'IBAN, µs: each kind of slip alike', ...measure(slipped(alikeOften)) },
    { what: 'IBAN, µs: printed, to ibantools without spaces', ...measure(printed, valid, 60) },
  ]

  function slipped(slips: readonly Slip[]): string[] {
    const random = seeded(7064)
    const wrong = texts.map(iban => random.pick(slips)(iban, random.below(iban.length - 1), random))
    return wrong.filter(iban => !isValidIBAN(iban))
  }
}

function measure(texts: readonly string[], baselineTexts = texts, times = repeats) {
  const samples = { ours: [] as number[], baseline: [] as number[] }
  let count = 0
  const runs = {
    ours() {
      for (const text of texts) if (checkIban(text).status === 'valid') count++
    },
    baseline() {
      for (const text of baselineTexts) if (isValidIBAN(text)) count++
    },
  }
  for (let round = -20; round < rounds; round++) {
    const names = ['ours', 'baseline'] as const
    for (const name of round % 2 ? names.toReversed() : names) {
      const start = performance.now()
      for (let i = 0; i < times; i++) runs[name]()
      const taken = performance.now() - start
      if (round >= 0) samples[name].push((taken / times / texts.length) * 1000)
    }
  }
  if (count < 0) throw new Error('Counted, so that nothing is optimised away')
  return samples
}
