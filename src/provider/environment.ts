import type { ApolloLink } from '@apollo/client'

/** Which of Flash's environments is talked to: in `production` everything is real. */
export type FlashEnvironment = 'production' | 'uat' | 'sandbox'

/** What each chain of links that the kit made talks to, for who has only the client. */
export const environments = new WeakMap<ApolloLink, FlashEnvironment>()

/**
 * The environment that the name of an endpoint's host tells (`uat-api.example.com`). What can't be
 * told, such as a path on the page's own host, counts as `production`, which takes the most care.
 *
 * @example
 * environmentOf('https://api.uat.example.com/') // 'uat'
 * environmentOf('/flash/uat') // 'production'
 */
export function environmentOf(endpoint: string): FlashEnvironment {
  const found = /^(?:https?:)?\/\/(?:[^/?#]*[.-])?(uat|sandbox)(?=[.:/?#-]|$)/i.exec(endpoint)?.[1]
  return (found?.toLowerCase() as FlashEnvironment | undefined) ?? 'production'
}
