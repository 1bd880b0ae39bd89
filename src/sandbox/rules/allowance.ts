import type { Allowance, LimitedOperation, World } from '../world.ts'

/** What the account may do of an operation: all of it unless told. */
export function allowanceFor({ allowances }: World, operation: LimitedOperation): Allowance {
  return allowances.get(operation) ?? { isEnabled: true, left: Infinity }
}

/** Takes uses off an allowance; fewer than none gives them back. */
export function countUses(world: World, operation: LimitedOperation, uses = 1): void {
  const { isEnabled, left } = allowanceFor(world, operation)
  world.allowances.set(operation, { isEnabled, left: left - uses })
}
