import type { abaWords as english } from '../en/aba.ts'
import type { Message } from '../message.ts'

export const abaWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.aba.label': 'رقم التوجيه (ABA)',
  'field.aba.hint': '9 أرقام. استخدم الرقم المخصّص للحوالات البنكية (\u2066wire\u2069).',
  'field.aba.missing': 'أدخل رقم التوجيه.',
}
