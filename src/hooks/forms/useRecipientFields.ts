'use client'
import { useMemo } from 'react'
import { type Control, useForm, useWatch } from 'react-hook-form'
import type { FieldRegistry, FormField } from '../../rules/fieldDefinition.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import type { FormValues } from '../../rules/formValues.ts'
import { type RecipientRules, recipientRulesLoader } from '../../rules/loadRecipientRules.ts'
import type { RecipientSituation } from '../../rules/recipientFields.ts'
import type { Mutation } from '../results.ts'
import {
  type DeliveryMethod,
  type UseDeliveryMethodsResult,
  useDeliveryMethods,
} from '../useDeliveryMethods.ts'
import type { Recipient } from '../useRecipients.ts'
import type { FieldForm, FieldFormOptions } from './fieldForm.ts'
import type { InitialValues, RecipientInitialValues } from './formInitialValues.ts'
import { recipientChoices } from './recipientChoices.ts'
import { countriesOf, type RecipientDestination } from './recipientDestination.ts'
import { destinationOf, recipientResolver, situationOf } from './recipientResolver.ts'
import type { FieldFormParts } from './useFieldForm.ts'
import { type UseLoadedResult, useLoaded } from './useLoaded.ts'

/** What a host may say of the fields; all of it is optional. */
export interface RecipientFieldsOptions extends FieldFormOptions {
  /** Prefilled values; later changes of this object are ignored, so nothing typed is lost. */
  readonly initialValues?: RecipientInitialValues | undefined
}

/** What a recipient's form has beside its fields. */
export interface RecipientFields {
  /** The query behind the form; while it isn't `ready` there are no countries to choose. */
  readonly deliveryMethods: UseDeliveryMethodsResult
  /**
   * The fields and their checks, which are loaded once there are countries to choose from: until they
   * are `ready` there are no fields.
   */
  readonly rules: UseLoadedResult<RecipientRules>
  /** Countries that money can be sent to, ISO 3166-1 alpha-2. */
  readonly countries: readonly string[]
  readonly destination: RecipientDestination
  /** Absent until a country is chosen. */
  readonly situation: RecipientSituation | undefined
}

/** The form's own questions, before its fields. */
export const destinationFields = ['country', 'currency', 'method', 'entity'] as const

/** What a recipient's form starts with, and how it is saved. */
export interface RecipientSaving {
  readonly isEditing: boolean
  readonly values: InitialValues
  /** The delivery methods that it can have. */
  readonly rowsOf: (rows: readonly DeliveryMethod[]) => readonly DeliveryMethod[]
  readonly mutationFor: (fields: readonly FormField[]) => Mutation<FormDetails, Recipient>
  readonly onSaved: (recipient: Recipient) => void
}

/** A recipient's form, as the kit's own inputs need it. */
export type RecipientFormState = Omit<FieldForm<Recipient>, keyof RecipientFields> & RecipientFields

/**
 * The fields of a recipient's form, which follow its destination.
 *
 * @param useParts `useFieldForm`, or `usePlainForm` for plain inputs
 */
export function useRecipientFields<Form extends FieldForm<Recipient>>(
  options: RecipientFieldsOptions,
  saving: RecipientSaving,
  useParts: (parts: FieldFormParts<Recipient>, options: FieldFormOptions) => Form,
): Form & RecipientFields {
  const { hiddenFields = none, registry } = options
  const { isEditing, rowsOf, mutationFor } = saving
  const initialValues = { ...emptyValues, ...saving.values, ...options.initialValues }
  if (hiddenFields.includes('country') && !initialValues.country) {
    throw new Error('flashkit: a hidden country needs one in initialValues: nobody can choose it.')
  }
  const deliveryMethods = useDeliveryMethods()
  const all = deliveryMethods.status === 'ready' ? deliveryMethods.data : none
  const rows = useMemo(() => rowsOf(all), [all, rowsOf])
  const resolver = useMemo(() => recipientResolver(rows, registry), [rows, registry])
  const store = useForm<FormValues, unknown, FormDetails>({
    defaultValues: initialValues,
    mode: 'onTouched',
    resolver,
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  const isReady = deliveryMethods.status === 'ready'
  const rules = useLoaded(recipientRulesLoader, isReady, 'recipientRules')
  const { choices, destination, situation, fields } = useDestination(
    store.control,
    rows,
    rules,
    registry,
  )
  const countries = useMemo(() => countriesOf(rows), [rows])
  const questions = useMemo(
    () => recipientChoices(destination, countries, String(choices.entity), isEditing),
    [destination, countries, choices.entity, isEditing],
  )
  const form = useParts(
    {
      store,
      situation,
      fields,
      choices: questions,
      mutation: mutationFor(fields),
      isEditing,
      onSaved: saving.onSaved,
      emptyValues: () => ({ ...initialValues, ...choices }),
    },
    options,
  )
  return {
    ...form,
    situation: form.situation as RecipientSituation | undefined,
    deliveryMethods,
    rules,
    countries,
    destination,
  }
}

const none: readonly never[] = []
const emptyValues = { country: '', currency: '', method: '', entity: 'individual' }

/** What the form's choices lead to. Renders its owner when one of them changes, and at no other key. */
function useDestination(
  control: Control<FormValues, unknown, FormDetails>,
  rows: readonly DeliveryMethod[],
  rules: UseLoadedResult<RecipientRules>,
  registry: FieldRegistry | undefined,
) {
  const read = rules.status === 'ready' ? rules.data.recipientFields : undefined
  const [country, currency, method, entity, addressCountry] = useWatch({
    control,
    exact: true, // Else a field named `methodCode` would count as a choice.
    name: [...destinationFields, 'address.country'],
  })
  return useMemo(() => {
    const choices = { country, currency, method, entity }
    const values = { ...choices, address: { country: addressCountry } } as FormValues
    const destination = destinationOf(rows, values)
    const situation = situationOf(destination, values)
    const fields = (situation && read?.(situation, registry)) ?? none
    return { choices, destination, situation, fields }
  }, [rows, read, registry, country, currency, method, entity, addressCountry])
}
