import { type FormEvent, type ReactNode, useState } from 'react'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { Button } from '../../src/primitives/Button.tsx'
import * as styles from './hosts.css.ts'

/** A host's plain form: the browser gathers the values, and shows what it would send. */
export function NativeForm({ children }: { readonly children: ReactNode }): ReactNode {
  const [sent, setSent] = useState('')

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const entries = [...new FormData(event.currentTarget)]
    setSent(entries.map(([key, value]) => `${key}=${value}`).join('&'))
  }

  return (
    <Widget>
      <form className={styles.form} onReset={() => setSent('')} onSubmit={send}>
        {children}
        <div className={styles.actions} dir="ltr" lang="en">
          <Button type="submit" variant="primary">
            Send
          </Button>
          <Button type="reset">Start anew</Button>
        </div>
        <output aria-label="Sent" className={styles.outcome} dir="ltr" lang="en">
          {sent}
        </output>
      </form>
    </Widget>
  )
}
