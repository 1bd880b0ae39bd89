import type { Sandbox } from '../../src/sandbox/createSandbox.ts'

/** The idempotency keys of what was made under one. */
export function keysById({ store }: Sandbox): ReadonlyMap<string, string> {
  return new Map([...store.idempotencyKeys].map(([name, id]) => [id, name.split(':')[1] ?? '']))
}
