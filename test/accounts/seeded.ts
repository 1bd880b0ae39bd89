/** A seeded random generator (mulberry32): the same numbers in every run. */
export function seeded(seed: number) {
  let state = seed
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const pick = <T>(list: ArrayLike<T>): T => list[below(list.length)] as T
  return { below, pick }
}

const odd = [
  ...'\u00a0\u2007\u202f\u3000\u200b\u200d\u2060\ufeff\u00ad\u2011\u2013\u2212\u200e\u2028\u0085',
  ...'０９ＡＺａ：ßıſéé١۲Ж漢<>&"\'\\\0',
  '\ud800',
  '\udc00',
  '😀',
  ...'IBAN',
  ...'BSB:',
  'SWIFT/BIC: ',
  'ACC NO ',
  'constructor',
  '__proto__',
]
const usual = '0123456789 -.ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Texts that a field may be given by accident or by malice. */
export function* hostileTexts(seed: number, count: number, beginnings: readonly string[] = ['']) {
  const { below, pick } = seeded(seed)
  for (let i = 0; i < count; i++) {
    let text = pick(beginnings)
    for (let n = below(30); n > 0; n--) text += below(3) ? pick(usual) : pick(odd)
    yield text
  }
  yield* ['a', '0', ' ', ':', 'IBAN', '٣', '\ud83d', 'BIC '].map(part => part.repeat(250_000))
}
