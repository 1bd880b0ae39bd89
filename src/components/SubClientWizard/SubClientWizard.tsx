'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import { hasKeptMoves, placeOfMove } from '../../hooks/moves/keptMoves.ts'
import { hasDraftInMemory } from '../../hooks/onboarding/draftsInMemory.ts'
import { Button } from '../../primitives/Button.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useFlash } from '../../provider/FlashContext.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { Widget } from '../Widget/Widget.tsx'
import { FirstStep } from './FirstStep.tsx'
import { beginsAtFirst, type FirstAnswers, firstAnswers, withAnswers } from './firstAnswers.ts'
import { firstWords } from './firstWords.ts'
import * as styles from './SubClientWizard.css.ts'
import type { SubClientWizardProps } from './subClientWizardProps.ts'
import { useAfterDrawing } from './useAfterDrawing.ts'
import { WizardFrame } from './WizardFrame.tsx'

const full = createLoader(() => import('./FullWizard.tsx'))

/**
 * Opens an account number for a client of yours, step by step, from who it is for to the live status of
 * the new account.
 *
 * Nothing typed is lost by going back, a refusal or a lost answer, and one account is opened however often
 * the button is pressed. An unfinished application stays in the page's memory; give `drafts` to keep it.
 *
 * The first step is small; the others load while it is read.
 *
 * @example
 * <SubClientWizard logo={<img alt="Bluegum" src={logo} />} onCreated={({ id }) => keep(id)} />
 */
export function SubClientWizard(props: SubClientWizardProps): ReactNode {
  const { environment } = useFlash()
  const [isFirst] = useState(() => beginsAtFirst(props))
  const [answers, setAnswers] = useState<FirstAnswers>(() => firstAnswers(props.initialValues))
  const [isThrough, setThrough] = useState(false)
  const isBegun = useIsBegun(props.applicationId)
  const isNeeded = !isFirst || isThrough || isBegun
  const wizard = useLoaded(full, useAfterDrawing() || isNeeded, 'subClientWizard')

  if (isNeeded && wizard.status === 'ready') {
    const { FullWizard } = wizard.data
    const initialValues = isThrough
      ? withAnswers(props.initialValues, answers)
      : props.initialValues
    return (
      <Widget className={props.className}>
        <FullWizard isThroughFirst={isThrough} options={{ ...props, initialValues }} />
      </Widget>
    )
  }
  const notice =
    isNeeded && wizard.status === 'failed' ? <NotLoaded onRetry={wizard.retry} /> : null
  return (
    <Widget className={props.className}>
      <WizardFrame isTest={environment !== 'production'} looks={props}>
        {isFirst ? (
          <FirstStep
            answers={answers}
            isWaiting={isThrough && !notice}
            notice={notice}
            onChange={setAnswers}
            onNext={() => {
              // What failed ahead of its time is tried again before anybody is told.
              if (wizard.status === 'failed') wizard.retry()
              setThrough(true)
            }}
            options={props}
          />
        ) : (
          (notice ?? <Waiting />)
        )}
      </WizardFrame>
    </Widget>
  )
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }): ReactNode {
  const { text } = useTranslator(firstWords)
  return (
    <div className={styles.notLoaded} data-flash="wizard-not-loaded" role="alert">
      <p className={styles.problem}>
        <Icon name="critical" />
        {text('subClientWizard.notLoaded')}
      </p>
      <Button onPress={onRetry}>{text('subClientWizard.loadAgain')}</Button>
    </div>
  )
}

function Waiting(): ReactNode {
  const { text } = useTranslator(firstWords)
  return (
    <p className={styles.text} role="status">
      {text('subClientWizard.leaving')}
    </p>
  )
}

/** Whether an application of that name was begun before, on this page or before it was loaded anew. */
function useIsBegun(applicationId = ''): boolean {
  const { client } = useFlash()
  const [isBegun, setBegun] = useState(false)
  useEffect(() => {
    const place = placeOfMove('createSubClient', applicationId)
    if (hasDraftInMemory(client, applicationId) || hasKeptMoves(place)) setBegun(true)
  }, [client, applicationId])
  return isBegun
}
