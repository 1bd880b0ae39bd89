import { type ReactNode, useRef, useState } from 'react'
import { isSendable } from '../../src/accounts/check.ts'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { Button } from '../../src/primitives/Button.tsx'
import { TextField } from '../../src/primitives/TextField.tsx'
import * as styles from './AccountLab.css.ts'
import { verdictsOn } from './labChecks.ts'
import { labExamples } from './labExamples.ts'
import { VerdictRow } from './VerdictRow.tsx'

/** One text, and what each of the twelve checks says of it. */
export function AccountLab(): ReactNode {
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const verdicts = verdictsOn(text)
  const takers = verdicts.filter(({ check }) => isSendable(check)).length

  function take(next: string): void {
    setText(next)
    input.current?.focus()
  }

  return (
    <Widget>
      <div className={styles.lab} dir="ltr" lang="en">
        <div className={styles.box}>
          <TextField
            autoComplete="off"
            dir="ltr"
            hint="Paste whatever somebody sent you. It stays in this page."
            inputRef={input}
            label="Account identifier"
            numeric
            onChange={setText}
            spellCheck={false}
            value={text}
          />
        </div>
        <fieldset className={styles.examples}>
          <legend className={styles.legend}>Examples</legend>
          {Object.entries(labExamples).map(([name, example]) => (
            <Button className={styles.example} key={name} onPress={() => take(example)}>
              {name}
            </Button>
          ))}
        </fieldset>
        <p className={styles.summary} role="status">
          {text === ''
            ? 'Nothing to check yet.'
            : `${takers} of ${verdicts.length} checks take it.`}
        </p>
        <div className={styles.verdicts}>
          <div aria-hidden="true" className={styles.heads}>
            {['Check', 'Status', 'Value', 'Display', 'Code', 'Mend'].map(head => (
              <span className={styles.head} key={head}>
                {head}
              </span>
            ))}
          </div>
          <ul aria-label="Verdicts" className={styles.list}>
            {verdicts.map(verdict => (
              <VerdictRow key={verdict.scheme} onTake={take} verdict={verdict} />
            ))}
          </ul>
        </div>
      </div>
    </Widget>
  )
}
