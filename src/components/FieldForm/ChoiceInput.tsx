'use client'
import { memo, type ReactNode } from 'react'
import { useFormField } from '../../hooks/useFormField.ts'
import { Select } from '../../primitives/Select.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { fieldNotice } from '../AccountField/fieldNotice.ts'
import { fieldOptions } from './fieldOptions.ts'
import { fieldTexts } from './fieldTexts.ts'
import type { InputProps } from './TextInput.tsx'

/** A field whose value is one of a few, such as a state or the kind of a document. */
export const ChoiceInput = memo(function ChoiceInput(props: InputProps): ReactNode {
  const { form, field, words, isLocked } = props
  const translator = useTranslator(words)
  const state = useFormField(form, field)
  return (
    <Select
      {...fieldTexts(translator, field, isLocked)}
      autoComplete={field.autoComplete}
      inputRef={state.inputRef}
      isReadOnly={isLocked}
      message={fieldNotice(translator, field, { ...state, onMend: undefined })}
      name={field.name}
      onBlur={state.onBlur}
      onChange={value => state.onTextChange(value ?? '')}
      options={fieldOptions(translator, field, state.check.value)}
      placeholder={translator.text('field.choose')}
      value={state.check.value || null}
    />
  )
})
