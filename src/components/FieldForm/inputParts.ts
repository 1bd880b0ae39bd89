import type { FieldProps } from '../../primitives/FieldFrame.tsx'
import type { FormFieldProps } from './fieldFormParts.ts'

/** What a form says of one of its fields, as the primitives take it. */
export function inputParts(
  props: FormFieldProps,
): Pick<FieldProps, 'hint' | 'isReadOnly' | 'label' | 'message' | 'name' | 'onBlur'> {
  const { hint, isLocked, label, message, name, onBlur } = props
  return { hint, isReadOnly: isLocked, label, message, name, onBlur }
}
