import { equalFields } from '../forms/equalFields.ts'
import type { SubClient } from '../useSubClients.ts'

/**
 * Whether a list with this filter lets a sub-client in; a contact person's fields count as its own.
 */
export function subClientFilter(
  filter: Readonly<Record<string, unknown>>,
  subClient: SubClient,
): boolean | undefined {
  return equalFields(filter, { ...subClient.primaryContact, ...subClient })
}
