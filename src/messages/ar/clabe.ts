import type { clabeWords as english } from '../en/clabe.ts'
import type { Message } from '../message.ts'

export const clabeWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.clabe.label': 'رقم CLABE',
  'field.clabe.hint': '18 رقمًا',
  'field.clabe.missing': 'أدخل رقم CLABE.',
}
