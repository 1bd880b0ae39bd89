'use client'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type PaymentTransfer, usePaymentTransfers } from '../../hooks/usePaymentTransfers.ts'
import { timelineWords } from '../../messages/en/timeline.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Moment } from '../Moment/Moment.tsx'
import * as styles from './StatusTimeline.css.ts'

interface TransferLogProps {
  readonly id: string
  /** Another one each time that there may be more in it. */
  readonly since: string
}

/** What was moved on a payment’s way: a log, set apart from its status. */
export function TransferLog({ id, since }: TransferLogProps): ReactNode {
  const transfers = usePaymentTransfers({ id })
  const { text } = useTranslator(timelineWords)
  const title = useId()
  const asked = useRef(since)
  /** Stays while it is asked for anew. */
  const [known, setKnown] = useState<readonly PaymentTransfer[] | null>(null)
  const latest = transfers.status === 'ready' ? transfers.data : null
  if (latest && latest !== known) setKnown(latest)
  useEffect(() => {
    const isAsking = transfers.status !== 'ready' || transfers.isRefreshing
    if (!isAsking && asked.current !== since) transfers.refresh()
    asked.current = since
  }, [transfers, since])

  function content(): ReactNode {
    if (transfers.status === 'failed') {
      return (
        <>
          <p className={styles.logText}>{text('timeline.transfers.failed')}</p>
          <div>
            <Button onPress={transfers.retry} variant="quiet">
              {text('timeline.transfers.retry')}
            </Button>
          </div>
        </>
      )
    }
    const entries = latest ?? known ?? (transfers.status === 'ready' ? [] : undefined)
    if (!entries) return <p className={styles.logText}>{text('timeline.transfers.loading')}</p>
    if (entries.length === 0) {
      return <p className={styles.logText}>{text('timeline.transfers.none')}</p>
    }
    return (
      <ul aria-labelledby={title} className={styles.logEntries}>
        {entries.map(({ createdAt, message }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows at its end
          <li className={styles.logEntry} key={place}>
            <bdi className={styles.logMessage}>{message}</bdi>{' '}
            {createdAt ? (
              <span className={styles.logTime}>
                <Moment at={createdAt} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    )
  }

  return (
    <section aria-labelledby={title} className={styles.log} data-flash="transfer-log">
      <h3 className={styles.logTitle} id={title}>
        {text('timeline.transfers.title')}
      </h3>
      <p className={styles.logText}>{text('timeline.transfers.text')}</p>
      {content()}
    </section>
  )
}
