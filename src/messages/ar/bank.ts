import type { bankWords as english } from '../en/bank.ts'
import type { Message } from '../message.ts'

export const bankWords: Readonly<Record<keyof typeof english, Message>> = {
  'bank.place': '\u2068{name}\u2069، \u2068{place}\u2069',
  'bank.bsbNotFound': 'تعذّر العثور على رمز BSB هذا. تحقّق منه مع المستفيد.',
  'bank.bicNotFound': 'تعذّر العثور على رمز SWIFT هذا. تحقّق منه مع المستفيد.',
  'bank.ibanNotFound': 'تعذّر العثور على بنك رقم الآيبان هذا. تحقّق منه مع المستفيد.',
}
