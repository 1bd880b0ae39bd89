'use client'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { useFormField } from '../../hooks/useFormField.ts'
import type { UseSubClientOnboardingResult } from '../../hooks/useSubClientOnboarding.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldNotice } from '../AccountField/fieldNotice.ts'
import { fieldTexts } from '../FieldForm/fieldTexts.ts'
import { HostInput } from '../FieldForm/HostInput.tsx'
import type { InputProps } from '../FieldForm/TextInput.tsx'
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

function PlaceInput({ form, field, isLocked }: InputProps): ReactNode {
  const translator = useTranslator(stepWords)
  const state = useFormField(form, field)
  return (
    <HomeOrAbroad
      {...fieldTexts(translator, field, isLocked)}
      autoComplete={field.autoComplete}
      inputRef={state.inputRef}
      isReadOnly={isLocked}
      message={fieldNotice(translator, field, { ...state, onMend: undefined })}
      name={field.name}
      onBlur={state.onBlur}
      onChange={state.onTextChange}
      value={state.text}
    />
  )
}
