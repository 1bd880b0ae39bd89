'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { TableKind, Transaction } from '../../hooks/tables/tableKind.ts'
import type { Deposit } from '../../hooks/useDeposits.ts'
import { useLiveStatus } from '../../hooks/useLiveStatus.ts'
import { Button } from '../../primitives/Button.tsx'
import { DetailList } from '../../primitives/DetailList.tsx'
import { Dialog } from '../../primitives/Dialog.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx'
import { StatusTimeline } from '../StatusTimeline/StatusTimeline.tsx'
import { Arrow } from './Arrow.tsx'
import { detailItems, detailWords } from './detailItems.tsx'
import { RefundPlace } from './RefundPlace.tsx'
import type { Fields } from './TransactionCell.tsx'
import * as styles from './TransactionTable.css.ts'
import type { TableEntity } from './tableEntity.ts'

/** Which transaction opens above a table. */
export interface TransactionDetailsProps {
  readonly entity: TableEntity
  readonly kind: TableKind<Transaction, string>
  /** As the table knows it. */
  readonly row: Transaction
  readonly onClose: () => void
  /** Hears how it is now, where that was asked for here. */
  readonly onNews: (row: Transaction) => void
  readonly onSendAgain: ((row: object) => void) | undefined
}

/** All that is known of a transaction, live, and what can be done with it. */
export function TransactionDetails(props: TransactionDetailsProps): ReactNode {
  const { entity, kind, onClose, onNews } = props
  const translator = useTranslator(detailWords)
  const { text } = translator
  const live = useLiveStatus({ entity, id: props.row.id })
  const now = live.status === 'ready' ? live.data : null
  const row = now ?? props.row
  const [isRefunding, setIsRefunding] = useState(false)
  useEffect(() => {
    if (now) onNews(now)
  }, [now, onNews])
  const place = useFocusAfter(isRefunding)
  const [main = ''] = Object.keys(kind.columns)
  const title = entity === 'conversion' ? '' : String(kind.columns[main]?.key(row) ?? '')
  const canRefund = entity === 'deposit' && row.status === 'CONFIRMED'

  return (
    <Dialog
      actions={
        canRefund && !isRefunding ? (
          <Button onPress={() => setIsRefunding(true)}>{text('transactionTable.refund')}</Button>
        ) : null
      }
      closeLabel={text('transactionTable.close')}
      isOpen
      onClose={onClose}
      place="end"
      size={isRefunding ? 'form' : 'small'}
      title={
        isRefunding
          ? text('transactionTable.refund.title')
          : title || text(`transactionTable.details.${entity}`)
      }
    >
      {isRefunding ? (
        <div className={styles.place} ref={place} tabIndex={-1}>
          <RefundPlace deposit={row as Deposit} onBack={() => setIsRefunding(false)} />
        </div>
      ) : (
        <div className={styles.stack} ref={place} tabIndex={-1}>
          <div className={styles.summary}>
            <Amounts row={row} />
            <StatusBadge entity={entity} status={row.status} />
          </div>
          <StatusTimeline
            entity={entity}
            heading={text('transactionTable.details.story')}
            id={row.id}
            onSendAgain={props.onSendAgain}
          />
          <section>
            <h2 className={styles.heading}>{text('transactionTable.details.facts')}</h2>
            <DetailList items={detailItems(translator, kind, row)} />
          </section>
        </div>
      )}
    </Dialog>
  )
}

/** Takes the focus when another thing is shown: the button that led there is gone. */
function useFocusAfter(shown: unknown) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(shown)
  useEffect(() => {
    if (last.current !== shown) place.current?.focus()
    last.current = shown
  }, [shown])
  return place
}

/** The money: one amount, or what became of one. */
function Amounts({ row }: { row: object }): ReactNode {
  const { amount, currency, fromAmount, fromCurrency, toAmount, toCurrency } = row as Fields
  if (typeof amount === 'number') {
    return <Amount currency={String(currency)} size="large" value={amount} />
  }
  return (
    <span className={styles.amounts}>
      {typeof fromAmount === 'number' ? (
        <Amount currency={String(fromCurrency)} size="large" value={fromAmount} />
      ) : null}
      {typeof toAmount === 'number' ? (
        <>
          <Arrow />
          <Amount currency={String(toCurrency)} size="large" value={toAmount} />
        </>
      ) : null}
    </span>
  )
}
