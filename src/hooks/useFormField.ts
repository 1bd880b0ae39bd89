'use client'
import type { Ref } from 'react'
import { useController, useWatch } from 'react-hook-form'
import { type Check, isSendable } from '../accounts/check.ts'
import type { FieldSituation, FormField } from '../rules/fieldDefinition.ts'
import type { FormFieldError } from './forms/fieldErrors.ts'
import type { FieldForm } from './forms/fieldForm.ts'
import { shownProblem } from './forms/fieldProblem.ts'
import { formatted, mendOf, type UseCheckedFieldResult } from './useCheckedField.ts'

/** One field of a form, for any input. */
export interface UseFormFieldResult extends UseCheckedFieldResult<Check> {
  readonly name: string
  /** Lets the form focus the input. */
  readonly inputRef: Ref<HTMLInputElement>
}

/**
 * Connects one input with a form. Only the field that is typed in renders again, and those whose check
 * reads it.
 *
 * @example
 * const { text, onTextChange, onBlur, inputRef, problem } = useFormField(form, field)
 */
export function useFormField(
  form: Pick<FieldForm<unknown>, 'control' | 'situation' | 'resetField'>,
  field: FormField,
  situation: FieldSituation = form.situation ?? {},
): UseFormFieldResult {
  const { field: input, fieldState } = useController({
    control: form.control,
    name: field.name,
    defaultValue: '',
  })
  useWatch({ control: form.control, name: field.dependsOn ?? nothing })
  const given = typeof input.value === 'string' ? input.value : ''
  const judge = (text: string) => field.check(text, situation)
  const check = judge(given)
  // A host's value comes as the API writes it, and stands as a person would.
  const text = fieldState.isDirty ? given : formatted(check, given)
  const error = fieldState.error as FormFieldError | undefined
  return {
    name: field.name,
    text,
    onTextChange: input.onChange,
    format: typed => formatted(judge(typed), typed),
    onBlur() {
      if (isSendable(check) && check.display !== given) input.onChange(check.display)
      input.onBlur()
    },
    inputRef: input.ref,
    check,
    problem: shownProblem(field, check, error, fieldState.isTouched),
    obstacle: undefined,
    mend: mendOf(check, judge),
    reset: () => form.resetField(field.name),
  }
}

const nothing: readonly string[] = []
