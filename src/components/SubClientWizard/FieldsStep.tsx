'use client'
import { type ReactNode, useState } from 'react'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { AddressCheckSection } from '../FieldForm/AddressCheckSection.tsx'
import { FieldSections } from '../FieldForm/FieldSections.tsx'
import { WrongFields } from '../FieldForm/WrongFields.tsx'
import { InstitutionInput } from '../MoneyForm/InstitutionInput.tsx'
import { AddressCountry } from './AddressCountry.tsx'
import { StepForm } from './StepForm.tsx'
import { stepWords } from './stepWords.ts'
import type { WizardPartProps } from './wizardLooks.ts'

/** A step that asks for fields: the person, the company, the address, the document, the institution. */
export function FieldsStep({ wizard, looks }: WizardPartProps): ReactNode {
  const { form, step, next } = wizard
  const { addressCheck } = looks
  const { text } = useTranslator(stepWords)
  const [isTried, setTried] = useState(false)
  const hasSections = form.groups.length > 1
  return (
    <StepForm
      onSubmit={async event => setTried(!(await next(event)))}
      text={useReason(wizard)}
      wizard={wizard}
    >
      <WrongFields form={{ ...form, allFields: form.fields }} isTried={isTried} words={stepWords} />
      {step === 'address' ? <AddressCountry wizard={wizard} /> : null}
      <FieldSections
        components={{ instructingInstitutionId: InstitutionInput, ...looks.fields }}
        extras={
          addressCheck && { address: <AddressCheckSection component={addressCheck} form={form} /> }
        }
        form={form}
        texts={{
          sections: {
            holder: text('subClientWizard.section.holder'),
            contact: text('subClientWizard.section.contact'),
            // The step's own heading says it.
            ...(!hasSections && { [form.groups[0]?.name ?? '']: '' }),
          },
        }}
        words={stepWords}
      />
    </StepForm>
  )
}

/** Why the step asks, in one sentence; of a step that the kit doesn't know nothing. */
function useReason({ form, step }: UseSubClientOnboardingResult): string | undefined {
  const { text, maybe } = useTranslator(stepWords)
  const { entity, addressCountry } = form.situation ?? {}
  if (step === 'person' && entity === 'company') return text('subClientWizard.contact.text')
  if (step === 'document') {
    return text(`subClientWizard.document.${addressCountry === 'AU' ? 'home' : 'abroad'}`)
  }
  return maybe(`subClientWizard.${step}.text`)
}
