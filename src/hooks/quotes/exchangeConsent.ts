import type { LockedQuote } from './lockedQuote.ts'
import { type HeldQuote, quoteDifference } from './quoteDifference.ts'

/**
 * A held rate after the API has refused the one that was agreed to: whatever quote comes next is a new
 * one that nobody has agreed to, though the lock itself begins anew.
 *
 * @param refused what was agreed to last
 * @param onAgreed the person takes the new one
 */
export function lockAfterRefusal(
  lock: LockedQuote,
  refused: HeldQuote,
  onAgreed: () => void,
): LockedQuote {
  const { release } = lock
  const actions = { lock: lock.lock, release, take: () => undefined }
  const expired = { ...actions, ...refused, status: 'expired', renew: lock.lock } as const
  switch (lock.status) {
    case 'idle':
      return { ...expired, isRenewing: false }
    case 'locking':
      return { ...expired, isRenewing: true }
    case 'failed':
      return { ...expired, isRenewing: false, problem: lock.problem }
    case 'expired':
      return { ...lock, ...expired, isRenewing: lock.isRenewing }
    case 'unavailable':
      return lock
    default: {
      const { quote, amounts, expiresAt } = lock
      const difference = quoteDifference(refused, { quote, amounts })
      return {
        ...actions,
        status: 'changed',
        quote,
        amounts,
        expiresAt,
        before: refused,
        difference,
        agree() {
          if (lock.status === 'changed') lock.agree()
          if (lock.take()) onAgreed()
        },
      }
    }
  }
}
