/** How a locale writes an amount in Latin digits. */
export interface Separators {
  /** Before the decimals: `.` or `,`, seldom another. */
  readonly decimal: string
  /** Between groups: `,`, `.`, `’`, a space; empty where the locale doesn't group. */
  readonly group: string
  /** Digits in the groups before the last three: 3, or 2 in India. */
  readonly higherGroup: number
  /** How many digits a whole number has before it is grouped: 4, or 5 in Spain. */
  readonly groupedFrom: number
}

/**
 * The separators of a locale.
 *
 * @param locale BCP 47
 */
export function separatorsOf(locale: string): Separators {
  const known = held.get(locale)
  if (known) return known
  const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  const parts = format.formatToParts(12345678.5)
  const find = (type: string) => parts.find(part => part.type === type)?.value
  const integers = parts.filter(({ type }) => type === 'integer')
  const isGrouped = (sample: number) => format.formatToParts(sample).some(isGroup)
  const found: Separators = {
    decimal: find('decimal') ?? '.',
    group: find('group') ?? '',
    higherGroup: integers.at(-2)?.value.length ?? 3,
    groupedFrom: isGrouped(1234) ? 4 : 5,
  }
  held.set(locale, found)
  return found
}

const held = new Map<string, Separators>()

function isGroup({ type }: Intl.NumberFormatPart): boolean {
  return type === 'group'
}
