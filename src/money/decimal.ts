/** A number written out, or one of JavaScript's, which counts as the decimals it is shown with. */
export type Decimal = string | number

/**
 * A number as plain decimals (`-1234.50`), without exponent, leading zeros or a negative zero. A
 * string keeps its trailing zeros.
 *
 * @throws RangeError for what isn't a number
 * @example
 * toDecimal(1e-7) // '0.0000001'
 */
export function toDecimal(value: Decimal): string {
  return write(read(value))
}

/** Which of two is larger: -1 when `b` is, 0 when they are the same number. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [left, right] = aligned(a, b)
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** The exact sum, with the decimals of the one that has more. */
export function addDecimals(a: Decimal, b: Decimal): string {
  const [left, right, scale] = aligned(a, b)
  return write({ units: left + right, scale })
}

/** The exact difference, with the decimals of the one that has more. */
export function subtractDecimals(a: Decimal, b: Decimal): string {
  const [left, right, scale] = aligned(a, b)
  return write({ units: left - right, scale })
}

/** To so many decimals, halves away from zero; filled up with zeros where it has fewer. */
export function roundDecimal(value: Decimal, digits: number): string {
  return multiplyDecimals(value, 1, digits)
}

/** The product to so many decimals, halves away from zero. */
export function multiplyDecimals(a: Decimal, b: Decimal, digits: number): string {
  const left = read(a)
  const right = read(b)
  return quotient(left.units * right.units, 1n, left.scale + right.scale, digits)
}

/**
 * The quotient to so many decimals, halves away from zero.
 *
 * @throws RangeError when `b` is 0
 */
export function divideDecimals(a: Decimal, b: Decimal, digits: number): string {
  const [left, right] = aligned(a, b)
  if (right === 0n) throw new RangeError(`${a} can't be divided by 0.`)
  return quotient(left, right, 0, digits)
}

/** `units` counts the last decimal. */
interface Parts {
  readonly units: bigint
  readonly scale: number
}

/** Beyond what a JavaScript number can have; a longer one would only fill the memory. */
const largestExponent = 400

function read(value: Decimal): Parts {
  const text = String(value).trim()
  const match = /^([+-]?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text)
  const [, sign, whole = '', decimals = '', exponent = '0'] = match ?? []
  if (!match || Math.abs(Number(exponent)) > largestExponent) {
    throw new RangeError(`“${text}” is not a decimal number. Write it like -1234.50.`)
  }
  const scale = decimals.length - Number(exponent)
  const digits = BigInt(whole + decimals) * (sign === '-' ? -1n : 1n)
  return scale < 0 ? { units: digits * powerOfTen(-scale), scale: 0 } : { units: digits, scale }
}

function write({ units, scale }: Parts): string {
  const sign = units < 0n ? '-' : ''
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const point = digits.length - scale
  return sign + digits.slice(0, point) + (scale > 0 ? `.${digits.slice(point)}` : '')
}

/** Both as counts of the same decimal. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const left = read(a)
  const right = read(b)
  const scale = Math.max(left.scale, right.scale)
  return [
    left.units * powerOfTen(scale - left.scale),
    right.units * powerOfTen(scale - right.scale),
    scale,
  ]
}

/** `over / under`, which counts the decimal `scale`, at the decimal `digits`. */
function quotient(over: bigint, under: bigint, scale: number, digits: number): string {
  const shift = digits - scale
  const top = magnitude(over) * powerOfTen(Math.max(shift, 0))
  const bottom = magnitude(under) * powerOfTen(Math.max(-shift, 0))
  const rounded = (2n * top + bottom) / (2n * bottom)
  const isNegative = over < 0n !== under < 0n
  return write({ units: isNegative ? -rounded : rounded, scale: digits })
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}

function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}
