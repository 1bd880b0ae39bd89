import type { formWords as english } from '../en/form.ts'
import type { Message } from '../message.ts'

export const formWords: Readonly<Record<keyof typeof english, Message>> = {
  'form.review': 'مراجعة',
  'form.back': 'رجوع',
}
