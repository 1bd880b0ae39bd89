import type { abnWords as english } from '../en/abn.ts'
import type { Message } from '../message.ts'

export const abnWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.abn.label': 'رقم ABN',
  'field.abn.hint': '11 رقمًا، مثل \u206651 824 753 556\u2069',
  'field.abn.missing': 'أدخل رقم ABN.',
  'check.abnLength': 'عدد أرقام ABN هو {expected}، وقد أدخلت {actual}.',
  'check.abnIsAcn': 'يبدو أن هذا رقم ACN. أدخل أرقام ABN وعددها 11.',
  'check.abnChecksum': 'رقم ABN هذا غير صحيح. تحقّق من كل رقم فيه.',
  'field.acn.label': 'رقم ACN',
  'field.acn.hint': '9 أرقام، مثل \u2066004 085 616\u2069',
  'field.acn.missing': 'أدخل رقم ACN.',
  'check.acnLength': 'عدد أرقام ACN هو {expected}، وقد أدخلت {actual}.',
  'check.acnIsAbn': 'يبدو أن هذا رقم ABN. أدخل أرقام ACN وعددها 9.',
  'check.acnChecksum': 'رقم ACN هذا غير صحيح. تحقّق من كل رقم فيه.',
}
