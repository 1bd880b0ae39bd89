import type { Message } from '../message.ts'

/** An amount of money. */
export const amountWords = {
  'field.amount.label': 'Amount',
  'field.amount.missing': 'Enter the amount.',
  'amount.available': '{amount} available',
  'amount.useAll': 'Use all',
  'check.amountUnreadable': 'Enter the amount in numbers, like {example}.',
  'check.amountSeparator': 'It isn’t clear which amount this is. Write it like {example}.',
  'check.amountCurrency': 'Enter the amount in {currency}, not in {found}.',
  'check.amountDecimals':
    'An amount in {currency} has at most {limit} decimals. You’ve entered {actual}.',
  'check.amountWhole': 'An amount in {currency} has no decimals.',
  'check.amountZero': 'Enter an amount above 0.',
  'check.amountNegative': 'Enter the amount without a minus sign.',
  'check.amountTooLarge': 'Enter at most {maximum}.',
  'check.amountExceedsBalance': 'You have {available} available. Enter a smaller amount.',
  'check.amountAndFeeExceedBalance':
    'With the fee of {fee} this comes to {total}. You have {available} available.',
} as const satisfies Readonly<Record<string, Message>>
