'use client'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { HostInput } from '../FieldForm/HostInput.tsx'
import type { InputProps } from '../FieldForm/TextInput.tsx'
import { useFieldParts } from '../FieldForm/useFieldParts.ts'
import { EntityCards } from './EntityCards.tsx'
import { HomeOrAbroad } from './HomeOrAbroad.tsx'
import { StepForm } from './StepForm.tsx'
import { stepWords } from './stepWords.ts'
import type { WizardPartProps } from './wizardLooks.ts'

/** The first step, once the application has begun: what it holds can be changed from every other. */
export function WhoStep({ wizard, looks }: WizardPartProps): ReactNode {
  const { text } = useTranslator(stepWords)
  const { form } = wizard
  return (
    <StepForm text={text('subClientWizard.who.text')} wizard={wizard}>
      {form.choices.includes('entity') ? <EntityInput form={form} /> : null}
      {form.fields.map(field => {
        const component = looks.fields?.[field.name]
        const shared = { field, form, isLocked: form.isLocked(field.name), words: stepWords }
        if (component) return <HostInput {...shared} component={component} key={field.name} />
        return <PlaceInput {...shared} key={field.name} />
      })}
    </StepForm>
  )
}

function EntityInput({ form }: Pick<UseSubClientOnboardingResult, 'form'>): ReactNode {
  const { field } = useController({ control: form.control, name: 'entity' })
  return (
    <EntityCards
      inputRef={field.ref}
      isReadOnly={form.isLocked('entity')}
      onBlur={field.onBlur}
      onChange={field.onChange}
      value={form.situation?.entity ?? null}
    />
  )
}

function PlaceInput(props: InputProps): ReactNode {
  const { state, parts } = useFieldParts(props)
  return <HomeOrAbroad {...parts} onChange={state.onTextChange} value={state.text} />
}
