'use client'
import { type ReactNode, useId, useState } from 'react'
import { usePayeeCheck } from '../../hooks/usePayeeCheck.ts'
import { payeeCheckWords } from '../../messages/en/payeeCheck.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import * as styles from './CopBadge.css.ts'
import type { CopBadgeProps } from './copBadgeProps.ts'
import { announcementOf, stepOf, verdictTitle } from './payeeStep.ts'
import { VerdictCard } from './VerdictCard.tsx'

/** The check of a name within a form. */
export function NameCheck(props: CopBadgeProps): ReactNode {
  const { account, canGoOn = true, isDisabled = false, onDecision } = props
  const translator = useTranslator(payeeCheckWords)
  const { text } = translator
  const result = usePayeeCheck(account)
  const [hasAskedEarly, setHasAskedEarly] = useState(false)
  if (hasAskedEarly && result.canCheck) setHasAskedEarly(false)
  const wordsId = useId()
  const step = stepOf(result, hasAskedEarly)
  const focus = useKeptFocus(step)
  const announcer = useAnnouncement(announcementOf(step, result, translator))

  async function check(): Promise<void> {
    const { status } = await result.check()
    setHasAskedEarly(status === 'incomplete')
  }

  function content(): ReactNode {
    switch (result.status) {
      case 'checked':
        return (
          <VerdictCard
            canGoOn={canGoOn}
            isDisabled={isDisabled}
            onCheck={check}
            onDecision={onDecision}
            result={result}
            verdict={result.verdict}
          />
        )
      case 'failed': {
        const canRetry = result.problem.retryable && !isDisabled
        return <ProblemNotice onRetry={canRetry ? check : undefined} problem={result.problem} />
      }
      case 'unknown':
        return (
          <Notice
            action={
              <Button isDisabled={isDisabled} onPress={check}>
                {text('payeeCheck.again')}
              </Button>
            }
            title={text('payeeCheck.unknown.title')}
            tone="caution"
          >
            {text('payeeCheck.unknown.text')}
          </Notice>
        )
      default:
        return line()
    }
  }

  function line(): ReactNode {
    const old = result.status === 'outOfDate' ? result.verdict : undefined
    const words = step === 'incomplete' || step === 'outOfDate' ? step : 'hint'
    return (
      <div className={styles.line} data-flash="cop-badge-line">
        <div className={styles.lineWords} id={wordsId}>
          <p className={styles.words}>{text(`payeeCheck.${words}`)}</p>
          {old ? (
            <p className={styles.words}>
              {text('payeeCheck.outOfDate.was', { verdict: verdictTitle(translator, old) })}{' '}
              {text('payeeCheck.cost')}
            </p>
          ) : null}
        </div>
        <Button
          isDisabled={isDisabled}
          isPending={step === 'checking'}
          onPress={check}
          pendingLabel={text('payeeCheck.checking')}
          variant="quiet"
        >
          {text('payeeCheck.check')}
        </Button>
      </div>
    )
  }

  return (
    <fieldset
      // Heard on the way to the button: what it does, and what it may cost.
      aria-describedby={wordsId}
      aria-label={text('payeeCheck.label')}
      className={styles.check}
      data-flash="cop-badge"
      data-look="form"
      data-step={step}
      tabIndex={-1}
      {...focus}
    >
      {content()}
      <span className={styles.announcement} ref={announcer} role="status" />
    </fieldset>
  )
}
