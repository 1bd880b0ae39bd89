import { medianOf, type Spread, spreadOf } from './statistics.ts'

/** One line of the table: samples of ours, and of what they are compared with. */
export interface Row {
  readonly what: string
  readonly ours: readonly number[]
  readonly baseline?: readonly number[]
  /** Of the median of the ratios, or of ours where there is no baseline. */
  readonly limit?: number
}

/** Prints the table; a ratio over its limit ends the process with exit code 1. */
export function report(rows: readonly Row[]): void {
  const broken: string[] = []
  const table: Record<string, Record<string, string>> = {}
  for (const { what, ours, baseline, limit } of rows) {
    const ratios = baseline?.map((bare, index) => (ours[index] ?? Number.NaN) / bare)
    const judged = ratios ? medianOf(ratios) : Math.max(...ours)
    const isOver = limit !== undefined && !(judged <= limit)
    if (isOver) broken.push(`${what}: ${judged.toFixed(2)}, limit ${limit}`)
    table[what] = {
      ours: ratios ? written(spreadOf(ours)) : `at most ${judged}`,
      baseline: baseline ? written(spreadOf(baseline)) : '',
      ratio: ratios ? written(spreadOf(ratios)) : '',
      limit: limit === undefined ? '' : `≤ ${limit}`,
      verdict: limit === undefined ? '' : isOver ? 'OVER' : 'ok',
    }
  }
  console.log('Medians with quartiles; ratios of neighbouring samples')
  console.table(table)
  if (broken.length > 0) {
    console.error(`\nOver the limit:\n${broken.map(line => `  ${line}`).join('\n')}`)
    process.exitCode = 1
  }
}

function written({ low, median, high }: Spread): string {
  return `${median.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
}
