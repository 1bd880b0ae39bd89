'use client'
import { type ReactNode, useId, useState } from 'react'
import type { TableFilters } from '../../hooks/tables/tableFilters.ts'
import type { TransactionTable } from '../../hooks/tables/useTransactionTable.ts'
import { transactionTableWords } from '../../messages/en/transactionTable.ts'
import { SearchField } from '../../primitives/SearchField.tsx'
import { Select } from '../../primitives/Select.tsx'
import { saveFile } from '../../primitives/saveFile.ts'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { ChoiceChips } from './ChoiceChips.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import { ToolButton } from './ToolButton.tsx'
import * as styles from './TransactionTable.css.ts'
import type { TableEntity } from './tableEntity.ts'

interface TableToolsProps {
  readonly entity: TableEntity
  readonly table: TransactionTable<never, never>
}

type Panel = 'filters' | 'columns'

/** What narrows a table, orders it, and takes it away as a file; and how many rows are shown. */
export function TableTools({ entity, table }: TableToolsProps): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const [panel, setPanel] = useState<Panel>()
  const id = useId()
  const opens = (name: Panel) => ({ id: id + name, isOpen: panel === name })
  const toggle = (name: Panel) => setPanel(open => (open === name ? undefined : name))
  const number = countOf(table.filters)
  const isRefreshing = table.all.status === 'ready' && table.all.isRefreshing

  function save(): void {
    const name = text(`transactionTable.${entity}.file`)
    const head = (column: string) => text(`transactionTable.column.${column}` as never)
    saveFile(`${name}-${dayOf(new Date())}.csv`, table.toFile(head), 'text/csv')
  }

  return (
    <>
      <div className={styles.toolbar} data-flash="table-tools">
        <SearchField
          clearLabel={text('transactionTable.clearSearch')}
          label={text('transactionTable.search')}
          onChange={table.setSearch}
          value={table.search}
        />
        <div className={styles.tools}>
          <ToolButton
            isSet={number > 0}
            onPress={() => toggle('filters')}
            opens={opens('filters')}
            sign="filter"
          >
            {number > 0
              ? text('transactionTable.filtersSet', { number })
              : text('transactionTable.filters')}
          </ToolButton>
          <ToolButton onPress={() => toggle('columns')} opens={opens('columns')} sign="columns">
            {text('transactionTable.columns')}
          </ToolButton>
          <ToolButton
            description={text('transactionTable.export.hint', { number: table.rows.length })}
            isPending={table.isSettling}
            onPress={save}
            sign="save"
          >
            {text('transactionTable.export')}
          </ToolButton>
          <ToolButton isPending={isRefreshing} onPress={table.refresh} sign="refresh">
            {text(isRefreshing ? 'transactionTable.refreshing' : 'transactionTable.refresh')}
          </ToolButton>
        </div>
      </div>
      {panel === 'filters' ? (
        <FilterPanel entity={entity} id={opens('filters').id} table={table} />
      ) : null}
      {panel === 'columns' ? <ColumnPanel id={opens('columns').id} table={table} /> : null}
      <SortChoice table={table} />
      <Count entity={entity} table={table} />
    </>
  )
}

/** How many filters are set; both days are one. */
function countOf(filters: TableFilters): number {
  const { from, to, ...others } = filters
  const set = Object.values(others).filter(value => value.length > 0)
  return set.length + (from || to ? 1 : 0)
}

/** A day in the viewer's zone, YYYY-MM-DD. */
function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

function ColumnPanel({ id, table }: { id: string } & Pick<TableToolsProps, 'table'>): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const free: readonly string[] = table.columns.slice(1)
  return (
    <div className={styles.panel} data-flash="column-panel" id={id}>
      <ChoiceChips
        legend={text('transactionTable.columns.title')}
        onChange={chosen => table.show(chosen as readonly never[])}
        options={free.map(column => ({
          value: column,
          label: text(`transactionTable.column.${column}` as never),
        }))}
        selected={table.shown}
      />
    </div>
  )
}

/** The order of cards, which have no heads to press. */
function SortChoice({ table }: Pick<TableToolsProps, 'table'>): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const { column, direction } = table.order as { column: string; direction: string }
  const shown: readonly string[] = table.shown
  const columns = shown.includes(column) ? shown : [...shown, column]
  return (
    <div className={styles.sortChoice}>
      <Select
        label={text('transactionTable.sort')}
        onChange={chosen => {
          const [by, way] = (chosen ?? '').split(' ')
          table.setOrder({ column: by as never, direction: way as 'ascending' })
        }}
        options={columns.flatMap(name =>
          (['ascending', 'descending'] as const).map(way => ({
            value: `${name} ${way}`,
            label: text(`transactionTable.sort.${way}`, {
              column: text(`transactionTable.column.${name}` as never),
            }),
          })),
        )}
        value={`${column} ${direction}`}
      />
    </div>
  )
}

/** How many are shown, spoken once the typing stops. */
function Count({ entity, table }: TableToolsProps): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const { rows, total, search } = table
  const words =
    search.trim() === ''
      ? text(`transactionTable.${entity}.count`, { count: total })
      : text('transactionTable.found', { found: rows.length, total })
  const announcer = useAnnouncement(words)
  return (
    <div className={styles.count} data-flash="table-count">
      {words}
      <span aria-live="polite" className={styles.announcer} ref={announcer} />
    </div>
  )
}
