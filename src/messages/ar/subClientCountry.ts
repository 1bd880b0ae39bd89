import type { subClientCountryWords as english } from '../en/subClientCountry.ts'
import type { Message } from '../message.ts'

export const subClientCountryWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.subClientCountry.label': 'بلد العنوان',
  'field.subClientCountry.missing': 'اختر بلد العنوان.',
}
