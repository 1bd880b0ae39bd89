'use client'
import { type ReactNode, useId } from 'react'
import { type UsePayeeCheckResult, usePayeeCheck } from '../../hooks/usePayeeCheck.ts'
import { payeeCheckWords } from '../../messages/en/payeeCheck.ts'
import { Badge } from '../../primitives/Badge.tsx'
import { Button } from '../../primitives/Button.tsx'
import { Icon, type IconName } from '../../primitives/icons.tsx'
import { useAnnouncement } from '../../primitives/useAnnouncement.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import * as styles from './CopBadge.css.ts'
import type { CopBadgeProps } from './copBadgeProps.ts'
import { announcementOf, type PayeeTranslator, stepOf, verdictTitle } from './payeeStep.ts'

/** What is known of a name, as a sign and a word. */
export function NameBadge({ account, canCheck, isDisabled }: CopBadgeProps): ReactNode {
  const translator = useTranslator(payeeCheckWords)
  const { text } = translator
  const result = usePayeeCheck(account)
  const costId = useId()
  const step = stepOf(result, false)
  const focus = useKeptFocus(step)
  const announcer = useAnnouncement(canCheck ? announcementOf(step, result, translator) : '')
  const face = faceOf(result, translator)
  const badge = face && (
    <Badge tone={face.tone}>
      <span className={styles.badgeFace}>
        <Icon name={face.icon} />
        <bdi>{face.word}</bdi>
      </span>
    </Badge>
  )
  // Out of a list it is a word among words: nothing to press, and nothing that speaks.
  if (!canCheck) return badge
  const isPending = result.status === 'checking'
  const mayAsk = result.canCheck || isPending
  return (
    <fieldset
      aria-describedby={costId}
      aria-label={text('payeeCheck.label')}
      className={styles.check}
      data-flash="cop-badge"
      data-look="badge"
      data-step={step}
      tabIndex={-1}
      {...focus}
    >
      {badge}
      {mayAsk ? (
        <>
          <Button
            isDisabled={isDisabled}
            isPending={isPending}
            onPress={result.check}
            pendingLabel={text('payeeCheck.checking')}
            variant="quiet"
          >
            {text(face ? 'payeeCheck.again' : 'payeeCheck.check')}
          </Button>
          <span className={styles.words} id={costId}>
            {text('payeeCheck.cost')}
          </span>
        </>
      ) : null}
      <span className={styles.announcement} ref={announcer} role="status" />
    </fieldset>
  )
}

interface Face {
  readonly tone: 'neutral' | 'positive' | 'caution' | 'critical' | 'info'
  readonly icon: IconName
  readonly word: string
}

/** Nothing while there is nothing to say. */
function faceOf(result: UsePayeeCheckResult, translator: PayeeTranslator): Face | undefined {
  switch (result.status) {
    case 'checked': {
      const { tone } = result.verdict
      // Where nobody answered there is nothing good or bad to colour.
      const shown = result.verdict.isAnswer ? tone : 'neutral'
      return { tone: shown, icon: tone, word: verdictTitle(translator, result.verdict) }
    }
    case 'outOfDate': {
      const word = translator.text('payeeCheck.outOfDate.badge')
      return result.verdict && { tone: 'neutral', icon: 'caution', word }
    }
    case 'unknown': {
      const word = translator.text('payeeCheck.unknown.badge')
      return { tone: 'caution', icon: 'caution', word }
    }
    case 'failed': {
      return { tone: 'neutral', icon: 'info', word: translator.text('payeeCheck.failed.badge') }
    }
    default:
      return undefined
  }
}
