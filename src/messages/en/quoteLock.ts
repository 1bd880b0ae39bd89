import type { Message } from '../message.ts'

/** QuoteLock and IndicativeRate. Of a rate that isn't held they never say that it will be had. */
export const quoteLockWords = {
  'quoteLock.label': 'Your rate',
  'quoteLock.pay': 'You pay',
  'quoteLock.arrives': 'Arrives',
  'quoteLock.rate': 'Rate',
  'quoteLock.equation': '1 {base} = {rate} {quoted}',
  'quoteLock.indicative': 'Indicative',
  'quoteLock.indicativeNote': 'This rate may change until it’s held for you.',
  'quoteLock.locking': 'Getting a rate for you…',
  'quoteLock.held': 'Rate held for {time}',
  'quoteLock.left': '{time} left at this rate.',
  'quoteLock.expired.title': 'This rate has expired',
  'quoteLock.expired.text':
    'Nothing is sent until you’ve agreed to a new one. You’ll see what changes first.',
  'quoteLock.expired.said':
    'This rate has expired. Nothing is sent until you’ve agreed to a new one.',
  'quoteLock.renew': 'Get a new rate',
  'quoteLock.renewing': 'Getting a new rate…',
  'quoteLock.changed.title': 'There’s a new rate',
  'quoteLock.changed.text': 'Nothing is sent until you agree to it.',
  'quoteLock.better.arrives': 'Better for you: {amount} more arrives.',
  'quoteLock.better.pay': 'Better for you: you pay {amount} less.',
  'quoteLock.worse.arrives': 'Worse for you: {amount} less arrives.',
  'quoteLock.worse.pay': 'Worse for you: you pay {amount} more.',
  'quoteLock.same': 'Both amounts are the same as before.',
  'quoteLock.comparison': 'The old and the new rate',
  'quoteLock.before': 'Before',
  'quoteLock.new': 'New',
  'quoteLock.difference': 'Difference',
  'quoteLock.noDifference': 'None',
  'quoteLock.agree': 'Agree to the new rate',
  'quoteLock.unavailable.title': 'There’s no rate from {from} to {to} now',
  'quoteLock.unavailable.text': 'Choose another currency, or try again later.',
  'quoteLock.unavailable.retry': 'Try again',
} as const satisfies Readonly<Record<string, Message>>
