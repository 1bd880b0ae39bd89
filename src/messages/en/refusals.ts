import type { Message } from '../message.ts'

/** What to do about a detail that the API refused, where the form had let it pass. */
export const refusalWords = {
  'check.refusedDummy': 'This can’t be sent. Enter the real value, or leave it empty.',
  'check.refusedCharacters': 'This can’t be sent. Use plain letters A to Z, numbers and signs.',
  'check.refusedNameCharacters':
    "This can’t be sent. Use letters A to Z, spaces and , . - / ' only.",
  'check.refusedCompanyCharacters': 'This can’t be sent. Leave out <, = and >.',
  'check.refusedDomain': 'This looks like a web address. Enter the name.',
  'check.refusedTooLong': 'Enter at most {maximum} characters.',
  'check.refusedMobile': 'Enter an international number, like +61 422 832 849.',
  'check.refusedForm': 'This isn’t valid. Check it for typing errors.',
  'check.refusedUnknown': 'This wasn’t found. Check it for typing errors.',
  'check.refusedChoice': 'This can’t be used. Choose another.',
  'check.refusedBothNames': 'Enter a person’s name or a company’s, not both.',
  'check.methodUnavailable': 'No money can be sent this way. Choose another country or account.',
  'check.accountIdTypeLocked': 'The kind of account can’t be changed. Add a new recipient instead.',
  'check.refusedFunds': 'Your balance doesn’t cover this. Enter a smaller amount.',
  'check.refusedRecipientCurrency': 'This account takes another currency. Choose another.',
  'check.refusedInactive': 'This sub-client isn’t active. Choose another.',
  'check.notFound': 'This isn’t there any more. It may have been deleted.',
} as const satisfies Readonly<Record<string, Message>>
