import { type ComboBoxItem, filterItems } from '../../src/primitives/filterItems.ts'
import type { Row } from './report.ts'

const rounds = 15
const names = ['Jane Citizen', 'Émile Müller', 'محمد الأحمد', 'Søren Østergård', 'José  García']
const queries = ['j', 'ja', 'zz', '062', 'mül', 'الأ', '10009999', 'citizen 062 sydney']

/** As from the API: ten thousand recipients with what they are searched by. */
const book: readonly ComboBoxItem[] = Array.from({ length: 10_000 }, (_, index) => ({
  id: `rcp_${(index * 7919) % 100_003}`,
  label: `${names[index % names.length]} ${index}`,
  keywords: `person${index}@example.com 062-000 ${10_000_000 + index} Sydney`,
}))

/**
 * What it costs to search ten thousand entries for what is typed, ranked and whatever the accents,
 * against a lower-case copy of each and `includes`, which finds less. The first round reads the book.
 */
export function measureSearches(): Row[] {
  const ours: number[] = []
  const baseline: number[] = []
  for (let round = -1; round < rounds; round++) {
    for (const query of queries) {
      const found = timeOf(() => filterItems(book, query))
      const included = timeOf(() => {
        const wanted = query.toLowerCase()
        return book.filter(({ label, keywords }) =>
          `${label} ${keywords}`.toLowerCase().includes(wanted),
        )
      })
      if (round < 0) continue
      ours.push(found)
      baseline.push(included)
    }
  }
  return [{ what: 'search of 10,000, ms: to a plain includes', ours, baseline, limit: 4 }]
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
