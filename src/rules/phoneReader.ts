import type { CountryCode } from 'libphonenumber-js'
import type { ReadPhone } from './mobile.ts'

let reader: Promise<ReadPhone> | undefined

/** Loads the phone parser (29 kB) on its first call. Rejects where it can't be fetched. */
export function loadPhoneReader(): Promise<ReadPhone> {
  reader ??= import('libphonenumber-js/min').then(
    ({ parsePhoneNumberFromString }): ReadPhone =>
      (text, country) => {
        const number = parsePhoneNumberFromString(text, country as CountryCode | undefined)
        if (!number?.isValid()) return null
        return { e164: number.number, display: number.formatInternational() }
      },
    error => {
      reader = undefined
      throw error
    },
  )
  return reader
}
