'use client'
import type { RefObject } from 'react'
import { Icon } from './icons.tsx'
import { headAt, rowAt, rowGroupRole } from './tableRoles.ts'
import * as styles from './VirtualTable.css.ts'
import type { TableColumn, VirtualTableProps } from './virtualTableProps.ts'

interface TableHeadProps extends Pick<VirtualTableProps, 'columns' | 'sort' | 'onSort'> {
  headRef: RefObject<HTMLDivElement | null>
}

/** The heads of the columns, which stay in view; a press sorts by one of them. */
export function TableHead({ columns, sort, onSort, headRef }: TableHeadProps) {
  return (
    <div {...rowGroupRole} className={styles.heads} ref={headRef}>
      <div {...rowAt(1)} className={styles.headRow}>
        {columns.map((column, position) => {
          const direction = sort?.column === column.id ? sort.direction : undefined
          return (
            <div
              {...headAt(position + 1, direction ?? (column.isSortable ? 'none' : undefined))}
              className={styles.head}
              data-align={column.align}
              key={column.id}
            >
              {column.isSortable && onSort ? (
                <SortButton column={column} direction={direction} onSort={onSort} />
              ) : (
                <span className={styles.headLabel}>{column.label}</span>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface SortButtonProps {
  column: TableColumn
  direction: 'ascending' | 'descending' | undefined
  onSort: (column: string) => void
}

function SortButton({ column, direction, onSort }: SortButtonProps) {
  return (
    <button
      className={styles.sort}
      data-align={column.align}
      data-flash="sort-button"
      data-sorted={direction}
      onClick={() => onSort(column.id)}
      type="button"
    >
      <span className={styles.headLabel}>{column.label}</span>
      <span className={styles.sign} data-direction={direction}>
        <Icon name="chevron" />
      </span>
    </button>
  )
}
