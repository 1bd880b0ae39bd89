'use client'
import { type UseFormFieldResult, useFormField } from '../../hooks/useFormField.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldNotice } from '../AccountField/fieldNotice.ts'
import { fieldTexts } from './fieldTexts.ts'
import type { InputProps } from './TextInput.tsx'

/** A field that is chosen and not typed: its state, and what the primitives take of it. */
export function useFieldParts({ form, field, words, isLocked }: InputProps) {
  const translator = useTranslator(words)
  const state: UseFormFieldResult = useFormField(form, field)
  const parts = {
    ...fieldTexts(translator, field, isLocked),
    autoComplete: field.autoComplete,
    inputRef: state.inputRef,
    isReadOnly: isLocked,
    message: fieldNotice(translator, field, { ...state, onMend: undefined }),
    name: field.name,
    onBlur: state.onBlur,
  }
  return { translator, state, parts }
}
