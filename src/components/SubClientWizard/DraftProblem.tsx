'use client'
import type { ReactNode } from 'react'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { Button } from '../../primitives/Button.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { StartAnew } from './StartAnew.tsx'
import { stepWords } from './stepWords.ts'

/** In the application’s place while what was saved of it can’t be gone on with. */
export function DraftProblem({
  wizard,
}: {
  readonly wizard: UseSubClientOnboardingResult
}): ReactNode {
  const { text } = useTranslator(stepWords)
  const { failure = 'unreachable', retry, startAnew } = wizard.draft
  return (
    <Notice
      action={
        <>
          {failure === 'unreachable' ? (
            <Button onPress={retry} variant="primary">
              {text('subClientWizard.draft.retry')}
            </Button>
          ) : null}
          <StartAnew onStart={startAnew} />
        </>
      }
      title={text(`subClientWizard.draft.${failure}.title`)}
      tone="critical"
    >
      {text(`subClientWizard.draft.${failure}.text`)}
    </Notice>
  )
}
