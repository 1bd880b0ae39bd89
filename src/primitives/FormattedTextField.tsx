'use client'
import { TextField, type TextFieldProps } from './TextField.tsx'
import { useTypedFormat } from './useTypedFormat.ts'

export interface FormattedTextFieldProps extends TextFieldProps {
  /**
   * Gives the text as it shall be shown, or as it is when it can't be formatted. It may add and drop
   * separators and labels and change case; what it gave it leaves as it is. Not called while an input
   * method or an Android keyboard composes: `value` is the text as typed until then.
   */
  format: (text: string) => string
  /** The kind of input, `text` by default; an `email` has no caret that a page could set. */
  type?: Exclude<TextFieldProps['type'], 'email'>
}

/** A line of text that is grouped as it is typed; `value` and `onChange` have the text as shown. */
export function FormattedTextField({ format, ...props }: FormattedTextFieldProps) {
  return <TextField {...props} inputRef={useTypedFormat(format, props.inputRef)} />
}
