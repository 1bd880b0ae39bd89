/**
 * Whether a value may be the number of a payment card: 16 to 19 digits with the right Luhn sum, which
 * one number of ten has by chance.
 *
 * Source: ISO/IEC 7812-1.
 */
export function isCardNumber(value: string): boolean {
  if (!/^[1-9]\d{15,18}$/.test(value)) return false
  let sum = 0
  for (let i = 1; i <= value.length; i++) {
    const digit = Number(value.at(-i))
    // The digits of twice a digit add up to what it leaves when divided by nine.
    sum += i % 2 ? digit : (digit * 2) % 9 || digit
  }
  return sum % 10 === 0
}
