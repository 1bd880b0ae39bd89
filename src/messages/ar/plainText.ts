import type { plainTextWords as english } from '../en/plainText.ts'
import type { Message } from '../message.ts'

export const plainTextWords: Readonly<Record<keyof typeof english, Message>> = {
  'check.dummyValue':
    'لا يمكن إرسال «\u2066{found}\u2069». أدخل القيمة الفعلية أو اترك الحقل فارغًا.',
  'check.dummyLikely':
    'قد لا تُقبل القيمة «\u2066{found}\u2069». أدخل القيمة الفعلية أو اترك الحقل فارغًا.',
  'check.plainLetters': 'استخدم الحروف والأرقام الإنجليزية: لا يمكن إرسال «\u2068{found}\u2069».',
  'check.textTooShort': 'أدخل نصًا لا يقل عدد خاناته عن {minimum}.',
  'check.textTooLong': 'أدخل نصًا لا يزيد عدد خاناته على {maximum}. لقد أدخلت {actual}.',
}
