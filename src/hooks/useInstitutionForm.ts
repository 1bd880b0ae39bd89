'use client'
import { useMemo, useRef, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { InstitutionInput } from '../api/documents/operationTypes.ts'
import type { FormField } from '../rules/fieldDefinition.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../rules/formValues.ts'
import { type InstitutionSituation, institutionFields } from '../rules/institutionFields.ts'
import { entityToValues, otherParts } from './forms/entityToValues.ts'
import type { FieldFormOptions, PlainForm } from './forms/fieldForm.ts'
import type { InitialValues } from './forms/formInitialValues.ts'
import { partyResolver } from './forms/partyResolver.ts'
import { toUpdate } from './forms/toUpdate.ts'
import { usePlainForm } from './forms/usePlainForm.ts'
import type { Mutation, MutationState, Outcome } from './results.ts'
import { type Institution, useCreateInstitution } from './useCreateInstitution.ts'
import { useUpdateInstitution } from './useUpdateInstitution.ts'

/** What a host may say of the form; all of it is optional. */
export interface UseInstitutionFormOptions extends FieldFormOptions {
  /** Changes this one instead of adding one; for another, mount the form anew by a `key`. */
  readonly institution?: Institution | undefined
  /** Prefilled values; later changes of this object are ignored, so nothing typed is lost. */
  readonly initialValues?: InitialValues | undefined
  /** The institution is known to the API now, as a new one or one that was found again. */
  readonly onCreated?: ((institution: Institution) => void) | undefined
  /** The institution has its new values now. */
  readonly onUpdated?: ((institution: Institution) => void) | undefined
}

/** A field in which an institution that was found again differs from what was entered. */
export interface InstitutionDifference {
  /** As the form asks for it. */
  readonly field: FormField
  /** In canonical form; empty where there is none. */
  readonly kept: string
  readonly entered: string
}

/** All that a form of one's own needs to draw, check and send an institution. */
export interface UseInstitutionFormResult extends PlainForm<Institution> {
  readonly situation: InstitutionSituation
  /**
   * After a submission, in what the institution differs from what was entered: the API found one again,
   * which stays as it was. What was left empty doesn't count. Empty where it is new.
   */
  readonly differences: readonly InstitutionDifference[]
  /**
   * Whether an institution that was found again is being changed: the form holds what was entered and,
   * for what was left empty, what is kept.
   */
  readonly isChangingFound: boolean
  /** Turns from an institution that was found again to the form that changes it. */
  readonly changeFound: () => void
}

/**
 * A form that makes an institution known to the API, or changes it. It has no looks; `InstitutionForm`
 * is it with ours.
 *
 * The API finds an institution again by `externalId`, by `businessNumber` and country, or by
 * `legalName` and country, and then leaves it as it is; `differences` tells. After a lost answer it is
 * sent once more to learn what became of it, which makes no second one.
 *
 * @example
 * const form = useInstitutionForm({ onCreated: institution => keep(institution.id) })
 */
export function useInstitutionForm(
  options: UseInstitutionFormOptions = {},
): UseInstitutionFormResult {
  const { registry } = options
  const [institution, setInstitution] = useState(options.institution)
  const [initialValues] = useState(() => ({
    ...(institution && entityToValues(institution)),
    ...options.initialValues,
  }))
  const fieldsOf = useMemo(
    () => (situation: InstitutionSituation) => {
      const addressParts = otherParts(institution?.address, situation.addressCountry)
      const isCountryOptional = institution !== undefined && !institution.address?.country
      return institutionFields({ ...situation, addressParts, isCountryOptional }, registry)
    },
    [registry, institution],
  )
  const store = useForm<FormValues, unknown, FormDetails>({
    defaultValues: initialValues,
    mode: 'onTouched',
    resolver: useMemo(() => partyResolver(situationOf, fieldsOf), [fieldsOf]),
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  const country = useWatch({ control: store.control, exact: true, name: 'address.country' })
  const { situation, fields } = useMemo(() => {
    const situation = situationOf({ address: { country: country as string | undefined } })
    return { situation, fields: fieldsOf(situation) }
  }, [fieldsOf, country])
  const mutation = useSaving(institution, fields)
  const form = usePlainForm(
    {
      store,
      situation,
      fields,
      choices: [],
      mutation,
      isEditing: institution !== undefined,
      onSaved(saved) {
        if (institution) setInstitution(saved)
        const tell = institution ? options.onUpdated : options.onCreated
        tell?.(saved)
      },
      emptyValues: () =>
        options.institution && institution ? entityToValues(institution) : initialValues,
    },
    options,
  )
  const found = form.saving.status === 'succeeded' && !institution ? form.saving.data : undefined
  return {
    ...form,
    situation: form.situation as InstitutionSituation,
    differences: found ? differencesOf(found, store.getValues(), fields, situation) : [],
    isChangingFound: institution !== undefined && !options.institution,
    changeFound() {
      if (!found) return
      setInstitution(found)
      store.reset(completed(store.getValues(), entityToValues(found) as FormValues))
      mutation.reset()
    },
    startAnother() {
      if (!options.institution) setInstitution(undefined)
      form.startAnother()
    },
  }
}

function situationOf(values: FormValues): InstitutionSituation {
  return { addressCountry: valueAt(values, 'address.country') }
}

function differencesOf(
  found: Institution,
  entered: FormValues,
  fields: readonly FormField[],
  situation: InstitutionSituation,
): readonly InstitutionDifference[] {
  const values = entityToValues(found) as FormValues
  return fields
    .map(field => {
      const canonical = (text: string) => field.check(text, situation).value
      return {
        field,
        kept: canonical(valueAt(values, field.name)),
        entered: canonical(valueAt(entered, field.name)),
      }
    })
    .filter(({ kept, entered }) => entered !== '' && entered !== kept)
}

/** What was entered, with what is kept where that was left empty; of an address in the same country. */
function completed(entered: FormValues, kept: FormValues): FormValues {
  const country = valueAt(entered, 'address.country')
  const isThere = country === '' || country === valueAt(kept, 'address.country')
  return {
    ...kept,
    ...filled(entered),
    address: {
      ...(isThere && (kept.address as object | undefined)),
      ...filled((entered.address ?? {}) as FormValues),
    } as FormValues['address'],
  }
}

function filled(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value))
}

/** Makes an institution known, or changes the one there is. */
function useSaving(
  institution: Institution | undefined,
  fields: UseInstitutionFormResult['fields'],
): Mutation<FormDetails, Institution> {
  const create = useCreateInstitution()
  const update = useUpdateInstitution()
  const sent = useRef<FormDetails>({})
  const mutation = institution ? update : create

  function submit(details: FormDetails): Promise<Outcome<Institution>> {
    sent.current = details
    if (!institution) return create.submit(details as InstitutionInput)
    const names = fields.map(({ name }) => name)
    const input = toUpdate(details, institution, names) as InstitutionInput
    return update.submit({ id: institution.id, input })
  }

  const state = mutation as MutationState<Institution>
  // No query gives institutions, but a repeat finds the one that was made, and answers with it.
  const looked = state.status === 'unknown' && { check: () => submit(sent.current) }
  return { ...state, reset: mutation.reset, ...looked, submit } as Mutation<
    FormDetails,
    Institution
  >
}
