'use client'
import { useMemo, useState } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import type { CreateSubClientInput } from '../../api/documents/operationTypes.ts'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import type { Entity } from '../../rules/fieldDefinition.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../../rules/formValues.ts'
import { type SubClientSituation, subClientFields } from '../../rules/subClientFields.ts'
import type { PlainForm } from '../forms/fieldForm.ts'
import { formChoice } from '../forms/formChoice.ts'
import { partyResolver } from '../forms/partyResolver.ts'
import type { FormStore } from '../forms/useFieldForm.ts'
import { usePlainForm } from '../forms/usePlainForm.ts'
import { useStable } from '../forms/useStable.ts'
import { type UseMoneyMoveResult, useMoneyMove } from '../moves/useMoneyMove.ts'
import type { Mutation } from '../results.ts'
import { createSubClient } from '../useCreateSubClient.ts'
import type { SubClient } from '../useSubClients.ts'
import type { UseSubClientOnboardingOptions } from './onboarding.ts'
import { sectionsOf } from './stepSections.ts'

/** The form of a whole application, and its way to the API, which it takes once. */
export interface OnboardingForm {
  readonly form: PlainForm<SubClient>
  readonly store: FormStore
  readonly opening: UseMoneyMoveResult<CreateSubClientInput, SubClient>
  /** What the application begins with. */
  readonly initialValues: FormValues
}

/**
 * @param beforeSending is told the application's name, and waited for; where it gives false, nothing is sent
 */
export function useOnboardingForm(
  options: UseSubClientOnboardingOptions,
  beforeSending: (externalId: string) => Promise<boolean>,
): OnboardingForm {
  const { registry, hasInstitution = false, applicationId, externalId } = options
  const { environment } = useFlash()
  const [initialValues] = useState(() => begun(options.initialValues as FormValues | undefined))
  const situationOf = useMemo(
    () =>
      (values: FormValues): SubClientSituation => ({
        entity: valueAt(values, 'entity') as Entity,
        addressCountry: valueAt(values, 'address.country'),
        documentType: valueAt(values, 'idDoc.type'),
        hasInstitution,
        acceptsTestData: environment !== 'production',
      }),
    [hasInstitution, environment],
  )
  const fieldsOf = useMemo(
    () => (situation: SubClientSituation) => subClientFields(situation, registry),
    [registry],
  )
  const store = useForm<FormValues, unknown, FormDetails>({
    defaultValues: initialValues,
    mode: 'onTouched',
    resolver: useMemo(() => partyResolver(situationOf, fieldsOf), [situationOf, fieldsOf]),
    shouldFocusError: false, // It would follow the order of mounting, not that of the page.
  })
  useWatch({ control: store.control, exact: true, name: deciding })
  const situation = useStable(situationOf(store.getValues()))
  const fields = useMemo(() => fieldsOf(situation), [fieldsOf, situation])
  const choices = useMemo(
    () => [formChoice('entity', entities, situation.entity)],
    [situation.entity],
  )
  const opening = useMoneyMove(createSubClient, { moveId: applicationId, externalId })
  const form = usePlainForm<SubClient>(
    {
      store,
      situation,
      fields,
      choices,
      mutation: {
        ...opening,
        async submit(details: FormDetails) {
          const input = details as unknown as CreateSubClientInput
          if (await beforeSending(opening.nameFor(input))) return opening.submit(input)
          return { status: 'failed', problem: changedElsewhere() }
        },
      } as Mutation<FormDetails, SubClient>,
      isEditing: false,
      onSaved() {},
      emptyValues: () => initialValues,
    },
    {
      registry,
      onProblem: options.onProblem,
      hiddenFields: joined(options.hiddenFields, options.hiddenSteps),
      lockedFields: joined(options.lockedFields, options.lockedSteps),
    },
  )
  return { form, store, opening, initialValues }
}

function changedElsewhere(): FlashProblem {
  return new FlashProblem({
    kind: 'refused',
    operation: 'createSubClient',
    code: 'DRAFT_CONFLICT',
    message: 'The same application was changed on another page',
  })
}

const entities = ['individual', 'company'] as const
const deciding = ['entity', 'address.country', 'idDoc.type'] as const

/** Unless told, a person in Australia: others need Flash's consent first (documented). */
function begun(given: FormValues = {}): FormValues {
  const address = typeof given.address === 'object' ? given.address : {}
  return { entity: 'individual', ...given, address: { country: 'AU', ...address } }
}

function joined(
  fields: readonly string[] = [],
  steps: readonly string[] | undefined,
): readonly string[] {
  return [...fields, ...sectionsOf(steps)]
}
