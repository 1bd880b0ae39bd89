import type { amountWords as english } from '../en/amount.ts'
import type { Message } from '../message.ts'

export const amountWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.amount.label': 'المبلغ',
  'field.amount.missing': 'أدخل المبلغ.',
  'amount.available': 'المتاح \u2066{amount}\u2069',
  'amount.useAll': 'استخدام المتاح كله',
  'check.amountUnreadable': 'أدخل المبلغ بالأرقام، مثل \u2066{example}\u2069.',
  'check.amountSeparator': 'لا يتضح أي مبلغ تقصد. اكتبه هكذا: \u2066{example}\u2069.',
  'check.amountCurrency':
    'أدخل المبلغ بعملة \u2066{currency}\u2069 وليس بعملة \u2068{found}\u2069.',
  'check.amountDecimals':
    'أقصى عدد للمنازل العشرية في مبلغ بعملة \u2066{currency}\u2069 هو {limit}، وقد أدخلت {actual}.',
  'check.amountWhole': 'المبلغ بعملة \u2066{currency}\u2069 لا يقبل منازل عشرية.',
  'check.amountZero': 'أدخل مبلغًا أكبر من 0.',
  'check.amountNegative': 'أدخل المبلغ بلا علامة ناقص.',
  'check.amountTooLarge': 'أقصى مبلغ يمكن إدخاله هو \u2066{maximum}\u2069.',
  'check.amountExceedsBalance': 'المتاح لديك \u2066{available}\u2069. أدخل مبلغًا أقل.',
  'check.amountAndFeeExceedBalance':
    'يصبح المجموع مع رسم قدره \u2066{fee}\u2069 ما يساوي \u2066{total}\u2069، والمتاح لديك \u2066{available}\u2069.',
}
