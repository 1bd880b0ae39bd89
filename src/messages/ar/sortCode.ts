import type { sortCodeWords as english } from '../en/sortCode.ts'
import type { Message } from '../message.ts'

export const sortCodeWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.sortCode.label': 'رمز الفرز (\u2066Sort code\u2069)',
  'field.sortCode.hint': '6 أرقام، مثل \u206630-94-30\u2069',
  'field.sortCode.missing': 'أدخل رمز الفرز.',
  'check.sortCodeDigits': 'استخدم الأرقام فقط، مثل \u206630-94-30\u2069.',
  'check.sortCodeLength': 'عدد أرقام رمز الفرز هو {expected}، وقد أدخلت {actual}.',
  'check.sortCodeAndAccount': 'يبدو أن هذا رمز الفرز ومعه رقم الحساب. أدخل هنا رمز الفرز وحده.',
  'check.sortCodeIsIban': 'هذا رقم آيبان. أدخل هنا رمز الفرز وحده.',
}
