'use client'
import { memo, type ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { type UseFormFieldResult, useFormField } from '../../hooks/useFormField.ts'
import { usePhoneReader } from '../../hooks/usePhoneReader.ts'
import { FormattedTextField } from '../../primitives/FormattedTextField.tsx'
import { TextField } from '../../primitives/TextField.tsx'
import { useAfterPress } from '../../primitives/useAfterPress.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { payIdKind } from '../../rules/accountDefinitions.ts'
import type { FormField } from '../../rules/fieldDefinition.ts'
import { fieldNotice } from '../AccountField/fieldNotice.ts'
import type { AccountNote } from '../AccountField/payIdNote.ts'
import type { AnyFieldForm, FormWords } from './fieldFormParts.ts'
import { fieldTexts } from './fieldTexts.ts'
import { hasAccountNote, useAccountNote } from './useAccountNote.ts'

/** The parts of a form that one of its inputs works with; the same from render to render. */
export type InputForm = Pick<
  AnyFieldForm,
  'control' | 'situation' | 'resetField' | 'setValue' | 'focus'
>

/** What every input of a form is given. */
export interface InputProps {
  readonly form: InputForm
  readonly field: FormField
  readonly words: FormWords
  readonly isLocked: boolean
}

/** One text field of a form; renders only for its own changes, and those that its check reads. */
export const TextInput = memo(function TextInput(props: InputProps): ReactNode {
  if (props.field.name === 'mobile') return <MobileInput {...props} />
  return hasAccountNote(props.field.name) ? <NotedInput {...props} /> : <PlainInput {...props} />
})

/** Reads phone numbers with the parser, once something was typed. */
function MobileInput(props: InputProps): ReactNode {
  const { form, field } = props
  const typed = useWatch({ control: form.control, name: field.name, compute: Boolean })
  const readPhone = usePhoneReader(typed)
  return <PlainInput {...props} form={{ ...form, situation: { ...form.situation, readPhone } }} />
}

/** Says more than whether it is right: the bank's name, an IBAN's length. */
function NotedInput(props: InputProps): ReactNode {
  const { form, field, words } = props
  const translator = useTranslator<string>(words)
  const state = useFormField(form, field)
  const note = useAccountNote(translator, field.name, state.check, kind =>
    form.setValue(payIdKind, kind),
  )
  return <DrawnInput {...props} {...note} state={state} />
}

function PlainInput(props: InputProps): ReactNode {
  return <DrawnInput {...props} state={useFormField(props.form, props.field)} />
}

interface DrawnInputProps extends InputProps, AccountNote {
  readonly state: UseFormFieldResult
}

function DrawnInput(props: DrawnInputProps): ReactNode {
  const { form, field, words, isLocked, state, note, action } = props
  const translator = useTranslator(words)
  const leave = useAfterPress(state.onBlur)
  const message = fieldNotice(translator, field, {
    ...state,
    note,
    action,
    onMend: isLocked
      ? undefined
      : mend => {
          form.setValue(field.name, mend)
          form.focus(field.name)
        },
    onAccountNumber: number => form.setValue('accountNo', number),
  })
  const shared = {
    ...fieldTexts(translator, field, isLocked),
    autoCapitalize: field.autoCapitalize,
    autoComplete: field.autoComplete,
    dir: field.isCode || field.type ? 'ltr' : 'auto',
    inputMode: field.inputMode,
    inputRef: state.inputRef,
    isReadOnly: isLocked,
    message,
    name: field.name,
    numeric: field.isCode,
    onBlur: leave,
    onChange: state.onTextChange,
    spellCheck: false,
    value: state.text,
  } as const
  if (field.isGrouped && field.type !== 'email') {
    return <FormattedTextField {...shared} format={state.format} type={field.type} />
  }
  return <TextField {...shared} type={field.type} />
}
