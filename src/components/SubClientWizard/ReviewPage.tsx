'use client'
import type { ReactNode } from 'react'
import type { ReviewedStep } from '../../hooks/useSubClientOnboarding.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldLabel } from '../AccountField/fieldMessage.ts'
import { ReviewAdvice } from '../FieldForm/ReviewAdvice.tsx'
import { ReviewGroup } from '../FieldForm/ReviewGroup.tsx'
import { reviewAnswers } from '../FieldForm/reviewAnswers.ts'
import { InstitutionName } from '../PayoutForm/InstitutionName.tsx'
import { StepForm } from './StepForm.tsx'
import { stepWords } from './stepWords.ts'
import { useStepWords } from './useStepWords.ts'
import type { WizardHostStep, WizardPartProps } from './wizardLooks.ts'
import { placeOf } from './wizardPlace.ts'

/** Every answer once more, each with a way back to where it was given. */
export function ReviewPage({ wizard, looks }: WizardPartProps): ReactNode {
  const { form, reviewed, answers, goTo } = wizard
  const translator = useTranslator(stepWords)
  const { text } = translator
  const wordsOf = useStepWords(stepWords, placeOf(wizard), looks.steps)
  const { shown, advice, doubts } = reviewAnswers(translator, form.situation)

  function changeOf(step: string, field: string, label: string): DetailItem['action'] {
    if (form.isLocked(field)) return undefined
    return {
      label: text('subClientWizard.change'),
      name: text('subClientWizard.changeOne', { label }),
      onPress: () => goTo(step, field),
    }
  }

  function itemOf(step: string, field: FormField): DetailItem | undefined {
    const answer = shown(field)
    if (!answer && !field.advice) return undefined
    const label = fieldLabel(translator, field)
    return {
      label,
      value:
        field.name === 'instructingInstitutionId' ? (
          <InstitutionName id={answer} />
        ) : (
          <bdi>{answer || text('subClientWizard.notGiven')}</bdi>
        ),
      isCode: field.isCode && answer !== '',
      action: changeOf(step, field.name, label),
    }
  }

  function items({ step, choices, groups }: ReviewedStep): readonly DetailItem[] {
    const label = text('subClientWizard.entity.label')
    const entity = {
      label,
      value: text(`subClientWizard.entity.${form.situation?.entity ?? 'individual'}`),
      action: changeOf(step, 'entity', label),
    }
    const fields = groups.flatMap(group => group.fields.map(field => itemOf(step, field) ?? []))
    return [...(choices.includes('entity') ? [entity] : []), ...fields.flat()]
  }

  function hostItems({ name, review }: WizardHostStep): readonly DetailItem[] {
    const answer = answers[name]
    if (answer === undefined) return []
    const value = review?.(answer) ?? text('subClientWizard.answered')
    return [{ label: wordsOf(name).heading, value: <bdi>{value}</bdi> }]
  }

  return (
    <StepForm text={text('subClientWizard.review.text')} wizard={wizard}>
      {wizard.steps.map(({ name, isLocked }) => {
        const { title } = wordsOf(name)
        const onEdit = isLocked ? undefined : () => goTo(name)
        const host = looks.steps?.find(step => step.name === name)
        if (host) {
          return <ReviewGroup items={hostItems(host)} key={name} onEdit={onEdit} title={title} />
        }
        const step = reviewed.find(one => one.step === name)
        if (!step) return null
        const fields = step.groups.flatMap(group => group.fields)
        return (
          <ReviewGroup items={items(step)} key={name} onEdit={onEdit} title={title}>
            <ReviewAdvice sentences={[...advice(fields), ...doubts(fields)]} />
          </ReviewGroup>
        )
      })}
    </StepForm>
  )
}
