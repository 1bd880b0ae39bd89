'use client'
import type { ReactNode } from 'react'
import { transactionTableWords } from '../../messages/en/transactionTable.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './TransactionTable.css.ts'
import type { TableEntity } from './tableEntity.ts'

interface NothingProps {
  readonly entity: TableEntity
  /** Given where something may be hidden by the search or a filter. */
  readonly onShowAll: (() => void) | undefined
}

/** In the place of rows where there are none, or none are let through. */
export function Nothing({ entity, onShowAll }: NothingProps): ReactNode {
  const { text } = useTranslator(transactionTableWords)
  const topic = onShowAll
    ? 'transactionTable.nothing'
    : (`transactionTable.${entity}.empty` as const)
  return (
    <div className={styles.nobody} data-flash="table-nothing">
      <p className={styles.nobodyTitle}>{text(`${topic}.title`)}</p>
      <p className={styles.nobodyText}>{text(`${topic}.text`)}</p>
      {onShowAll ? (
        <div className={styles.nobodyAction}>
          <Button onPress={onShowAll}>{text('transactionTable.showAll')}</Button>
        </div>
      ) : null}
    </div>
  )
}
