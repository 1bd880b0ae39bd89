import type { seeded } from './seeded.ts'

type Random = ReturnType<typeof seeded>

/** Random digits, as many as asked for. */
export function randomDigits({ below }: Random, count: number): string {
  return Array.from({ length: count }, () => below(10)).join('')
}

/** A number with one slip of the hand: a digit wrong, added or left out, or two neighbours swapped. */
export function slip(digits: string, { below, pick }: Random): string {
  const at = below(digits.length)
  const before = digits.slice(0, at)
  const swapped = before + (digits[at + 1] ?? '') + digits[at] + digits.slice(at + 2)
  return pick([
    before + below(10) + digits.slice(at + 1),
    before + below(10) + digits.slice(at + 1),
    before + below(10) + digits.slice(at),
    before + digits.slice(at + 1),
    swapped,
  ])
}

/** The ways in which people, printers, spreadsheets and keyboards write a number. */
export function writings(printed: string): string[] {
  const bare = printed.replace(/[ -]/g, '')
  const between = (separator: string) => [...bare].join(separator)
  const inDigitsFrom = (zero: number) =>
    printed.replace(/[0-9]/g, digit => String.fromCharCode(zero + Number(digit)))
  const separators = [...' -.\t\u00a0\u2007\u202f\u3000\u200b\u200d\u2011\u2013\u2212\ufeff']
  return [
    printed,
    bare,
    `  ${printed}\n`,
    `\u202a${printed}\u202c`,
    ...separators.map(between),
    ...[0xff10, 0x660, 0x6f0].map(inDigitsFrom),
  ]
}
