/**
 * Whether a word is a currency's code or sign, as people of the locale write it: for AUD `aud`, `$`,
 * `A$`. A part of one from its start is `begun`; an empty word is the `same`.
 *
 * @param locale BCP 47
 */
export function compareCurrency(
  word: string,
  currency: string,
  locale: string,
): 'same' | 'begun' | 'other' {
  if (word === '') return 'same'
  const sought = plain(word)
  if (sought === '') return 'other'
  const code = plain(currency)
  const names = namesOf(currency, locale)
  if (names.has(sought) || names.has(sought.replace(code, ''))) return 'same'
  return [...names].some(name => name.startsWith(sought)) ? 'begun' : 'other'
}

/** Whether a word is any currency's code, or has a currency's sign. */
export function isCurrency(word: string): boolean {
  return /\p{Sc}/u.test(word) || codes().has(word.toUpperCase())
}

let knownCodes: ReadonlySet<string> | undefined

function codes(): ReadonlySet<string> {
  knownCodes ??= new Set(Intl.supportedValuesOf('currency'))
  return knownCodes
}

const held = new Map<string, ReadonlySet<string>>()

function namesOf(currency: string, locale: string): ReadonlySet<string> {
  const key = `${currency} ${locale}`
  const known = held.get(key)
  if (known) return known
  const names = new Set([currency, ...localNames(currency, locale)].map(plain))
  if (currency === 'INR') names.add('rs')
  held.set(key, names)
  return names
}

/** Signs and names; British English has `US$` where the American has `$`. */
function localNames(currency: string, locale: string): readonly string[] {
  if (!/^[A-Z]{3}$/i.test(currency)) return []
  return [locale, 'en', 'en-GB'].flatMap(each =>
    (['symbol', 'narrowSymbol', 'name'] as const).flatMap(currencyDisplay => {
      const format = new Intl.NumberFormat(each, { style: 'currency', currency, currencyDisplay })
      return [1, 2].flatMap(count =>
        format
          .formatToParts(count)
          .flatMap(({ type, value }) => (type === 'currency' ? value : [])),
      )
    }),
  )
}

/** `د.ك.` and `Fr.` are written with dots and without. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\p{Cf}]/gu, '')
}
