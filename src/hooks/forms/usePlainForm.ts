'use client'
import { useState } from 'react'
import { get } from 'react-hook-form'
import { isSendable } from '../../accounts/check.ts'
import { valueAt } from '../../rules/formValues.ts'
import { createChoiceInputs } from './choiceInputs.ts'
import type { FormFieldError } from './fieldErrors.ts'
import type { FieldFormOptions, FieldState, PlainForm, RegisteredInput } from './fieldForm.ts'
import { shownProblem } from './fieldProblem.ts'
import type { FormChoice } from './formChoice.ts'
import { type FieldFormParts, useFieldForm } from './useFieldForm.ts'

/** `useFieldForm` with what plain HTML inputs need, which the kit's own do without. */
export function usePlainForm<Entity>(
  parts: FieldFormParts<Entity>,
  options: FieldFormOptions,
): PlainForm<Entity> {
  const { store } = parts
  const [choiceInputs] = useState(() => createChoiceInputs(store))
  const form = useFieldForm({ ...parts, putFocus: choiceInputs.focus }, options)
  const { situation, fields, choices, isLocked } = form

  /** Whoever reads react-hook-form's state while rendering renders with it, so no more is read. */
  function errorAt(name: string): readonly [error: FormFieldError | undefined, wasLeft: boolean] {
    const { errors, touchedFields } = store.formState
    return [get(errors, name), get(touchedFields, name) === true]
  }

  function field(name: string): FieldState | undefined {
    const choice = choices.includes(name) && parts.choices.find(asked => asked.name === name)
    if (choice) return answered(choice)
    const definition = fields.find(candidate => candidate.name === name)
    if (!definition || !situation) return undefined
    const text = (store.watch(name) as string | undefined) ?? ''
    const check = definition.check(text, situation)
    return {
      ...definition,
      text,
      value: check.value || (definition.kind === 'country' && situation.addressCountry) || '',
      status: check.status,
      problem: shownProblem(definition, check, ...errorAt(name)),
      isLocked: isLocked(name),
    }
  }

  function answered(choice: FormChoice): FieldState {
    const { name, value } = choice
    const [error] = errorAt(name)
    const check = choice.check(value, {})
    return {
      ...choice,
      text: value,
      status: check.status,
      problem: shownProblem(choice, check, error, false),
      isLocked: isLocked(name),
    }
  }

  function register(name: string): RegisteredInput {
    const definition = parts.fields.find(candidate => candidate.name === name)
    const isText = (definition?.kind ?? 'text') === 'text'
    if (choices.includes(name) || !isText) return choiceInputs.register(name)
    const { ref, onChange, onBlur } = store.register(name)
    return {
      name,
      ref,
      onChange,
      onBlur(event) {
        const text = valueAt(store.getValues(), name)
        const verdict = situation && definition?.check(text, situation)
        if (verdict && isSendable(verdict)) store.setValue(name, verdict.display)
        onBlur(event)
      },
    }
  }

  return { ...form, field, register }
}
