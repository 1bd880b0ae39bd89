// Said again in spite of the elements: some browsers (Safari before 17) forget that a table is one where
// its rows are laid out as a grid, as ours are on a narrow page.
export const tableRole = { role: 'table' }
export const rowGroupRole = { role: 'rowgroup' }
export const rowRole = { role: 'row' }
export const columnHeaderRole = { role: 'columnheader' }
export const rowHeaderRole = { role: 'rowheader' }
export const cellRole = { role: 'cell' }
