import type { StatusEntity } from './statusGraph.ts'

/** What the name of a webhook event tells. */
export interface StatusEvent {
  readonly entity: StatusEntity
  /**
   * The status that it has taken. Undefined where the event tells of something else, as
   * `currency_converted` does, or where its name isn't known.
   */
  readonly status: string | undefined
}

// The names aren't those of the statuses: a deposit that is "cleared" is CONFIRMED.
const statuses: Readonly<Record<StatusEntity, Readonly<Record<string, string>>>> = {
  deposit: {
    initiated: 'INITIALISED',
    reviewing: 'REVIEWING',
    cleared: 'CONFIRMED',
    cancelled: 'CANCELLED',
    refunding: 'REFUNDING',
    refunded: 'REFUNDED',
  },
  withdrawal: {
    initiated: 'INITIALISED',
    reviewing: 'REVIEWING',
    pending: 'PENDING',
    completed: 'CONFIRMED',
    failed: 'FAILED',
    refunded: 'REFUNDED',
    cancelled: 'CANCELLED',
  },
  payment: { created: 'OPEN', complete: 'CLOSED', failed: 'FAILED', cancelled: 'CANCELLED' },
  conversion: {
    initialised: 'INITIALISED',
    pending: 'PENDING',
    converted: 'CONVERTED',
    failed: 'FAILED',
    cancelled: 'CANCELLED',
  },
  subClient: {
    initiated: 'INITIATED',
    active: 'ACTIVE',
    unapproved: 'UNAPPROVED',
    failed_kyc: 'FAILED_KYC',
    deactivated: 'DEACTIVATED',
    disabled: 'DISABLED',
  },
  amsRequest: {
    initialised: 'INITIALISED',
    pending: 'PENDING',
    completed: 'COMPLETED',
    failed: 'FAILED',
  },
}

const entities: Readonly<Record<string, StatusEntity>> = {
  deposit: 'deposit',
  withdrawal: 'withdrawal',
  payment: 'payment',
  conversion: 'conversion',
  subclient: 'subClient',
  ams: 'amsRequest',
}

/**
 * What a webhook event tells by its name; undefined where it is about nothing that has a graph, such
 * as `rfi_created`.
 *
 * @example
 * readStatusEvent('withdrawal_completed') // { entity: 'withdrawal', status: 'CONFIRMED' }
 */
export function readStatusEvent(name: string): StatusEvent | undefined {
  // It tells of a payment's exchange, which changes no status.
  if (name === 'currency_converted') return { entity: 'payment', status: undefined }
  const [, subject = '', step = ''] = /^([a-z]+)_(.+)$/.exec(name) ?? []
  const entity = Object.hasOwn(entities, subject) ? entities[subject] : undefined
  if (!entity) return undefined
  const known = statuses[entity]
  return { entity, status: Object.hasOwn(known, step) ? known[step] : undefined }
}
