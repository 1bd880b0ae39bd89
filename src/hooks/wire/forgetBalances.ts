import type { ApolloCache } from '@apollo/client'

/**
 * Money has moved: whoever shows balances or statements asks for them again, and shows them
 * meanwhile.
 */
export function forgetBalances(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'balances' })
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'statement' })
}
