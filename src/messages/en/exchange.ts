import type { Message } from '../message.ts'

/** What payments and conversions share: two currencies, an amount on either side, a held rate. */
export const exchangeWords = {
  'field.fromCurrency.label': 'From',
  'field.fromCurrency.missing': 'Choose a currency.',
  'field.toCurrency.label': 'To',
  'field.toCurrency.missing': 'Choose a currency.',
  'field.side.label': 'Which amount counts?',
  'field.side.missing': 'Choose which amount counts.',
  'field.side.option.from': 'What leaves',
  'field.side.option.to': 'What arrives',
  'check.currencySame': 'Choose another currency than the one it comes from.',

  'exchange.currency.show': 'Show currencies',
  'exchange.currency.none': 'No currency found.',
  'exchange.about': 'About {amount}. The rate may change until you review.',
  'exchange.tooMuch': 'About {amount}. You have {available} available.',
  'exchange.exceeds': 'This is more than the {available} that you have available.',
  'exchange.noRate': 'There’s no rate from {from} to {to} now. Choose another currency.',
  'exchange.rateFailed': 'The rate couldn’t be had.',
  'exchange.retry': 'Try again',
  'exchange.swap': 'Swap {from} and {to}',
  'exchange.sent': 'The rate that you agreed to',
  'exchange.waiting.title': 'Your last try may still go through',
  'exchange.waiting.text':
    'Its answer was lost. So that nothing goes out twice, you get a new rate once it can’t arrive any more: in {time}.',
} as const satisfies Readonly<Record<string, Message>>
