import type { clabeWords as english } from '../en/clabe.ts'
import type { Message } from '../message.ts'

export const clabeWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.clabe.label': 'رقم CLABE',
  'field.clabe.hint': '18 رقمًا',
  'field.clabe.missing': 'أدخل رقم CLABE.',
  'check.clabeLength': 'عدد أرقام CLABE هو {expected}، وقد أدخلت {actual}.',
  'check.clabeIsCard': 'يبدو أن هذا رقم بطاقة. أدخل أرقام CLABE وعددها 18.',
  'check.clabeChecksum': 'رقم CLABE هذا غير صحيح. تحقّق من كل رقم فيه.',
}
