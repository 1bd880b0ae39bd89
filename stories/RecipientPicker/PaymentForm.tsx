import { type ReactNode, useState } from 'react'
import { RecipientPicker } from '../../src/components/RecipientPicker/RecipientPicker.tsx'
import * as styles from '../AccountField/hosts.css.ts'

/** A host's plain form, which the browser checks and sends. */
export function PaymentForm(): ReactNode {
  const [sent, setSent] = useState('')
  return (
    <form
      className={styles.form}
      onReset={() => setSent('')}
      onSubmit={event => {
        event.preventDefault()
        setSent(String(new FormData(event.currentTarget).get('recipientId')))
      }}
    >
      <RecipientPicker name="recipientId" />
      <div className={styles.actions}>
        <button type="submit">Pay</button>
        <button type="reset">Start again</button>
      </div>
      <output className={styles.outcome}>{sent}</output>
    </form>
  )
}
