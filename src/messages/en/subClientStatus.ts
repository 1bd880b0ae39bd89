import type { Message } from '../message.ts'

/** What became of a sub-client, and who acts next. */
export const subClientStatusWords = {
  'subClientStatus.INITIATED.label': 'Being opened',
  'subClientStatus.INITIATED.text': 'Flash is opening the account. There’s nothing for you to do.',
  'subClientStatus.ACTIVE.label': 'Active',
  'subClientStatus.ACTIVE.text': 'The account is open and can receive money.',
  'subClientStatus.UNAPPROVED.label': 'Under review',
  'subClientStatus.UNAPPROVED.text':
    'Flash is looking into the details, which can take days. Until that’s done, the account can’t receive money.',
  'subClientStatus.DEACTIVATED.label': 'Deactivated',
  'subClientStatus.DEACTIVATED.text':
    'The account can’t receive money. You can activate it again at any time.',
  'subClientStatus.FAILED_KYC.label': 'Declined',
  'subClientStatus.FAILED_KYC.text':
    'Flash has declined this account for good, and usually can’t say why.',
  'subClientStatus.DISABLED.label': 'Disabled',
  'subClientStatus.DISABLED.text':
    'The account can’t receive money, and only Flash can enable it. Contact their support.',
  'subClientStatus.other.text': 'We don’t know this status. Ask Flash’s support what it means.',
} as const satisfies Readonly<Record<string, Message>>
