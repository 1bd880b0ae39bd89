const digits = new Map<string, number>()

/**
 * How many decimals a currency is kept with: 2 for AUD, 0 for JPY, 3 for KWD. As Intl knows it, which
 * is ISO 4217 but for currencies whose small coins are out of use (IDR, HUF).
 */
export function minorUnits(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  const { maximumFractionDigits = 2 } = format.resolvedOptions()
  digits.set(currency, maximumFractionDigits)
  return maximumFractionDigits
}

/** An amount to the currency's own decimals; halves go away from zero as people expect of 1.005. */
export function roundedTo(currency: string, amount: number): number {
  const decimals = minorUnits(currency)
  // Shifting the decimal point in the text is exact where a product isn't; a text with an exponent is
  // far too small or too large for that to matter.
  if (String(amount).includes('e')) return Number(amount.toFixed(decimals))
  return Number(
    `${Math.sign(amount) * Math.round(Number(`${Math.abs(amount)}e${decimals}`))}e-${decimals}`,
  )
}
