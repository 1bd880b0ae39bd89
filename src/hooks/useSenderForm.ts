'use client'
import { useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { SenderInput } from '../api/documents/operationTypes.ts'
import type { Entity } from '../rules/fieldDefinition.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../rules/formValues.ts'
import { type SenderSituation, senderFields } from '../rules/senderFields.ts'
import { entityToValues, otherParts } from './forms/entityToValues.ts'
import type { FieldFormOptions, PlainForm } from './forms/fieldForm.ts'
import { formChoice } from './forms/formChoice.ts'
import type { InitialValues } from './forms/formInitialValues.ts'
import { partyResolver } from './forms/partyResolver.ts'
import { toUpdate } from './forms/toUpdate.ts'
import { usePlainForm } from './forms/usePlainForm.ts'
import type { Mutation } from './results.ts'
import { useCreateSender } from './useCreateSender.ts'
import type { Sender } from './useSenders.ts'
import { useUpdateSender } from './useUpdateSender.ts'

/** What a host may say of the form; all of it is optional. */
export interface UseSenderFormOptions extends FieldFormOptions {
  /** Changes this one instead of adding one; for another, mount the form anew by a `key`. */
  readonly sender?: Sender | undefined
  /** Prefilled values; later changes of this object are ignored, so nothing typed is lost. */
  readonly initialValues?: InitialValues | undefined
  /** The sender exists now. */
  readonly onCreated?: ((sender: Sender) => void) | undefined
  /** The sender has its new values now. */
  readonly onUpdated?: ((sender: Sender) => void) | undefined
}

/** All that a form of one's own needs to draw, check and send a sender. */
export interface UseSenderFormResult extends PlainForm<Sender> {
  readonly situation: SenderSituation
}

/**
 * A form that creates a sender or changes one. It has no looks; `SenderForm` is it with ours.
 *
 * The API doesn't give a sender's identity document back, so a form that changes a sender starts
 * without one, and sends one only where the person gives another.
 *
 * @example
 * const form = useSenderForm({ initialValues: { entity: 'company' }, onCreated: show })
 */
export function useSenderForm(options: UseSenderFormOptions = {}): UseSenderFormResult {
  const { registry } = options
  const [sender, setSender] = useState(options.sender)
  const [initialValues] = useState(() => ({
    ...emptyValues,
    ...(sender && entityToValues(sender)),
    ...options.initialValues,
  }))
  const fieldsOf = useMemo(
    () => (situation: SenderSituation) => {
      const addressParts = otherParts(sender?.address, situation.addressCountry)
      return senderFields({ ...situation, addressParts }, registry)
    },
    [registry, sender],
  )
  const store = useForm<FormValues, unknown, FormDetails>({
    defaultValues: initialValues,
    mode: 'onTouched',
    resolver: useMemo(() => partyResolver(situationOf, fieldsOf), [fieldsOf]),
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  const [entity, addressCountry, documentType] = useWatch({
    control: store.control,
    exact: true,
    name: ['entity', 'address.country', 'idDoc.type'],
  })
  const { situation, fields, choices } = useMemo(() => {
    const values = { entity, address: { country: addressCountry }, idDoc: { type: documentType } }
    const situation = situationOf(values as FormValues)
    const choices = [formChoice('entity', entities, situation.entity)]
    return { situation, fields: fieldsOf(situation), choices }
  }, [fieldsOf, entity, addressCountry, documentType])
  const form = usePlainForm(
    {
      store,
      situation,
      fields,
      choices,
      mutation: useSaving(sender, fields, fieldsOf),
      isEditing: sender !== undefined,
      onSaved(saved) {
        if (sender) setSender(saved)
        const tell = sender ? options.onUpdated : options.onCreated
        tell?.(saved)
      },
      emptyValues: () => (sender ? { ...emptyValues, ...entityToValues(sender) } : initialValues),
    },
    options,
  )
  return { ...form, situation: form.situation as SenderSituation }
}

const entities = ['individual', 'company'] as const
const emptyValues = { entity: 'individual' } as const

function situationOf(values: FormValues): SenderSituation {
  return {
    entity: valueAt(values, 'entity') as Entity,
    addressCountry: valueAt(values, 'address.country'),
    documentType: valueAt(values, 'idDoc.type'),
  }
}

/** Creates a sender, or changes the one there is. */
function useSaving(
  sender: Sender | undefined,
  fields: UseSenderFormResult['fields'],
  fieldsOf: (situation: SenderSituation) => UseSenderFormResult['fields'],
): Mutation<FormDetails, Sender> {
  const create = useCreateSender()
  const update = useUpdateSender()
  if (!sender) return { ...create, submit: details => create.submit(details as SenderInput) }
  // Who becomes a company has no birth date any more.
  const before = fieldsOf(situationOf(entityToValues(sender)))
  const names = [...before, ...fields].map(({ name }) => name)
  return {
    ...update,
    submit: details =>
      update.submit({
        id: sender.id,
        input: toUpdate(details, sender, names) as SenderInput,
      }),
  }
}
