import type { SubClient } from '../../hooks/useSubClients.ts'

/** What to call a sub-client: its name, else whatever tells it from others. */
export function subClientName(
  subClient: Pick<SubClient, 'id' | 'fullName' | 'externalId'> & {
    readonly legalName?: string | null
  },
): string {
  const { id, fullName, legalName, externalId } = subClient
  return fullName || legalName || externalId || id
}
