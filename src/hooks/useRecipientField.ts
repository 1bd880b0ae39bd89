'use client'
import type { Ref } from 'react'
import { type Control, useController } from 'react-hook-form'
import type { RecipientField, RecipientSituation } from '../rules/recipientFields.ts'
import type { FieldProblem } from './fieldProblem.ts'
import type { RecipientFormValues } from './recipientFormValues.ts'
import type { RecipientFieldError } from './recipientResolver.ts'

/** One field of a recipient form, for any input. */
export interface RecipientFieldState {
  readonly name: string
  /** The text as typed; grouped once the field was left with a valid value. */
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  /** Lets the form focus the input. */
  readonly inputRef: Ref<HTMLInputElement>
  /** Absent while there is nothing to say, which includes the first typing. */
  readonly problem: FieldProblem | undefined
}

/**
 * Connects one input with a recipient form. Only the field that is typed in renders again.
 *
 * @example
 * const { value, onChange, onBlur, inputRef, problem } = useRecipientField(form.control, field, form.situation)
 */
export function useRecipientField(
  control: Control<RecipientFormValues>,
  field: RecipientField,
  situation: RecipientSituation,
): RecipientFieldState {
  const { field: input, fieldState } = useController({
    control,
    name: field.name,
    defaultValue: '',
  })
  const value = typeof input.value === 'string' ? input.value : ''
  const error = fieldState.error as RecipientFieldError | undefined

  function problem(): FieldProblem | undefined {
    if (error) return { tone: 'critical', code: error.type, params: error.params ?? {} }
    if (!fieldState.isTouched) return undefined
    const verdict = field.check(value, situation)
    if (verdict.status !== 'warning') return undefined
    return { tone: 'caution', code: verdict.code, params: verdict.params }
  }

  function onBlur(): void {
    const { status, display } = field.check(value, situation)
    if ((status === 'valid' || status === 'warning') && display !== value) input.onChange(display)
    input.onBlur()
  }

  return {
    name: field.name,
    value,
    onChange: input.onChange,
    onBlur,
    inputRef: input.ref,
    problem: problem(),
  }
}
