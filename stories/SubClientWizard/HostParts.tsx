import type { ReactNode } from 'react'
import type { HostStepProps, WizardHostStep } from '../../src/exports/index.ts'
import { RadioCards } from '../../src/primitives/RadioCards.tsx'
import { tokens } from '../../src/theme/tokens.css.ts'

/** The mark of an invented brand. */
export function Logo(): ReactNode {
  return (
    <svg aria-label="Bluegum" height="28" role="img" viewBox="0 0 28 28" width="28">
      <path
        d="M14 2c7 4 11 9 11 14a11 11 0 0 1-22 0C3 11 7 6 14 2zm0 6v16"
        fill="none"
        stroke={tokens.color.accent}
        strokeWidth="2.5"
      />
    </svg>
  )
}

/** A step of a host’s own: it says why it can’t be left, and what it was answered. */
export const purpose: WizardHostStep = {
  name: 'purpose',
  after: 'document',
  title: 'Purpose',
  heading: 'What it is for',
  content: PurposeStep,
  canLeave: answer => (answer as Purpose | undefined)?.chosen !== undefined,
  review: answer => (answer as Purpose).chosen ?? '',
}

interface Purpose {
  readonly chosen?: string
}

function PurposeStep({ answer, onChange }: HostStepProps): ReactNode {
  const { chosen } = (answer ?? {}) as Purpose
  return (
    <RadioCards
      hint="Choose one."
      label="Money comes in from"
      onChange={value => onChange({ chosen: value })}
      options={['Invoices', 'Salaries'].map(value => ({ value, label: value }))}
      value={chosen ?? null}
    />
  )
}
