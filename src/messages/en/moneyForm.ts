import type { Message } from '../message.ts'

/** Every form that moves money: what became of it. */
export const moneyFormWords = {
  'moneyForm.unknown.title': 'We don’t know yet whether it was sent',
  'moneyForm.unknown.text': 'The answer was lost. Check first, so that nothing is sent twice.',
  'moneyForm.restoring.title': 'Checking what you began before',
  'moneyForm.restoring.text':
    'Something was about to be sent from here. We’re looking whether it was.',
  'moneyForm.notSent.title': 'It wasn’t sent',
  'moneyForm.notSent.text':
    'We looked, and nothing had been sent. If you send it again, it still goes out only once.',
  'moneyForm.earlier.title': 'This was sent before',
  'moneyForm.earlier.text':
    'It went out in an earlier try, whose answer was lost. What you entered since then wasn’t sent.',
  'moneyForm.another': 'Send another',
  'moneyForm.sendAgain': 'Send again as a new transaction',
  'moneyForm.checkStatus': 'Check the status',
  'moneyForm.checkingStatus': 'Checking the status…',
  'moneyForm.noBalance.title': 'There is no money to move yet',
  'moneyForm.noBalance.text': 'None of your balances holds any. Add money first, then look again.',
  'moneyForm.noBalance.looking': 'Looking…',
  'moneyForm.noBalance.again': 'Look again',
  'moneyForm.refreshFailed': 'The status couldn’t be checked',
  'moneyForm.checked': 'Checked at {time}: {status}.',
  'moneyForm.sender.own': 'Your own account',
  'moneyForm.loading': 'Loading your balances',
} as const satisfies Readonly<Record<string, Message>>
