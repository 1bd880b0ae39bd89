import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'

/** A line of details that may be empty. */
export interface Known {
  readonly label: string
  readonly value: string | null | undefined
  readonly isCode?: boolean
}

/** The lines of what is known, without those of which nothing is. */
export function knownItems(lines: readonly Known[]): readonly DetailItem[] {
  return lines.flatMap(({ label, value, isCode = false }) =>
    value ? [{ label, value, isCode }] : [],
  )
}

interface Address {
  readonly building: string | null
  readonly streetNo: string | null
  readonly street: string | null
  readonly suburb: string | null
  readonly state: string | null
  readonly country: string | null
  readonly postcode: string | null
}

/** An address in one line, as the API has it, with the country by its name. */
export function addressLine(
  address: Address | null,
  { country }: Pick<Translator, 'country'>,
): string | undefined {
  if (!address) return undefined
  const { building, streetNo, street, suburb, state, postcode } = address
  const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(' ')
  return [
    building,
    joined(streetNo, street),
    joined(suburb, state, postcode),
    address.country && country(address.country),
  ]
    .filter(Boolean)
    .join(', ')
}

/** A day, YYYY-MM-DD, as the language writes it; as it is where it is no day. */
export function dayText(day: string | null, locale: string): string | undefined {
  if (!day) return undefined
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  })
  return format.format(date)
}
