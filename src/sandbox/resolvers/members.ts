import type { MembersQueryInput } from '../../api/documents/operationTypes.ts'
import type { StoredMember } from '../entities/member.ts'
import { isOneOf } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

/** Who has any of the roles and any of the accesses that are asked for (inferred: any, not all). */
export function members(
  { input }: { input?: MembersQueryInput | null },
  { store }: SandboxContext,
): readonly StoredMember[] {
  const { status, roles, access } = input ?? {}
  return [...store.members.values()].filter(
    member =>
      isOneOf(status, member.status) &&
      hasAny(roles, member.roles) &&
      hasAny(access, member.access),
  )
}

function hasAny<Value>(
  wanted: readonly Value[] | null | undefined,
  values: readonly Value[],
): boolean {
  return !wanted?.length || values.some(value => wanted.includes(value))
}
