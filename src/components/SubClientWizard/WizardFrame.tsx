'use client'
import type { FocusEventHandler, ReactNode } from 'react'
import { Badge } from '../../primitives/Badge.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { firstWords } from './firstWords.ts'
import * as styles from './SubClientWizard.css.ts'
import type { WizardLooks } from './wizardLooks.ts'

interface WizardFrameProps {
  readonly looks: WizardLooks
  readonly isTest: boolean
  /** Hears of each element within that takes the focus. */
  readonly onFocus?: FocusEventHandler | undefined
  readonly children: ReactNode
}

/** What stands around every step: the brand, the title, the host's own footer. */
export function WizardFrame({ looks, isTest, onFocus, children }: WizardFrameProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens, and nobody can press it
    <div className={styles.wizard} data-flash="subclient-wizard" onFocus={onFocus}>
      <div className={styles.page}>
        <WizardHeader isTest={isTest} looks={looks} />
        {children}
        {looks.footer ? (
          <div className={styles.footer} data-flash="wizard-footer">
            {looks.footer}
          </div>
        ) : null}
      </div>
    </div>
  )
}

function WizardHeader({ looks, isTest }: Pick<WizardFrameProps, 'looks' | 'isTest'>): ReactNode {
  const { text } = useTranslator(firstWords)
  const { logo, header = <p className={styles.title}>{text('subClientWizard.label')}</p> } = looks
  if (!(logo || header || isTest)) return null
  return (
    <div className={styles.header} data-flash="wizard-header">
      {logo ? (
        <div className={styles.logo} data-flash="wizard-logo">
          {logo}
        </div>
      ) : null}
      {header}
      {isTest ? <Badge tone="caution">{text('subClientWizard.test')}</Badge> : null}
    </div>
  )
}
