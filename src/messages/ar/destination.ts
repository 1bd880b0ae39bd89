import type { destinationWords as english } from '../en/destination.ts'
import type { Message } from '../message.ts'

export const destinationWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.country.label': 'بلد بنك المستفيد',
  'field.country.hint': 'اكتب للبحث.',
  'field.country.missing': 'اختر بلد بنك المستفيد.',
}
