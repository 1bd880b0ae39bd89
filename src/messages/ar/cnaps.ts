import type { cnapsWords as english } from '../en/cnaps.ts'
import type { Message } from '../message.ts'

export const cnapsWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.cnaps.label': 'رمز CNAPS',
  'field.cnaps.hint': '12 رقمًا',
  'field.cnaps.missing': 'أدخل رمز CNAPS.',
  'check.cnapsLength': 'عدد أرقام رمز CNAPS هو {expected}، وقد أدخلت {actual}.',
  'check.cnapsIsCard': 'يبدو أن هذا رقم بطاقة. أدخل أرقام رمز CNAPS وعددها 12.',
  'check.cnapsChecksum': 'الرقم الأخير لا يوافق بقية الأرقام. تحقّق من الرمز مع المستفيد.',
}
