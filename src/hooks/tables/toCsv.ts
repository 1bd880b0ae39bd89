/** A cell of a table that is written as a file; null and undefined are empty. */
export type CsvCell = string | number | null | undefined

/**
 * A table as comma-separated values (RFC 4180, with a byte order mark, so that spreadsheets read UTF-8).
 * What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV Injection"), which
 * changes the text of that cell; plain decimal numbers stay numbers.
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): string {
  const records = [record(header)]
  for (const row of rows) records.push(record(row))
  return byteOrderMark + records.join('')
}

const byteOrderMark = '\uFEFF'

function record(cells: readonly CsvCell[]): string {
  return `${cells.map(written).join(',')}\r\n`
}

function written(cell: CsvCell): string {
  const text = defused(textOf(cell))
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function textOf(cell: CsvCell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  return cell ?? ''
}

function defused(text: string): string {
  if (plainDecimal.test(text)) return text
  // A tab or a new line at the start is taken away by some, and what follows is run.
  return text.replace(formulaStart, "$1'$2").replace(/^(?=[\t\r\n])/, "'")
}

const plainDecimal = /^-?\d+(\.\d+)?$/

/**
 * Where a formula could begin: at the start, and after what a spreadsheet of another region takes for the
 * end of a cell or of a line although it is quoted. The signs also in the forms that some fold to them;
 * white space, quotes and marks of direction before them hide nothing.
 */
const formulaStart =
  /((?:^|[;\t\r\n])[\s\p{Cf}"]*)([=+\-@\u2212\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B])/gu

const needsQuotes = /[",;\t\r\n]|^\s|\s$/
