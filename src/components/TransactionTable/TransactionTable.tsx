'use client'
import { type ComponentType, type ReactNode, useCallback, useRef } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Transaction } from '../../hooks/tables/tableKind.ts'
import type { TransactionTable as Table } from '../../hooks/tables/useTransactionTable.ts'
import { transactionTableWords } from '../../messages/en/transactionTable.ts'
import type { VirtualListHandle } from '../../primitives/VirtualList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { StaleNotice } from '../PartyList/StaleNotice.tsx'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { FilledTable } from './FilledTable.tsx'
import { Nothing } from './Nothing.tsx'
import { TableSkeleton } from './TableSkeleton.tsx'
import { TableTools } from './TableTools.tsx'
import type { TransactionDetailsProps } from './TransactionDetails.tsx'
import * as styles from './TransactionTable.css.ts'
import type { TransactionTableProps } from './transactionTableProps.ts'
import { useOpened } from './useOpened.ts'

const details = createLoader(
  (): Promise<ComponentType<TransactionDetailsProps>> =>
    import('./TransactionDetails.tsx').then(({ TransactionDetails }) => TransactionDetails),
)

/** Transactions that the API gives whole, in each of their states. */
export function TransactionTable<Row extends Transaction, Column extends string>(
  props: TransactionTableProps<Row, Column>,
): ReactNode {
  const { entity, kind, table, onSelect } = props
  const { text } = useTranslator(transactionTableWords)
  const ref = useRef<HTMLElement>(null)
  const list = useRef<VirtualListHandle>(null)
  const { opened, open, close } = useOpened<Row>(list, ref)
  const loaded = useLoaded(details, opened !== undefined, 'details')
  const Details = loaded.status === 'ready' ? loaded.data : undefined
  const { total, isNarrowed } = table
  const press = useCallback(
    (row: Row, index: number) => (onSelect ? onSelect(row) : open(row, index)),
    [onSelect, open],
  )

  /** The button that was pressed goes away, and with it its focus. */
  function retry(again: () => void): void {
    ref.current?.focus()
    again()
  }

  return (
    <Widget className={props.className}>
      <section
        aria-label={text(`transactionTable.${entity}.label`)}
        className={styles.table}
        data-flash={`${entity}-table`}
        ref={ref}
        tabIndex={-1}
      >
        {total > 0 || isNarrowed ? (
          <TableTools entity={entity} table={table as unknown as Table<never, never>} />
        ) : null}
        <StaleNotice query={table.all} title={text('transactionTable.stale.title')} />
        {loaded.status === 'failed' ? (
          <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
        ) : null}
        <Content {...props} listRef={list} onOpen={press} onRetry={retry} />
        {opened && Details ? (
          <Details
            entity={entity}
            key={opened.id}
            kind={kind as unknown as TransactionDetailsProps['kind']}
            onClose={close}
            onNews={table.place as unknown as TransactionDetailsProps['onNews']}
            onSendAgain={props.onSendAgain as ((row: object) => void) | undefined}
            row={table.rows.find(({ id }) => id === opened.id) ?? opened}
          />
        ) : null}
      </section>
    </Widget>
  )
}

interface ContentProps<Row extends Transaction, Column extends string>
  extends TransactionTableProps<Row, Column> {
  readonly listRef: { current: VirtualListHandle | null }
  readonly onOpen: (row: Row, index: number) => void
  readonly onRetry: (again: () => void) => void
}

function Content<Row extends Transaction, Column extends string>(
  props: ContentProps<Row, Column>,
): ReactNode {
  const { entity, table } = props
  const { all, total, isNarrowed } = table
  const { text } = useTranslator(transactionTableWords)
  if (all.status === 'failed') {
    return <ProblemNotice onRetry={() => props.onRetry(all.retry)} problem={all.problem} />
  }
  if (all.status !== 'ready' && total === 0) {
    return <TableSkeleton label={text(`transactionTable.${entity}.loading`)} />
  }
  if (table.rows.length > 0) return <FilledTable {...props} />
  return <Nothing entity={entity} onShowAll={isNarrowed || total > 0 ? table.showAll : undefined} />
}
