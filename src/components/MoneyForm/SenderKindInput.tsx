'use client'
import type { ReactNode } from 'react'
import { fieldWords } from '../../messages/en/fields.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import { RadioCards } from '../../primitives/RadioCards.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { inputParts } from '../FieldForm/inputParts.ts'
import { optionLabel } from '../FieldForm/optionLabel.ts'

const words = { ...fieldWords, ...transferWords }

/** For whom the money is sent: the account's own holder, a sender or a sub-client. */
export function SenderKindInput(props: FormFieldProps): ReactNode {
  const { field } = props
  const translator = useTranslator(words)
  return (
    <RadioCards
      {...inputParts(props)}
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
