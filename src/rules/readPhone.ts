import {
  type CountryCode,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min'
import type { ReadPhone } from './mobile.ts'

/**
 * Reads a phone number by the plans of all countries (libphonenumber), for the `readPhone` of
 * `checkMobile`. It weighs 29 kB: `loadPhoneReader` fetches it when it is needed.
 */
export const readPhone: ReadPhone = (text, country) => {
  const home = country as CountryCode | undefined
  const number = parsePhoneNumberFromString(text, home)
  if (number?.isValid()) {
    const isLandline = landlines.includes(number.getType())
    const display = number.formatInternational()
    return { e164: number.number, display, ...(isLandline && { isLandline }) }
  }
  return canGrow(text, home) ? 'unfinished' : null
}

// Where a plan tells them from mobiles; in North America, for one, it doesn't.
const landlines: readonly (string | undefined)[] = [
  'FIXED_LINE',
  'TOLL_FREE',
  'SHARED_COST',
  'PREMIUM_RATE',
]

function canGrow(text: string, country: CountryCode | undefined): boolean {
  const wrong = validatePhoneNumberLength(`${text}0`, country)
  // A country code has up to three digits.
  return wrong === 'INVALID_COUNTRY' ? /^\+\d{0,2}$/.test(text) : wrong !== 'TOO_LONG'
}
