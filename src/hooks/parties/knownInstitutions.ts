import type { ApolloClient } from '@apollo/client'
import type { Institution } from '../useCreateInstitution.ts'

const known = new WeakMap<ApolloClient, Map<string, Institution>>()

/** The institutions that this page has made known, by id: no query of the API gives them. */
export function knownInstitutions(client: ApolloClient): Map<string, Institution> {
  const before = known.get(client)
  if (before) return before
  const institutions = new Map<string, Institution>()
  known.set(client, institutions)
  const forget = async () => institutions.clear()
  client.onClearStore(forget)
  client.onResetStore(forget)
  return institutions
}
