'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { subClientName } from '../MoneyForm/subClientName.ts'
import { StatusLine } from '../VirtualAccountCard/StatusLine.tsx'
import { VirtualAccountCard } from '../VirtualAccountCard/VirtualAccountCard.tsx'
import * as styles from './SubClientWizard.css.ts'
import { stepWords } from './stepWords.ts'
import type { WizardPartProps } from './wizardLooks.ts'

/** In the application’s place once the account is open: how it stands, by whose turn it is, and its number. */
export function CreatedPage({ wizard, looks }: WizardPartProps): ReactNode {
  const { text } = useTranslator(stepWords)
  const { created } = wizard
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), [])
  if (!created) return null
  const After = looks.afterCreated
  return (
    <section aria-labelledby={id} className={styles.created} data-flash="wizard-created">
      <h2 className={styles.heading} id={id} ref={title} tabIndex={-1}>
        {text('subClientWizard.created.heading', { name: subClientName(created) })}
      </h2>
      <div className={styles.status} data-flash="wizard-status">
        <StatusLine status={created.status} />
      </div>
      <VirtualAccountCard hasStatus={false} subClient={created} />
      {After ? <After subClient={created} /> : null}
      <div className={styles.actions}>
        <Button onPress={wizard.startAnew}>{text('subClientWizard.another')}</Button>
      </div>
    </section>
  )
}
