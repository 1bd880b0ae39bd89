'use client'
import type { ReactNode } from 'react'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldLabel, problemText } from '../AccountField/fieldMessage.ts'
import * as styles from './FieldForm.css.ts'
import type { AnyFieldForm, FormWords, SectionTexts } from './fieldFormParts.ts'
import { optionLabel } from './optionLabel.ts'
import { ReviewFrame } from './ReviewFrame.tsx'
import { ReviewGroup } from './ReviewGroup.tsx'

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
  const { country } = translator
  const { textOf } = form.situation ?? {}

  function shown(field: FormField): string {
    const { value, display } = field.check(textOf?.(field.name) ?? '', form.situation ?? {})
    if (field.kind === 'choice') return optionLabel(translator, field, value)
    if (field.kind !== 'country') return display
    return country(value || (form.situation?.addressCountry ?? ''))
  }

  function items(fields: readonly FormField[]): readonly DetailItem[] {
    return fields
      .map(field => ({
        label: fieldLabel(translator, field),
        text: shown(field),
        isCode: field.isCode,
      }))
      .filter(({ text }) => text !== '')
      .map(({ text, ...item }) => ({ ...item, value: <bdi>{text}</bdi> }))
  }

  /** What was left empty and had better not be. */
  function advice(fields: readonly FormField[]): readonly string[] {
    return fields
      .filter(({ name, advice }) => advice && !textOf?.(name))
      .map(field =>
        problemText(translator, field, { tone: 'caution', code: field.advice ?? '', params: {} }),
      )
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
          {advice(fields).map(sentence => (
            <p className={styles.reviewAdvice} key={sentence}>
              <Icon name="caution" />
              {sentence}
            </p>
          ))}
        </ReviewGroup>
      ))}
    </ReviewFrame>
  )
}
