import type { Translator } from '../../messages/translator.ts'
import type { ComboBoxItem } from '../../primitives/filterItems.ts'

// Naming and sorting 249 countries takes longer than drawing the form, so it is done once.
const named = new WeakMap<readonly string[], { by: Translator; items: readonly ComboBoxItem[] }>()

/** Countries to choose from, by name in the person's language, also found by code or in English. */
export function countryItems(by: Translator, codes: readonly string[]): readonly ComboBoxItem[] {
  const known = named.get(codes)
  if (known?.by === by) return known.items
  const english = new Intl.DisplayNames('en', { type: 'region' })
  const { compare } = new Intl.Collator(by.locale)
  const items = codes
    .map(id => ({ id, label: by.country(id), keywords: english.of(id) }))
    .sort((a, b) => compare(a.label, b.label))
  named.set(codes, { by, items })
  return items
}
