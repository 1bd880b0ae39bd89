'use client'
import { type BaseSyntheticEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Control, get, type UseFormReturn } from 'react-hook-form'
import type { FlashProblem } from '../../api/FlashProblem.ts'
import type { FieldSituation, FormField } from '../../rules/fieldDefinition.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../../rules/formValues.ts'
import type { Mutation, Outcome } from '../results.ts'
import type { FieldForm, FieldFormOptions, Submission } from './fieldForm.ts'
import { groupsOf } from './fieldGroups.ts'
import type { FormChoice } from './formChoice.ts'
import { readRefusals } from './readRefusals.ts'
import { writeText } from './writeText.ts'

/** react-hook-form's part of a form. */
export type FormStore = UseFormReturn<FormValues, unknown, FormDetails>

/** What makes one entity's form out of the parts that all share. */
export interface FieldFormParts<Entity> {
  readonly store: FormStore
  readonly situation: FieldSituation | undefined
  /** All fields of the situation, hidden ones too. */
  readonly fields: readonly FormField[]
  /** The form's own questions that may be asked, before the fields. */
  readonly choices: readonly FormChoice[]
  readonly mutation: Mutation<FormDetails, Entity>
  readonly isEditing: boolean
  readonly onSaved: (entity: Entity) => void
  /** The person begins to look over what is about to be sent. */
  readonly onReview?: ((details: FormDetails) => void) | undefined
  /** Puts the focus on a field; react-hook-form's way unless told. */
  readonly putFocus?: ((name: string) => void) | undefined
  /** What the next one starts with. */
  readonly emptyValues: () => FormValues
}

/** The form that every entity's form is: its fields with what a host says of them, and its way to the API. */
export function useFieldForm<Entity>(
  parts: FieldFormParts<Entity>,
  options: FieldFormOptions,
): FieldForm<Entity> {
  const { store, fields, mutation } = parts
  const { hiddenFields = none, lockedFields = none, sections = none } = options
  const underWay = useRef<Promise<Submission<Entity>> | undefined>(undefined)
  const [reviewed, setReviewed] = useState<FormDetails>()
  const [problem, setProblem] = useState<FlashProblem>()

  const isHidden = (name: string) => includesField(hiddenFields, fields, name)
  const choices = parts.choices.map(({ name }) => name).filter(name => !isHidden(name))
  const shown = useMemo(
    () => fields.filter(({ name }) => !includesField(hiddenFields, fields, name)),
    [fields, hiddenFields],
  )
  const groups = useMemo(() => groupsOf(shown, sections), [shown, sections])
  const situation = useMemo(
    () =>
      parts.situation && {
        ...parts.situation,
        textOf: (name: string) => valueAt(store.getValues(), name),
      },
    [parts.situation, store.getValues],
  )
  useRecheck(store, parts.situation, fields)

  const { resetField, setValue } = useMemo(
    () => ({
      resetField: (name: string) => store.resetField(name),
      setValue: (name: string, text: string) => writeText(store, name, text),
    }),
    [store],
  )
  const focus = useFocus(parts.putFocus ?? store.setFocus, reviewed === undefined)

  /** In the order of the page. */
  function names(): readonly string[] {
    return [...choices, ...groups.flatMap(group => group.fields.map(({ name }) => name))]
  }

  async function settle(outcome: Outcome<Entity>): Promise<Outcome<Entity>> {
    if (outcome.status === 'succeeded') {
      setReviewed(undefined)
      parts.onSaved(outcome.data)
      return outcome
    }
    const isEmpty = (name: string) => valueAt(store.getValues(), name) === ''
    const refusals = await readRefusals(outcome.problem, names(), isEmpty)
    for (const { path, code, params } of refusals) {
      store.setError(path, { type: code, params } as never)
    }
    const first = names().find(name => refusals.some(({ path }) => path === name))
    if (first !== undefined) {
      setReviewed(undefined)
      focus(first)
    }
    // What has landed on its field says itself there.
    const isSaid = refusals.length > 0 && refusals.length >= outcome.problem.fields.length
    setProblem(isSaid ? undefined : outcome.problem)
    options.onProblem?.(outcome.problem)
    return outcome
  }

  async function run(): Promise<Submission<Entity>> {
    setProblem(undefined)
    if (mutation.status === 'unknown') return settle(await mutation.check())
    if (reviewed) return settle(await mutation.submit(reviewed))
    let submission: Submission<Entity> = { status: 'invalid', fields: [] }
    await store.handleSubmit(
      async details => {
        if (options.hasReview) {
          mutation.reset()
          parts.onReview?.(details)
          setReviewed(details)
          submission = { status: 'reviewing' }
        } else {
          submission = await settle(await mutation.submit(details))
        }
      },
      errors => {
        const wrong = [...choices, ...fields.map(({ name }) => name)].filter(name =>
          get(errors, name),
        )
        const first = names().find(name => wrong.includes(name))
        if (first !== undefined) focus(first)
        submission = { status: 'invalid', fields: wrong }
      },
    )()
    return submission
  }

  // What is sent already can't be changed until it is known what became of it.
  const isLocked = (name: string) =>
    mutation.status === 'unknown' ||
    parts.choices.some(choice => choice.name === name && choice.isLocked) ||
    includesField(lockedFields, fields, name)

  function submit(event?: BaseSyntheticEvent): Promise<Submission<Entity>> {
    event?.preventDefault()
    underWay.current ??= run().finally(() => {
      underWay.current = undefined
    })
    return underWay.current
  }

  // A look that the host starts is one of the form's, and so tells the host what it found.
  const saving =
    mutation.status === 'unknown'
      ? { ...mutation, check: () => submit() as Promise<Outcome<Entity>> }
      : mutation

  const first = shown[0]?.name ?? choices[0]
  const focusOn = useCallback(
    (name = first) => {
      if (name !== undefined) focus(name)
    },
    [focus, first],
  )

  return {
    control: store.control as unknown as Control<FormValues>,
    situation,
    choices,
    groups,
    fields: shown,
    allFields: fields,
    setValue,
    resetField,
    isHidden,
    isLocked,
    submit,
    focus: focusOn,
    step: mutation.status === 'succeeded' ? 'saved' : reviewed ? 'reviewing' : 'filling',
    hasReview: options.hasReview ?? false,
    edit(name) {
      setReviewed(undefined)
      // What is under way, or became of nobody knows what, isn't forgotten by a look back.
      if (mutation.status === 'failed') mutation.reset()
      focusOn(name)
    },
    isEditing: parts.isEditing,
    saving,
    problem: mutation.status === 'failed' ? problem : undefined,
    startAnother() {
      store.reset(parts.emptyValues())
      mutation.reset()
    },
  }
}

const none: readonly never[] = []

/** Whether a list of fields and sections has a field, by its name or its section's. */
function includesField(
  list: readonly string[],
  fields: readonly FormField[],
  name: string,
): boolean {
  const section = fields.find(candidate => candidate.name === name)?.section
  return list.includes(name) || (section !== undefined && list.includes(section))
}

/** Puts the focus on a field, once the fields are on the page. */
function useFocus(put: (name: string) => void, isFilling: boolean): (name: string) => void {
  const [wanted, setWanted] = useState<{ readonly name: string }>()
  useEffect(() => {
    if (!wanted || !isFilling) return
    setWanted(undefined)
    put(wanted.name)
  }, [wanted, isFilling, put])
  return useCallback(name => setWanted({ name }), [])
}

/**
 * Fields that were wrong are checked again where something else decides now: another destination, or
 * another field that their check reads.
 */
function useRecheck(
  store: FormStore,
  situation: FieldSituation | undefined,
  fields: readonly FormField[],
): void {
  // Said anew at each render, as by a host's registry in place, the same fields are no reason.
  const reason = JSON.stringify([
    situation,
    fields.map(({ name, isRequired }) => [name, isRequired]),
  ])
  const latest = useRef(fields)
  useEffect(() => {
    latest.current = fields
  })
  const recheck = useCallback(
    (isConcerned: (field: FormField) => boolean) => {
      const wrong = latest.current.filter(
        field => isConcerned(field) && store.getFieldState(field.name).error,
      )
      if (wrong.length > 0) void store.trigger(wrong.map(({ name }) => name))
    },
    [store],
  )
  useEffect(() => {
    if (reason) recheck(() => true)
  }, [reason, recheck])
  useEffect(
    () =>
      store.subscribe({
        formState: { values: true },
        callback({ name }) {
          if (name) recheck(({ dependsOn }) => dependsOn?.includes(name) ?? false)
        },
      }),
    [store, recheck],
  )
}
