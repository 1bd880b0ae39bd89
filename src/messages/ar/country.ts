import type { countryWords as english } from '../en/country.ts'
import type { Message } from '../message.ts'

export const countryWords: Readonly<Record<keyof typeof english, Message>> = {
  'country.none': 'لم يُعثر على أي بلد',
  'country.show': 'عرض البلدان',
}
