'use client'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { UsePayeeCheckResult } from '../../hooks/usePayeeCheck.ts'
import { payeeCheckWords } from '../../messages/en/payeeCheck.ts'
import { Button } from '../../primitives/Button.tsx'
import { TextField } from '../../primitives/TextField.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './CopBadge.css.ts'
import type { CopBadgeProps } from './copBadgeProps.ts'

interface GoOnProps extends Pick<CopBadgeProps, 'onDecision'> {
  readonly result: UsePayeeCheckResult
  readonly isDisabled: boolean
}

/** A sentence or two, in characters. */
const longestReason = 200

/** Asks whether to go on in spite of the verdict, and shows that it was decided. */
export function GoOn({ result, isDisabled, onDecision }: GoOnProps): ReactNode {
  const { text } = useTranslator(payeeCheckWords)
  const [reason, setReason] = useState('')
  const { decision } = result

  function goOn(): void {
    if (isDisabled) return
    const made = result.goOn(reason)
    onDecision?.(made)
  }

  function takeBack(): void {
    setReason(decision?.reason ?? '')
    result.takeBack()
    onDecision?.(undefined)
  }

  /** In a host's form Enter would send that form. */
  function decideOnEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    goOn()
  }

  if (decision) {
    return (
      <div className={styles.line} data-flash="cop-badge-decision">
        <div className={styles.lineWords}>
          <p className={styles.advice}>{text('payeeCheck.goingOn')}</p>
          {decision.reason ? (
            <p className={styles.words}>
              {text('payeeCheck.goingOn.reason', { reason: decision.reason })}
            </p>
          ) : null}
        </div>
        <Button isDisabled={isDisabled} onPress={takeBack} variant="quiet">
          {text('payeeCheck.takeBack')}
        </Button>
      </div>
    )
  }
  return (
    <div className={styles.decision} data-flash="cop-badge-decision">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a key of the input within */}
      <div onKeyDown={decideOnEnter}>
        <TextField
          autoComplete="off"
          dir="auto"
          hint={text('payeeCheck.reason.hint')}
          isDisabled={isDisabled}
          label={text('payeeCheck.reason.label')}
          maxLength={longestReason}
          onChange={setReason}
          optional={text('payeeCheck.reason.optional')}
          value={reason}
        />
      </div>
      <div>
        <Button isDisabled={isDisabled} onPress={goOn}>
          {text('payeeCheck.goOn')}
        </Button>
      </div>
    </div>
  )
}
