import type { ApolloLink } from '@apollo/client'
import type { Session } from '../api/session.ts'

/** The session of each chain of links that the kit made, for hooks that have only the client. */
export const sessions = new WeakMap<ApolloLink, Session>()
