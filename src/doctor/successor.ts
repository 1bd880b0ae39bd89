import { type GraphQLType, getNamedType, isLeafType } from 'graphql'

/** A field, an argument or an input field. */
export interface Member {
  readonly name: string
  readonly type: GraphQLType
}

/**
 * What a member that is gone is probably called now: the only new one of its type. A renaming is
 * one cause, so it is told as one finding.
 */
export function successorOf<T extends Member>(
  gone: Member,
  ours: readonly Member[],
  live: readonly T[],
): T | undefined {
  const known = new Set(ours.map(({ name }) => name))
  const alike = live.filter(({ name, type }) => !known.has(name) && isAlike(gone.type, type))
  return alike.length === 1 ? alike[0] : undefined
}

/** How a successor is told; nothing where there is none. */
export function perhapsNow(successor: Member | undefined): string {
  return successor ? ` (perhaps renamed: ${successor.name} is new there)` : ''
}

function isAlike(our: GraphQLType, live: GraphQLType): boolean {
  const [a, b] = [getNamedType(our), getNamedType(live)]
  return a.name === b.name || (isLeafType(a) && isLeafType(b))
}
