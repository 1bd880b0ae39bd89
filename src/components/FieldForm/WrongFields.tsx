'use client'
import type { ReactNode } from 'react'
import { get, useFormState } from 'react-hook-form'
import type { FormFieldError } from '../../hooks/forms/fieldErrors.ts'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldLabel, fieldMessage } from '../AccountField/fieldMessage.ts'
import * as styles from './FieldForm.css.ts'
import type { AnyFieldForm, FormWords } from './fieldFormParts.ts'

interface WrongFieldsProps {
  readonly form: Pick<AnyFieldForm, 'allFields' | 'control' | 'focus' | 'isHidden'>
  readonly words: FormWords
  /** Whether somebody tried to go on; since the first submit unless told. */
  readonly isTried?: boolean | undefined
}

/** After a failed submit, at the top of the form: each wrong field with its message. */
export function WrongFields({ form, words, isTried }: WrongFieldsProps): ReactNode {
  const translator = useTranslator(words)
  const { errors, submitCount } = useFormState({ control: form.control })
  if (!(isTried ?? submitCount > 0)) return null
  const wrong = form.allFields.flatMap(field => {
    const error = get(errors, field.name) as FormFieldError | undefined
    return error ? [{ field, error }] : []
  })
  // One wrong field has the focus and says so itself, unless it isn't shown.
  const isUnseen = wrong.some(({ field }) => form.isHidden(field.name))
  if (wrong.length < 2 && !isUnseen) return null
  return (
    <Notice
      announces={isUnseen ? 'all' : 'title'} // What is wrong with a shown one changes with each key.
      title={translator.text('form.invalid.title', { count: wrong.length })}
      tone="critical"
    >
      <ul className={styles.wrong}>
        {wrong.map(({ field, error }) => {
          const { type: code, params = {} } = error
          const message = fieldMessage(translator, field, { tone: 'critical', code, params })
          return (
            <li className={styles.wrongItem} key={field.name}>
              {form.isHidden(field.name) ? (
                `${fieldLabel(translator, field)}: ${message?.text}`
              ) : (
                <button
                  className={styles.wrongLink}
                  data-flash="wrong-field"
                  onClick={() => form.focus(field.name)}
                  type="button"
                >
                  {message?.text}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
