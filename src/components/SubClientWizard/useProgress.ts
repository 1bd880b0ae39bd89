'use client'
import { useTranslator } from '../../provider/useTranslator.ts'
import { firstWords } from './firstWords.ts'
import type { WizardPlace } from './wizardPlace.ts'

/** How far the application has come: "Step 2 of 7". */
export function useProgress({ steps, step }: Pick<WizardPlace, 'steps' | 'step'>): string {
  const { text } = useTranslator(firstWords)
  const position = steps.findIndex(({ name }) => name === step) + 1
  return text('subClientWizard.progress', { position, total: steps.length })
}
