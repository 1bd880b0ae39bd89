/** Numbers that look like chance and are the same for the same seed. */
export interface Random {
  /** At least 0, below 1. */
  next(): number
  /** So many hexadecimal digits; 24 of them are an id as the API makes them. */
  hex(digits: number): string
}

/** Mulberry32: four lines, no state but one integer, good enough for ids and jitter. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  return {
    next,
    hex: digits =>
      Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join(''),
  }
}
