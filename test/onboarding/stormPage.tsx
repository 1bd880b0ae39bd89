import type { ReactNode } from 'react'
import type { InitialValues } from '../../src/hooks/forms/formInitialValues.ts'
import type { Draft, DraftStore } from '../../src/hooks/onboarding/draft.ts'
import {
  type UseSubClientOnboardingResult,
  useSubClientOnboarding,
} from '../../src/hooks/useSubClientOnboarding.ts'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { rightApplication } from '../rules/subClientApplication.ts'
import type { Kind, ProbeProps } from '../storm/kind.ts'

/** An onboarding by the hook, with what the person sees of it at the moment. */
export interface StormPage {
  readonly kind: Kind
  /** Nothing where the person is elsewhere. */
  readonly seen: () => UseSubClientOnboardingResult | undefined
}

/** @param drafts the host's store, if it has one */
export function stormPage(drafts: DraftStore | undefined): StormPage {
  let seen: UseSubClientOnboardingResult | undefined

  function Probe({ keep, externalId, onSent }: ProbeProps): ReactNode {
    const onboarding = useSubClientOnboarding({
      drafts,
      externalId,
      idleAfter: null,
      initialValues,
      onCreated: onSent,
      skippedSteps,
    })
    seen = onboarding
    keep(asScreen(onboarding))
    return null
  }

  return {
    kind: { operation: 'createSubClient', hasKey: false, isQuoted: false, Probe, made: openedIn },
    seen: () => seen,
  }
}

/** All that is known already, so that the way leads to the review at once. */
const initialValues = rightApplication('individual', 'AU') as InitialValues
const skippedSteps = ['who', 'person', 'address', 'document']

/** Every account that the API has opened; `amount` is the building, which the person thinks twice about. */
export function openedIn({ store }: Sandbox) {
  return [...store.subClients.values()].map(({ id, externalId, address }) => ({
    id,
    key: externalId ?? '',
    amount: address?.building ?? '',
    taken: {},
  }))
}

/** As the pages of the money storm show it, for the tab. */
function asScreen(onboarding: UseSubClientOnboardingResult): Parameters<ProbeProps['keep']>[0] {
  const { form, status, step, created, submit, goTo, startAnew } = onboarding
  const { saving } = form
  const isUnknown = saving.status === 'unknown'
  return {
    step: created ? 'saved' : step === 'consent' ? 'reviewing' : 'filling',
    status: saving.status,
    problem: saving.status === 'failed' ? saving.problem.kind : undefined,
    isWaiting:
      status === 'loading' || saving.status === 'submitting' || (isUnknown && saving.isChecking),
    sent: created && { id: created.id, amount: created.address?.building ?? '' },
    isEarlier: false,
    amount: form.situation?.textOf?.('address.building') ?? '',
    isLocked: isUnknown,
    setAmount: text => form.setValue('address.building', text),
    retry: undefined,
    submit,
    check: isUnknown ? saving.check : undefined,
    edit: () => goTo('address', 'address.building'),
    startAnother: startAnew,
  }
}

/** A host's store, which takes its time and outlives the page. */
export function hostStore(): DraftStore {
  let stored: Draft | undefined
  return {
    load: async () => structuredClone(stored),
    async save(draft) {
      stored = structuredClone(draft)
    },
    async clear() {
      stored = undefined
    },
  }
}
