import type { Withdrawal } from '../../hooks/useWithdrawals.ts'
import type { withdrawalStatusWords } from '../../messages/en/withdrawalStatus.ts'
import type { Translator } from '../../messages/translator.ts'
import type { NoticeProps } from '../../primitives/Notice.tsx'

/** How a payout stands, for a person. */
export interface PayoutStanding {
  readonly tone: NoticeProps['tone']
  /** In a word or two; a status that the kit doesn't know as the API writes it. */
  readonly word: string
  /** What that means; absent where the kit doesn't know. */
  readonly meaning: string | undefined
  /** Nothing more will come of it. */
  readonly isOver: boolean
}

const tones: Readonly<Record<string, NoticeProps['tone']>> = {
  INITIALISED: 'positive',
  REVIEWING: 'info',
  PENDING: 'positive',
  CONFIRMED: 'positive',
  FAILED: 'caution',
  REFUNDED: 'caution',
  CANCELLED: 'critical',
}

/** Where a payout stands by its status. The list is open. */
export function standingOf(
  { maybe }: Translator<keyof typeof withdrawalStatusWords>,
  { status }: Pick<Withdrawal, 'status'>,
): PayoutStanding {
  return {
    tone: tones[status] ?? 'info',
    word: maybe(`withdrawalStatus.${status}.label`) ?? status,
    meaning: maybe(`withdrawalStatus.${status}.text`),
    isOver: status === 'CANCELLED' || status === 'REFUNDED',
  }
}
