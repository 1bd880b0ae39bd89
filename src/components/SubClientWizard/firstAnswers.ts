import type { InitialValues } from '../../hooks/forms/formInitialValues.ts'
import type { Entity } from '../../rules/fieldDefinition.ts'
import type { SubClientWizardProps } from './subClientWizardProps.ts'

/** What the first step asks. */
export interface FirstAnswers {
  readonly entity: Entity
  /** ISO 3166-1 alpha-2; empty while another than Australia is being chosen. */
  readonly country: string
}

/**
 * Whether the wizard can begin with its first step as it is: no draft might lead elsewhere, and the host
 * has said nothing of what it asks.
 */
export function beginsAtFirst(options: SubClientWizardProps): boolean {
  const { drafts, history, hiddenSteps, skippedSteps, lockedSteps } = options
  const { hiddenFields, lockedFields, registry, fields } = options
  const lists = [hiddenSteps, skippedSteps, lockedSteps, hiddenFields, lockedFields]
  const named = [...lists.flat(), ...Object.keys({ ...registry, ...fields })]
  return !(drafts || history || asked.some(name => named.includes(name)))
}

const asked: readonly string[] = ['who', 'entity', 'address.country']

/** What the first step begins with: unless told, a person in Australia. */
export function firstAnswers({ entity, address }: InitialValues = {}): FirstAnswers {
  return { entity: entity ?? 'individual', country: address?.country ?? 'AU' }
}

/** What the application begins with, once the first step is gone through. */
export function withAnswers(
  given: InitialValues = {},
  { entity, country }: FirstAnswers,
): InitialValues {
  return { ...given, entity, address: { ...given.address, country } }
}
