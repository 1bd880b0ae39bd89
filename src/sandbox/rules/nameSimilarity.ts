/** How a name that is asked for stands to the one that an account has. */
export function compareNames(asked: string, held: string): 'MATCH' | 'CLOSE_MATCH' | 'NOT_MATCH' {
  const [a, b] = [plain(asked), plain(held)]
  if (a === b) return 'MATCH'
  return isAbbreviated(a, b) || similarity(a, b) >= closeEnough ? 'CLOSE_MATCH' : 'NOT_MATCH'
}

// One letter in five: "Jon Smith" is close to "John Smith", "Jane Smith" isn't. Inferred.
const closeEnough = 0.8

function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Whether each word of one begins the same word of the other, as in "J. Smith". */
function isAbbreviated(a: string, b: string): boolean {
  const [ours, theirs] = [a.split(' '), b.split(' ')]
  return (
    ours.length === theirs.length &&
    ours.every((word, i) => {
      const [short, long] = [word.replace(/\.$/, ''), (theirs[i] ?? '').replace(/\.$/, '')]
      return short !== '' && long !== '' && (long.startsWith(short) || short.startsWith(long))
    })
  )
}

/** 1 for equal texts, 0 for texts without a letter in the same place: Levenshtein's distance. */
function similarity(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return 1 - (row[b.length] ?? 0) / Math.max(a.length, b.length, 1)
}
