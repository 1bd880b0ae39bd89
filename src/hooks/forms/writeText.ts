import type { UseFormReturn } from 'react-hook-form'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import type { FormValues } from '../../rules/formValues.ts'

/** Writes a text into a field as if it had been typed: what was wrong is checked again. */
export function writeText(
  store: UseFormReturn<FormValues, unknown, FormDetails>,
  name: string,
  text: string,
): void {
  const shouldValidate = store.getFieldState(name).error !== undefined
  store.setValue(name, text, { shouldDirty: true, shouldValidate })
}
