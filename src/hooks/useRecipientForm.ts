'use client'
import { type BaseSyntheticEvent, useEffect, useMemo, useRef } from 'react'
import { type Control, get, type UseFormReturn, useForm, useWatch } from 'react-hook-form'
import type { RecipientInput } from '../api/documents/operationTypes.ts'
import type { FlashProblem } from '../api/FlashProblem.ts'
import type { RecipientField, RecipientSituation } from '../rules/recipientFields.ts'
import type { RecipientDetails } from '../rules/recipientSchema.ts'
import { countriesOf, type RecipientDestination } from './recipientDestination.ts'
import {
  destinationFields,
  type RecipientFormValues,
  type RecipientInitialValues,
} from './recipientFormValues.ts'
import { destinationOf, recipientResolver, situationOf } from './recipientResolver.ts'
import { refusedFields } from './refusedFields.ts'
import type { Outcome } from './results.ts'
import { type UseCreateRecipientResult, useCreateRecipient } from './useCreateRecipient.ts'
import {
  type DeliveryMethod,
  type UseDeliveryMethodsResult,
  useDeliveryMethods,
} from './useDeliveryMethods.ts'
import { type UseRecipientRulesResult, useRecipientRules } from './useRecipientRules.ts'
import type { Recipient } from './useRecipients.ts'

/** What a host may say of the form; all of it is optional. */
export interface UseRecipientFormOptions {
  /** Prefilled values; later changes of this object are ignored, so nothing typed is lost. */
  readonly initialValues?: RecipientInitialValues | undefined
  /** Fields not asked for; their initial values are sent. */
  readonly hiddenFields?: readonly string[] | undefined
  /** Fields shown but not to be changed. */
  readonly lockedFields?: readonly string[] | undefined
  /** The recipient exists now. */
  readonly onCreated?: ((recipient: Recipient) => void) | undefined
  /** The API refused, or couldn't be reached. The form has shown it already. */
  readonly onProblem?: ((problem: FlashProblem) => void) | undefined
}

/** All that a form of one's own needs to draw, check and send a recipient. */
export interface UseRecipientFormResult {
  /** react-hook-form's control, for `useRecipientField` and the host's own controllers. */
  readonly control: Control<RecipientFormValues>
  /** The query behind the form; while it isn't `ready` there are no countries to choose. */
  readonly deliveryMethods: UseDeliveryMethodsResult
  /**
   * The fields and their checks, which are loaded once there are countries to choose from: until they
   * are `ready` there are no fields.
   */
  readonly rules: UseRecipientRulesResult
  /** Countries that money can be sent to, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly destination: RecipientDestination
  /** Absent until a country is chosen. */
  readonly situation: RecipientSituation | undefined
  /** The fields to show, in order, without the hidden ones. */
  readonly fields: readonly RecipientField[]
  /** The same with the hidden ones, whose initial values are sent. */
  readonly allFields: readonly RecipientField[]
  readonly isHidden: (name: string) => boolean
  readonly isLocked: (name: string) => boolean
  /**
   * Checks the form and creates the recipient; focuses the first wrong field. Never rejects. While
   * it isn't known what became of the last submission, it looks that up and sends nothing.
   */
  readonly submit: (event?: BaseSyntheticEvent) => Promise<void>
  /** Puts the focus on a field that is shown; on the first that is to be filled in unless told. */
  readonly focus: (name?: string) => void
  /** Where the creation stands. */
  readonly creation: UseCreateRecipientResult
  /** Empties the form for the next recipient; the destination stays. */
  readonly startAnother: () => void
}

/**
 * A form that creates a recipient: which fields the destination needs, what is wrong with them, and
 * the creation. It has no looks; `RecipientForm` is it with ours.
 *
 * @example
 * const form = useRecipientForm({ initialValues: { country: 'FR' }, onCreated: show })
 */
export function useRecipientForm(options: UseRecipientFormOptions = {}): UseRecipientFormResult {
  const { initialValues, hiddenFields = none, lockedFields = none } = options
  if (hiddenFields.includes('country') && !initialValues?.country) {
    throw new Error('flashkit: a hidden country needs one in initialValues: nobody can choose it.')
  }
  const deliveryMethods = useDeliveryMethods()
  const rows = deliveryMethods.status === 'ready' ? deliveryMethods.data : none
  const creation = useCreateRecipient()
  const isSending = useRef(false)
  const resolver = useMemo(() => recipientResolver(rows), [rows])
  const form = useForm<RecipientFormValues, unknown, RecipientDetails>({
    defaultValues: { ...emptyValues, ...initialValues },
    mode: 'onTouched',
    resolver,
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  const rules = useRecipientRules(deliveryMethods.status === 'ready')
  const { choices, destination, situation, fields } = useDestination(form.control, rows, rules)
  const countries = useMemo(() => countriesOf(rows), [rows])
  const shown = useMemo(
    () => fields.filter(({ name }) => !hiddenFields.includes(name)),
    [fields, hiddenFields],
  )
  useRecheck(form, fields)

  function focusFirst(isWrong: (name: string) => boolean): void {
    const name = [...destinationFields, ...shown.map(field => field.name)].find(isWrong)
    if (name !== undefined) form.setFocus(name)
  }

  function settle(outcome: Outcome<Recipient>): void {
    if (outcome.status === 'succeeded') {
      options.onCreated?.(outcome.data)
      return
    }
    const names = shown.map(field => field.name)
    const refusals = refusedFields(outcome.problem, names)
    for (const { path, message } of refusals) {
      form.setError(path, { type: 'refused', message, params: { message } } as never)
    }
    if (refusals.length > 0) focusFirst(name => refusals.some(({ path }) => path === name))
    options.onProblem?.(outcome.problem)
  }

  const send = form.handleSubmit(
    async details => {
      if (isSending.current) return // A second click, while the first one's check was under way.
      isSending.current = true
      const input = { accountIdType: destination.method?.method, currency: destination.currency }
      const outcome = await creation.submit({ ...details, ...input } as RecipientInput)
      isSending.current = false
      settle(outcome)
    },
    errors => focusFirst(name => get(errors, name) !== undefined),
  )

  async function submit(event?: BaseSyntheticEvent): Promise<void> {
    if (creation.status !== 'unknown') return send(event)
    event?.preventDefault()
    if (!creation.isChecking) settle(await creation.check())
  }

  return {
    control: form.control as unknown as Control<RecipientFormValues>,
    deliveryMethods,
    rules,
    countries,
    destination,
    situation,
    fields: shown,
    allFields: fields,
    isHidden: name => hiddenFields.includes(name),
    // What is sent already can't be changed until it is known what became of it.
    isLocked: name => creation.status === 'unknown' || lockedFields.includes(name),
    submit,
    focus: (name = shown[0]?.name ?? 'country') => form.setFocus(name),
    creation,
    startAnother() {
      form.reset({ ...emptyValues, ...initialValues, ...choices })
      creation.reset()
    },
  }
}

const none: readonly never[] = []
const emptyValues = { country: '', currency: '', method: '', entity: 'individual' }

/** What the form's choices lead to. Renders its owner when one of them changes, and at no other key. */
function useDestination(
  control: Control<RecipientFormValues, unknown, RecipientDetails>,
  rows: readonly DeliveryMethod[],
  rules: UseRecipientRulesResult,
) {
  const read = rules.status === 'ready' ? rules.data.recipientFields : undefined
  const [country, currency, method, entity, addressCountry] = useWatch({
    control,
    exact: true, // Else a field named `methodCode` would count as a choice.
    name: [...destinationFields, 'address.country'],
  })
  return useMemo(() => {
    const choices = { country, currency, method, entity }
    const values = { ...choices, address: { country: addressCountry } } as RecipientFormValues
    const destination = destinationOf(rows, values)
    const situation = situationOf(destination, values)
    const fields = (situation && read?.(situation)) ?? none
    return { choices, destination, situation, fields }
  }, [rows, read, country, currency, method, entity, addressCountry])
}

/** A new destination has other checks, so fields that were wrong in the old one are checked again. */
function useRecheck(
  form: UseFormReturn<RecipientFormValues, unknown, RecipientDetails>,
  fields: readonly RecipientField[],
): void {
  useEffect(() => {
    const wrong = fields.filter(({ name }) => form.getFieldState(name).error)
    if (wrong.length > 0) void form.trigger(wrong.map(({ name }) => name))
  }, [form, fields])
}
