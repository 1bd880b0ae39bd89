'use client'
import type { ReactNode } from 'react'
import type { PayeeVerdict } from '../../hooks/payees/payeeCheckAnswer.ts'
import { mayBeBilled } from '../../hooks/payees/payeeCheckAnswer.ts'
import type { UsePayeeCheckResult } from '../../hooks/usePayeeCheck.ts'
import { isPayeeCode } from '../../lifecycle/payeeVerdict.ts'
import { payeeCheckWords } from '../../messages/en/payeeCheck.ts'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './CopBadge.css.ts'
import type { CopBadgeProps } from './copBadgeProps.ts'
import { GoOn } from './GoOn.tsx'
import { verdictAdvice, verdictTitle } from './payeeStep.ts'

interface VerdictCardProps extends Pick<CopBadgeProps, 'onDecision'> {
  readonly verdict: PayeeVerdict
  readonly result: UsePayeeCheckResult
  readonly canGoOn: boolean
  readonly isDisabled: boolean
  readonly onCheck: () => void
}

/** What the bank said, what to make of it, and what can be done now. */
export function VerdictCard(props: VerdictCardProps): ReactNode {
  const { verdict, result, canGoOn, isDisabled, onCheck, onDecision } = props
  const translator = useTranslator(payeeCheckWords)
  const { text } = translator
  const isOfNames = ['CLOSE_MATCH', 'NOT_MATCH'].includes(verdict.code)
  return (
    <div className={styles.card} data-flash="cop-badge-verdict">
      <div className={styles.says}>
        <p className={styles.verdict} data-tone={verdict.tone}>
          <Icon name={verdict.tone} />
          <bdi>{verdictTitle(translator, verdict)}</bdi>
        </p>
        {verdict.message && !isPayeeCode(verdict.code) ? (
          <p className={styles.advice}>
            <bdi>{verdict.message}</bdi>
          </p>
        ) : null}
        <p className={styles.advice}>{verdictAdvice(translator, verdict)}</p>
        {isOfNames ? <p className={styles.words}>{text('payeeCheck.falseMismatch')}</p> : null}
        {result.isRemembered ? (
          <p className={styles.words}>{text('payeeCheck.remembered')}</p>
        ) : null}
      </div>
      {result.canCheck ? (
        <div className={styles.line}>
          <p className={`${styles.lineWords} ${styles.words}`}>
            {text(`payeeCheck.again.${mayBeBilled(verdict) ? 'maybeBilled' : 'notBilled'}`)}
          </p>
          <Button isDisabled={isDisabled} onPress={onCheck}>
            {text('payeeCheck.again')}
          </Button>
        </div>
      ) : null}
      {canGoOn && (result.needsDecision || result.decision) ? (
        <GoOn isDisabled={isDisabled} onDecision={onDecision} result={result} />
      ) : null}
    </div>
  )
}
