import type { Translator } from '../../messages/translator.ts'
import type { NoticeProps } from '../../primitives/Notice.tsx'

/** How a payment or a conversion stands, for a person. */
export interface ExchangeStanding {
  readonly tone: NoticeProps['tone']
  /** In a word or two; a status that the kit doesn't know as the API writes it. */
  readonly word: string
  /** What that means; absent where the kit doesn't know. */
  readonly meaning: string | undefined
  /** Nothing more will come of it. */
  readonly isOver: boolean
}

const tones: Readonly<Record<string, NoticeProps['tone']>> = {
  INITIALISING: 'positive',
  INITIALISED: 'positive',
  OPEN: 'positive',
  PENDING: 'positive',
  CLOSED: 'positive',
  CONVERTED: 'positive',
  FAILED: 'caution',
  CANCELLED: 'critical',
}

/** Where one stands by its status. The list is open. */
export function exchangeStanding(
  { maybe }: Pick<Translator, 'maybe'>,
  topic: 'paymentStatus' | 'conversionStatus',
  status: string,
): ExchangeStanding {
  return {
    tone: tones[status] ?? 'info',
    word: maybe(`${topic}.${status}.label`) ?? status,
    meaning: maybe(`${topic}.${status}.text`),
    isOver: status === 'CLOSED' || status === 'CONVERTED' || status === 'CANCELLED',
  }
}
