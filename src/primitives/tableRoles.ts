// Said again in spite of the elements: some browsers (Safari before 17) forget that a table is one where
// its rows are laid out as a grid, as ours are on a narrow page.
export const tableRole = { role: 'table' }
export const rowGroupRole = { role: 'rowgroup' }
export const rowRole = { role: 'row' }
export const columnHeaderRole = { role: 'columnheader' }
export const rowHeaderRole = { role: 'rowheader' }
export const cellRole = { role: 'cell' }

/** A table of so many rows, of which only some are in the page, and columns. */
export function tableOf(label: string, rows: number, columns: number) {
  return { ...tableRole, 'aria-label': label, 'aria-rowcount': rows, 'aria-colcount': columns }
}

/** A row of such a table; the first is 1. */
export function rowAt(row: number) {
  return { ...rowRole, 'aria-rowindex': row }
}

/** A cell of such a row; the first is 1, and names the row. */
export function cellAt(column: number) {
  return { ...(column === 1 ? rowHeaderRole : cellRole), 'aria-colindex': column }
}

/** The head of a column; the first is 1. */
export function headAt(column: number, sort: 'ascending' | 'descending' | 'none' | undefined) {
  return { ...columnHeaderRole, 'aria-colindex': column, 'aria-sort': sort }
}
