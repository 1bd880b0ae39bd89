'use client'
import type { ReactNode } from 'react'
import { RadioCards } from '../../primitives/RadioCards.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { inputParts } from '../FieldForm/inputParts.ts'
import { optionLabel } from '../FieldForm/optionLabel.ts'
import { mediaSearchFormWords } from './mediaSearchFormWords.ts'

/** A person or an organisation. */
export function SubjectInput(props: FormFieldProps): ReactNode {
  const { field } = props
  const translator = useTranslator(mediaSearchFormWords)
  return (
    <RadioCards
      {...inputParts({ ...props, isRequired: true })}
      columns={2}
      inputRef={props.inputRef}
      onChange={props.onChange}
      options={(field.options ?? []).map(({ value }) => ({
        value,
        label: optionLabel(translator, field, value),
      }))}
      value={props.value || null}
    />
  )
}
