import type { Message } from '../message.ts'

/**
 * CopBadge. It never says that an account is right or a payee honest: a bank has compared two texts.
 */
export const payeeCheckWords = {
  'payeeCheck.label': 'Name check',
  'payeeCheck.hint': 'Asks the bank if this account is in this name. A check may cost a fee.',
  'payeeCheck.cost': 'May cost a fee.',
  'payeeCheck.check': 'Check the name',
  'payeeCheck.checking': 'Checking…',
  'payeeCheck.incomplete': 'Enter the BSB, the account number and the name first.',
  'payeeCheck.outOfDate': 'The details have changed since the name was checked.',
  'payeeCheck.outOfDate.badge': 'Out of date',
  'payeeCheck.outOfDate.was': 'Before that: {verdict}.',
  'payeeCheck.remembered': 'Checked earlier, for exactly these details.',

  'payeeCheck.verdict.MATCH': 'Name matches',
  'payeeCheck.verdict.CLOSE_MATCH': 'Close match',
  'payeeCheck.verdict.NOT_MATCH': 'Name doesn’t match',
  'payeeCheck.verdict.ACCOUNT_CLOSED': 'Account closed',
  'payeeCheck.verdict.ACCOUNT_NOT_FOUND': 'Account not found',
  'payeeCheck.verdict.ACCOUNT_TYPE_NOT_SUPPORTED': 'Can’t be checked',
  'payeeCheck.verdict.COP_PLATFORM_ERROR': 'No answer from the bank',
  'payeeCheck.verdict.COP_LIMIT_EXCEEDED': 'No name checks left',
  'payeeCheck.verdict.COP_API_DISABLED': 'Name checks are off',

  'payeeCheck.advice.MATCH':
    'The bank has this name for the account. That tells you nothing about who gave you the details.',
  'payeeCheck.advice.CLOSE_MATCH':
    'The bank has a name like this one. Compare it with what you were given, then decide.',
  'payeeCheck.advice.NOT_MATCH':
    'The bank has another name. Check the details with the payee, in a way you already trust.',
  'payeeCheck.advice.ACCOUNT_CLOSED':
    'The bank says that this account is closed. Ask the payee for other details.',
  'payeeCheck.advice.ACCOUNT_NOT_FOUND':
    'Look for a slip in the BSB or the account number, or ask the payee for other details. Not every account can be found this way.',
  'payeeCheck.advice.ACCOUNT_TYPE_NOT_SUPPORTED':
    'Only some Australian accounts with a BSB can be checked. This says nothing about the account.',
  'payeeCheck.advice.COP_PLATFORM_ERROR':
    'Often the account holder has opted out. It says nothing about the account, and you can go on.',
  'payeeCheck.advice.COP_LIMIT_EXCEEDED':
    'All the checks of this service are used for now. You can go on without one.',
  'payeeCheck.advice.COP_API_DISABLED':
    'They aren’t switched on for this service. You can go on without one.',
  'payeeCheck.advice.decide': 'We don’t know this answer. Read it, then decide.',
  'payeeCheck.advice.cannotBeChecked': 'The name wasn’t checked. You can go on without a check.',
  'payeeCheck.falseMismatch':
    'Names are compared letter by letter, so a married name, an initial or a trading name can fail.',

  'payeeCheck.again': 'Check again',
  'payeeCheck.again.notBilled': 'The last check cost nothing. Another one may.',
  'payeeCheck.again.maybeBilled': 'The last check may have cost a fee, and another one may too.',
  'payeeCheck.failed.badge': 'Not checked',
  'payeeCheck.unknown.badge': 'Answer lost',
  'payeeCheck.unknown.title': 'The answer got lost',
  'payeeCheck.unknown.text':
    'We can’t tell if this check was charged. Checking again may cost a fee once more.',

  'payeeCheck.goOn': 'Go on anyway',
  'payeeCheck.reason.label': 'Why you’re going on',
  'payeeCheck.reason.optional': '(optional)',
  'payeeCheck.reason.hint': 'Kept by this service with your decision.',
  'payeeCheck.goingOn': 'You’ve chosen to go on.',
  'payeeCheck.goingOn.reason': 'Your reason: {reason}',
  'payeeCheck.takeBack': 'Undo',
} as const satisfies Readonly<Record<string, Message>>
