import type { WithdrawalQueryInput } from '../../api/documents/operationTypes.ts'
import type { StoredWithdrawal } from '../entities/withdrawal.ts'
import { isOneOf, isSame, isWithin, newestFirst } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function withdrawal(
  { id }: { id?: string | null },
  { store }: SandboxContext,
): StoredWithdrawal | null {
  return store.withdrawals.get(id ?? '') ?? null
}

export function withdrawals(
  { input }: { input?: WithdrawalQueryInput | null },
  { store }: SandboxContext,
): readonly StoredWithdrawal[] {
  const { statuses, subClientId, externalId, ...span } = input ?? {}
  return newestFirst(
    store.withdrawals.values(),
    entry =>
      isOneOf(statuses, entry.status) &&
      isSame(subClientId, entry.subClientId) &&
      isSame(externalId, entry.externalId) &&
      isWithin(span, entry),
  )
}
