/**
 * Ask less bid as an exact decimal, with as many decimals as the longer of the two: 0.6411 and 0.63199
 * give `0.00911`. Rates of up to 15 digits, more than which JSON doesn't carry. Negative where they cross.
 */
export function spreadOf(bid: number, ask: number): string {
  const places = Math.max(decimalsOf(bid), decimalsOf(ask))
  const scale = 10 ** places
  // Whole numbers below 2^53 are exact; of the rates themselves the difference is not.
  return ((Math.round(ask * scale) - Math.round(bid * scale)) / scale).toFixed(places)
}

/** The spread as a share of the middle rate: 0.0143 is 1.43 %. Not a number where both are 0. */
export function spreadShare(bid: number, ask: number): number {
  return (2 * (ask - bid)) / (ask + bid)
}

function decimalsOf(value: number): number {
  const text = String(value)
  const at = text.indexOf('e-')
  const dot = text.indexOf('.')
  const plain = dot < 0 ? 0 : (at < 0 ? text.length : at) - dot - 1
  return at < 0 ? plain : plain + Number(text.slice(at + 2))
}
