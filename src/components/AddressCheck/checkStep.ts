import type { AddressParts } from '../../hooks/addresses/addressParts.ts'
import type { AddressCheckState } from '../../hooks/useAddressCheck.ts'
import type { addressCheckWords } from '../../messages/en/addressCheck.ts'
import type { Translator } from '../../messages/translator.ts'
import type { Decision } from './useDecision.ts'

/** What is shown. `incomplete`: without a street and a country there is nothing to ask. */
export type CheckStep = AddressCheckState['status'] | Decision['made'] | 'incomplete'

/** A decision stands until the address is edited, whatever the check makes of it meanwhile. */
export function stepOf(
  state: AddressCheckState,
  decision: Decision | undefined,
  { street, country }: AddressParts,
): CheckStep {
  if (decision) return decision.made
  const isWhole = street.trim() !== '' && country.trim() !== ''
  const isRefused = state.status === 'failed' && state.problem.code === 'VALIDATION_ERROR'
  return isRefused && !isWhole ? 'incomplete' : state.status
}

/** What a screen reader hears of a step. A notice speaks for itself, and so does a button at work. */
export function announcementOf(
  step: CheckStep,
  state: AddressCheckState,
  { text }: Translator<keyof typeof addressCheckWords>,
): string {
  switch (step) {
    case 'suggested':
      return text('addressCheck.suggested', {
        count: state.status === 'suggested' ? state.changes.length : 0,
      })
    case 'confirmed':
    case 'outOfDate':
    case 'incomplete':
    case 'used':
    case 'kept':
      return text(`addressCheck.${step}`)
    default:
      return ''
  }
}
