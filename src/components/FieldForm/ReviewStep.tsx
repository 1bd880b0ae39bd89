'use client'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { formStepWords } from '../../messages/en/formSteps.ts'
import { type DetailItem, DetailList } from '../../primitives/DetailList.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldLabel, problemText } from '../AccountField/fieldMessage.ts'
import * as styles from './FieldForm.css.ts'
import type { AnyFieldForm, FormWords, SectionTexts } from './fieldFormParts.ts'
import { optionLabel } from './optionLabel.ts'

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
  const { text, country } = translator
  const title = useRef<HTMLHeadingElement>(null)
  // The button that led here is gone.
  useEffect(() => title.current?.focus(), [])
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
    <div className={styles.review} data-flash="review">
      <h2 className={styles.reviewTitle} ref={title} tabIndex={-1}>
        {text('form.review.title')}
      </h2>
      {choices.length > 0 ? (
        <Group
          items={choices}
          onEdit={() => form.edit(form.choices[0])}
          title={choicesTitle ?? ''}
        />
      ) : null}
      {form.groups.map(({ name, fields }) => (
        <Group
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
        </Group>
      ))}
    </div>
  )
}

interface GroupProps {
  readonly title: string
  readonly items: readonly DetailItem[]
  readonly empty?: string | undefined
  readonly onEdit: () => void
  readonly children?: ReactNode
}

function Group({ title, items, empty, onEdit, children }: GroupProps): ReactNode {
  const { text } = useTranslator(formStepWords)
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.reviewGroup} data-flash="review-group">
      <div className={styles.reviewHeader}>
        <h3 className={styles.reviewLegend} id={id}>
          {title}
        </h3>
        <button
          aria-label={text('form.review.edit', { section: title })}
          className={styles.reviewEdit}
          data-flash="review-edit"
          onClick={onEdit}
          type="button"
        >
          {text('form.review.change')}
        </button>
      </div>
      {items.length > 0 ? (
        <DetailList items={items} />
      ) : (
        <p className={styles.reviewEmpty}>{empty ?? text('form.review.empty')}</p>
      )}
      {children}
    </section>
  )
}
