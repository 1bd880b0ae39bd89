'use client'
import { memo, type ReactNode } from 'react'
import { Select } from '../../primitives/Select.tsx'
import { fieldOptions } from './fieldOptions.ts'
import type { InputProps } from './TextInput.tsx'
import { useFieldParts } from './useFieldParts.ts'

/** A field whose value is one of a few, such as a state or the kind of a document. */
export const ChoiceInput = memo(function ChoiceInput(props: InputProps): ReactNode {
  const { translator, state, parts } = useFieldParts(props)
  const { value } = state.check
  return (
    <Select
      {...parts}
      onChange={value => state.onTextChange(value ?? '')}
      options={fieldOptions(translator, props.field, value)}
      placeholder={translator.text('field.choose')}
      value={value || null}
    />
  )
})
