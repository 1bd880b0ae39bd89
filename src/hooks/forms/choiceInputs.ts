import type { UseFormReturn } from 'react-hook-form'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../../rules/formValues.ts'
import type { RegisteredInput } from './fieldForm.ts'
import { writeText } from './writeText.ts'

/** Plain selects and radio buttons of a form. */
export interface ChoiceInputs {
  readonly register: (name: string) => RegisteredInput
  /** Puts the focus on any field of the form, these or others. */
  readonly focus: (name: string) => void
}

/**
 * Connects plain selects and radio buttons, which their owner sets: what a form stands at isn't always
 * what was chosen, and react-hook-form would write the latter into them.
 */
export function createChoiceInputs(
  store: UseFormReturn<FormValues, unknown, FormDetails>,
): ChoiceInputs {
  const held = new Map<string, readonly HTMLInputElement[]>()
  const onPage = (name: string) => held.get(name)?.filter(element => element.isConnected) ?? []
  return {
    register: name => ({
      name,
      ref(element) {
        if (element) held.set(name, [...onPage(name), element as HTMLInputElement])
      },
      onChange: ({ target }) => writeText(store, name, (target as HTMLInputElement).value),
      onBlur() {
        const target = { name, value: valueAt(store.getValues(), name) }
        void store.register(name).onBlur({ target, type: 'blur' })
      },
    }),
    focus(name) {
      const inputs = onPage(name)
      const input = inputs.find(({ checked }) => checked) ?? inputs[0]
      if (input) input.focus()
      else store.setFocus(name)
    },
  }
}
