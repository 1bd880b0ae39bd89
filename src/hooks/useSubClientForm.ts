'use client'
import { useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { UpdateSubClientInput } from '../api/documents/operationTypes.ts'
import { useFlash } from '../provider/FlashContext.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../rules/formValues.ts'
import {
  type SubClientChangeSituation,
  type SubClientPart,
  subClientChangeFields,
} from '../rules/subClientChangeFields.ts'
import { entityToValues, otherParts } from './forms/entityToValues.ts'
import type { FieldFormOptions, PlainForm } from './forms/fieldForm.ts'
import type { InitialValues } from './forms/formInitialValues.ts'
import { partyResolver } from './forms/partyResolver.ts'
import { toUpdate } from './forms/toUpdate.ts'
import { usePlainForm } from './forms/usePlainForm.ts'
import type { Mutation } from './results.ts'
import type { SubClient } from './useSubClients.ts'
import { useUpdateSubClient } from './useUpdateSubClient.ts'

/** Which sub-client is changed, and what of it. */
export interface UseSubClientFormOptions extends FieldFormOptions {
  /** For another one, mount the form anew by a `key`. */
  readonly subClient: SubClient
  /** One at a time: the API takes no change of anything else. For another, mount the form anew. */
  readonly part: SubClientPart
  /** Prefilled values, in place of what is known; later changes of this object are ignored. */
  readonly initialValues?: InitialValues | undefined
  /** The sub-client has its new values now. */
  readonly onUpdated?: ((subClient: SubClient) => void) | undefined
}

/** All that a form of one's own needs to draw, check and send a change of a sub-client. */
export interface UseSubClientFormResult extends PlainForm<SubClient> {
  readonly situation: SubClientChangeSituation
}

/**
 * A form that changes a sub-client's address, postal address or `externalId`. An address goes whole and
 * is verified again by the API, so one that is as it was isn't sent. It has no looks; `SubClientDetails`
 * has it with ours.
 *
 * @example
 * const form = useSubClientForm({ subClient, part: 'address', hasReview: true })
 */
export function useSubClientForm(options: UseSubClientFormOptions): UseSubClientFormResult {
  const { registry, part } = options
  const acceptsTestData = useFlash().environment !== 'production'
  const [subClient, setSubClient] = useState(options.subClient)
  const [initialValues] = useState(() => ({
    ...valuesOf(subClient, part),
    ...options.initialValues,
  }))
  const { situationOf, fieldsOf } = useMemo(() => {
    const address = part === 'externalId' ? null : subClient[part]
    return {
      situationOf(values: FormValues): SubClientChangeSituation {
        const addressCountry = valueAt(values, `${part}.country`)
        const parts = otherParts(address, addressCountry)
        const addressParts = parts?.map(name => name.replace('address', part))
        return { addressCountry, addressParts, acceptsTestData }
      },
      fieldsOf: (situation: SubClientChangeSituation) =>
        subClientChangeFields(part, situation, registry),
    }
  }, [acceptsTestData, part, registry, subClient])
  const store = useForm<FormValues, unknown, FormDetails>({
    defaultValues: initialValues,
    mode: 'onTouched',
    resolver: useMemo(() => partyResolver(situationOf, fieldsOf), [situationOf, fieldsOf]),
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  const country = useWatch({ control: store.control, exact: true, name: `${part}.country` })
  const { situation, fields } = useMemo(() => {
    const situation = situationOf({ [part]: { country: country as string | undefined } })
    return { situation, fields: fieldsOf(situation) }
  }, [situationOf, fieldsOf, part, country])
  const names = fields.map(({ name }) => name)
  const form = usePlainForm(
    {
      store,
      situation,
      fields,
      choices: [],
      mutation: useSaving(subClient, part, names),
      isEditing: true,
      onSaved(saved) {
        setSubClient(saved)
        options.onUpdated?.(saved)
      },
      emptyValues: () => valuesOf(subClient, part),
    },
    options,
  )
  return { ...form, situation: form.situation as SubClientChangeSituation }
}

/** What a sub-client has of one part, as its form holds it. */
function valuesOf(subClient: SubClient, part: SubClientPart): InitialValues {
  const value = entityToValues(subClient)[part]
  return value === undefined ? {} : { [part]: value }
}

/** Sends what was changed; where nothing was, it is done already. */
function useSaving(
  subClient: SubClient,
  part: SubClientPart,
  names: readonly string[],
): Mutation<FormDetails, SubClient> {
  const update = useUpdateSubClient()
  const [isUnchanged, setIsUnchanged] = useState(false)
  const done = { status: 'succeeded', data: subClient } as const
  return {
    ...update,
    ...(isUnchanged && done),
    async submit(details) {
      const input = changeOf(details, subClient, part, names)
      setIsUnchanged(input === undefined)
      return input ? update.submit({ id: subClient.id, input }) : done
    },
    reset() {
      setIsUnchanged(false)
      update.reset()
    },
  } as Mutation<FormDetails, SubClient>
}

/** The API's input; undefined where all is as it was. */
function changeOf(
  details: FormDetails,
  subClient: SubClient,
  part: SubClientPart,
  names: readonly string[],
): UpdateSubClientInput | undefined {
  if (part === 'externalId') {
    const externalId = (details.externalId as string | undefined) ?? null
    return externalId === subClient.externalId ? undefined : { externalId }
  }
  const asked = names.map(name => name.replace(part, 'address'))
  const entered = { address: details[part] ?? {} }
  const { address } = toUpdate(entered, { address: subClient[part] }, asked)
  return address === undefined ? undefined : { [part]: address }
}
