import type { World } from '../world.ts'

/**
 * Creates something once for each key of an operation: the same key gives the id of the first. What
 * was refused took no key, so it may be sent again.
 */
export function once<Refusal>(
  { store: { idempotencyKeys } }: World,
  operation: string,
  key: string | null | undefined,
  create: () => { readonly id: string } | { readonly refusal: Refusal },
): { readonly id: string } | { readonly refusal: Refusal } {
  const name = `${operation}:${key}`
  const known = key ? idempotencyKeys.get(name) : undefined
  if (known !== undefined) return { id: known }
  const created = create()
  if (key && 'id' in created) idempotencyKeys.set(name, created.id)
  return created
}
