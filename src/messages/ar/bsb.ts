import type { bsbWords as english } from '../en/bsb.ts'
import type { Message } from '../message.ts'

export const bsbWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.bsb.label': 'رمز BSB',
  'field.bsb.hint': '6 أرقام، مثل \u2066062-000\u2069',
  'field.bsb.missing': 'أدخل رمز BSB.',
  'check.bsbDigits': 'استخدم الأرقام فقط، مثل \u2066062-000\u2069.',
  'check.bsbLength': 'عدد أرقام رمز BSB هو {expected}، وقد أدخلت {actual}.',
  'check.bsbAndAccount': 'يبدو أن هذا رمز BSB ومعه رقم الحساب. أدخل هنا رمز BSB وحده.',
}
