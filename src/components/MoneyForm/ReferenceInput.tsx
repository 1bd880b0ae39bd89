'use client'
import type { ReactNode } from 'react'
import { fieldWords } from '../../messages/en/fields.ts'
import { referenceWords } from '../../messages/en/reference.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { TextField } from '../../primitives/TextField.tsx'
import { useAfterPress } from '../../primitives/useAfterPress.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { checkReference, longestReference } from '../../rules/reference.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { useMoneySituation } from './moneySituation.ts'
import * as styles from './ReferenceInput.css.ts'

const words = { ...fieldWords, ...referenceWords }
/** From how many characters before the limit on it is told of, and so announced. */
const near = 4

/** What the recipient's statement shows, with a live count; it is told of aloud near the limit only. */
export function ReferenceInput(props: FormFieldProps): ReactNode {
  const { value, hint, message, isLocked } = props
  const { rail = 'directEntry' } = useMoneySituation()
  const { text } = useTranslator(words)
  const leave = useAfterPress(props.onBlur)
  const { count, limit, code, params } = checkReference(value, { rail })
  const left = limit - count

  function shown(): FieldMessage | undefined {
    if (message) return message
    if (code === 'referenceCut')
      return { tone: 'caution', text: text(`check.${code}`, { ...params }) }
    if (left > near || left < 0 || isLocked) return undefined
    return { tone: 'info', text: text('reference.left', { count: left }) }
  }

  const isCut = limit < longestReference
  const counted = text(isCut ? 'reference.counted' : 'reference.count', {
    actual: count,
    maximum: count > limit ? longestReference : limit,
    limit,
  })
  return (
    <TextField
      autoComplete="off"
      dir="auto"
      hint={
        isLocked ? undefined : (
          <span className={styles.hint}>
            {hint}{' '}
            <span className={styles.count} data-flash="reference-count">
              {counted}
            </span>
          </span>
        )
      }
      inputRef={props.inputRef}
      isReadOnly={isLocked}
      label={props.label}
      message={shown()}
      name={props.name}
      onBlur={leave}
      onChange={props.onChange}
      optional={props.isRequired ? undefined : text('field.optional')}
      spellCheck={false}
      value={value}
    />
  )
}
