import { GraphQLError } from 'graphql'

/** One field that the API doesn't accept, and why. */
export interface BadField {
  /** Path within the argument, such as `address.street`; empty for the argument itself. */
  readonly path: string
  readonly value: unknown
  readonly reason: string
}

/**
 * A bad input in the words of graphql-js 15 and graphql-constraint-directive, which the API's scalar
 * names give away. `extensions.code` is documented, `extensions.field` inferred: read the message
 * too.
 *
 * `argument` is what was given: `Variable "$input"`, or `Argument "input"` where it was written out.
 */
export function badInputError(argument: string, { path, value, reason }: BadField): GraphQLError {
  const name = /"\$?(\w+)"/.exec(argument)?.[1] ?? 'input'
  const at = path === '' ? '' : ` at "${name}.${path}"`
  const message = `${argument} got invalid value ${JSON.stringify(value) ?? 'undefined'}${at}; ${reason}`
  return new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', ...(path !== '' && { field: path }) },
  })
}
