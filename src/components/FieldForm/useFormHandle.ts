'use client'
import { type ForwardedRef, useImperativeHandle } from 'react'
import type { FieldForm, Submission } from '../../hooks/forms/fieldForm.ts'

/** What a host's own button can do with a form, by its ref. */
export interface FormHandle<Entity> {
  /** As the form's own button: checks it, then sends it or shows the review. Never rejects. */
  readonly submit: () => Promise<Submission<Entity>>
  /** Puts the focus on a field; on the first unless told. */
  readonly focus: (name?: string) => void
}

/** Gives a host's ref the form. */
export function useFormHandle<Entity>(
  handle: ForwardedRef<FormHandle<Entity>>,
  form: FieldForm<Entity>,
): void {
  useImperativeHandle(handle, () => ({ submit: () => form.submit(), focus: form.focus }))
}
