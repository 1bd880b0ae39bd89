'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './SubClientWizard.css.ts'
import { stepWords } from './stepWords.ts'

interface WizardCoverProps {
  readonly idleAfter: number | null | undefined
  readonly onShow: () => void
}

/** In the place of all that was entered while nobody is there; nothing of it is on the page. */
export function WizardCover({ idleAfter, onShow }: WizardCoverProps): ReactNode {
  const { text } = useTranslator(stepWords)
  const place = useRef<HTMLDivElement>(null)
  // What had the focus is gone with the rest. Somebody at work elsewhere on the page isn't interrupted.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector('button')?.focus()
  }, [])
  const count = Math.max(1, Math.round((idleAfter ?? tenMinutes) / 60_000))
  return (
    <div className={styles.cover} data-flash="wizard-cover" ref={place}>
      <span className={styles.coverSign}>
        <Icon name="lock" />
      </span>
      <p className={styles.coverTitle}>{text('subClientWizard.hidden.title')}</p>
      <p className={styles.coverText}>{text('subClientWizard.hidden.text', { count })}</p>
      <Button onPress={onShow} variant="primary">
        {text('subClientWizard.hidden.show')}
      </Button>
    </div>
  )
}

const tenMinutes = 600_000
