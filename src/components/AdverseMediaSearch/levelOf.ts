/** A word for a share of 100. The API gives numbers alone; where a word begins is ours. */
export function levelOf(value: number): 'low' | 'medium' | 'high' {
  if (value >= 70) return 'high'
  return value >= 40 ? 'medium' : 'low'
}
