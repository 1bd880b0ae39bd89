import type { cnapsWords as english } from '../en/cnaps.ts'
import type { Message } from '../message.ts'

export const cnapsWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.cnaps.label': 'رمز CNAPS',
  'field.cnaps.hint': '12 رقمًا',
  'field.cnaps.missing': 'أدخل رمز CNAPS.',
}
