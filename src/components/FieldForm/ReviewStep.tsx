'use client'
import type { ReactNode } from 'react'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldLabel } from '../AccountField/fieldMessage.ts'
import type { AnyFieldForm, FormWords, SectionTexts } from './fieldFormParts.ts'
import { ReviewAdvice } from './ReviewAdvice.tsx'
import { ReviewFrame } from './ReviewFrame.tsx'
import { ReviewGroup } from './ReviewGroup.tsx'
import { reviewAnswers } from './reviewAnswers.ts'

interface ReviewStepProps {
  readonly form: AnyFieldForm
  readonly words: FormWords
  readonly texts: SectionTexts
  /** What the form's own questions were answered with, before the sections. */
  readonly choices?: readonly DetailItem[] | undefined
  /** Their heading. */
  readonly choicesTitle?: string | undefined
}

/** Everything once more, as it is about to be sent, each section with a way back. */
export function ReviewStep(props: ReviewStepProps): ReactNode {
  const { form, words, texts, choices = [], choicesTitle } = props
  const translator = useTranslator(words)
  const answers = reviewAnswers(translator, form.situation)

  function items(fields: readonly FormField[]): readonly DetailItem[] {
    return fields
      .map(field => ({
        label: fieldLabel(translator, field),
        text: answers.shown(field),
        isCode: field.isCode,
      }))
      .filter(({ text }) => text !== '')
      .map(({ text, ...item }) => ({ ...item, value: <bdi>{text}</bdi> }))
  }

  return (
    <ReviewFrame>
      {choices.length > 0 ? (
        <ReviewGroup
          items={choices}
          onEdit={() => form.edit(form.choices[0])}
          title={choicesTitle ?? ''}
        />
      ) : null}
      {form.groups.map(({ name, fields }) => (
        <ReviewGroup
          empty={texts.emptySections?.[name]}
          items={items(fields)}
          key={name}
          onEdit={() => form.edit(fields[0]?.name)}
          title={texts.sections[name] ?? name}
        >
          <ReviewAdvice sentences={answers.advice(fields)} />
        </ReviewGroup>
      ))}
    </ReviewFrame>
  )
}
