'use client'
import { useMemo } from 'react'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { FieldState } from '../../hooks/forms/fieldForm.ts'
import { problemWords } from '../../messages/en/problems.ts'
import type { Translator, Words } from '../../messages/translator.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldMessage } from '../AccountField/fieldMessage.ts'
import { describeProblem } from '../ProblemNotice/describeProblem.ts'
import type { FormWords } from './fieldFormParts.ts'
import { fieldOptions, type LabelledOption } from './fieldOptions.ts'
import { type FieldTexts, fieldTexts } from './fieldTexts.ts'

/** All that is said of one field. */
export interface FieldWords extends FieldTexts {
  /** What to say of its value now; absent while there is nothing to say. */
  readonly message: string | undefined
  /** What a choice or a country can be answered with; none for a text. */
  readonly options: readonly LabelledOption[]
}

/** The kit's words in the provider's language. */
export interface UseFormWordsResult<Key extends string>
  extends Translator<Key | keyof typeof problemWords> {
  /**
   * The words of a field: of `form.field(name)`, or of an entry of `form.fields` with the `problem` that
   * `useFormField` gives.
   */
  readonly field: (
    field: FormField & Partial<Pick<FieldState, 'problem' | 'isLocked' | 'value'>>,
  ) => FieldWords
  /** What went wrong and what to do. What the API refused, it says in its own words. */
  readonly problem: (problem: FlashProblem) => { readonly title: string; readonly text: string }
}

/**
 * The kit's words for a form of one's own, in the language of the provider.
 *
 * @param words those of the form's entity, such as `recipientWords`
 *
 * @example
 * const words = useFormWords(recipientWords)
 * const { label, hint, message, optional, options } = words.field(form.field('bsb'))
 */
export function useFormWords<Key extends string>(
  words: Words<Key> & FormWords,
): UseFormWordsResult<Key> {
  const all = useMemo(() => ({ ...problemWords, ...words }), [words])
  const translator = useTranslator<Key | keyof FormWords | keyof typeof problemWords>(all)
  return useMemo(
    () => ({
      ...translator,
      field(field) {
        const { problem, isLocked = false, value = '' } = field
        return {
          ...fieldTexts(translator, field, isLocked),
          message: fieldMessage(translator, field, problem)?.text,
          options: fieldOptions(translator, field, value),
        }
      },
      problem: problem => describeProblem(translator, problem),
    }),
    [translator],
  )
}
