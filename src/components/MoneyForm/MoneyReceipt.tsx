'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { type DetailItem, DetailList } from '../../primitives/DetailList.tsx'
import { Notice, type NoticeProps } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './MoneyReceipt.css.ts'

interface MoneyReceiptProps {
  /** What happened. */
  readonly title: string
  /** What it means, such as where it stands now. */
  readonly children?: ReactNode
  /** How that is; `positive` unless told. */
  readonly tone?: NoticeProps['tone'] | undefined
  /** It isn't what was entered last, but what had been sent before. */
  readonly isEarlier: boolean
  readonly items: readonly DetailItem[]
  /** What can be done next: buttons. */
  readonly actions: ReactNode
}

/** In the form's place once it is sent: what moved, to whom, and what can be done next. */
export function MoneyReceipt(props: MoneyReceiptProps): ReactNode {
  const { title, children, tone = 'positive', isEarlier, items, actions } = props
  const { text } = useTranslator(moneyFormWords)
  const ref = useRef<HTMLDivElement>(null)
  // The button that had the focus is gone.
  useEffect(() => ref.current?.focus(), [])
  return (
    <section aria-label={title} className={styles.receipt} data-flash="money-receipt">
      <Notice announces="nothing" ref={ref} title={title} tone={tone}>
        {children}
      </Notice>
      {isEarlier ? (
        <Notice title={text('moneyForm.earlier.title')} tone="info">
          {text('moneyForm.earlier.text')}
        </Notice>
      ) : null}
      <DetailList items={items} />
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}
