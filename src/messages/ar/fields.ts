import type { fieldWords as english } from '../en/fields.ts'
import type { Message } from '../message.ts'

export const fieldWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.optional': '(اختياري)',
  'field.choose': 'اختر',
  'field.example': 'مثل \u2066{example}\u2069',
  'field.missing': 'املأ حقل «\u2068{label}\u2069».',
  'field.refused': 'لم تُقبل هذه القيمة: \u2068{message}\u2069',
  'field.useMend': 'استخدم \u2066{mend}\u2069',
  'field.useBoth': 'استخدم \u2066{mend}\u2069 و\u2066{accountNumber}\u2069',
  'check.mend': 'هل تقصد \u2066{mend}\u2069؟',
  'check.character.digit': 'يجب أن تكون الخانة {position} رقمًا.',
  'check.character.letter': 'يجب أن تكون الخانة {position} حرفًا إنجليزيًا.',
  'check.character.letterOrDigit': 'يجب أن تكون الخانة {position} حرفًا إنجليزيًا أو رقمًا.',
}
