import type { bankAccountWords as english } from '../en/bankAccount.ts'
import type { Message } from '../message.ts'

export const bankAccountWords: Readonly<Record<keyof typeof english, Message>> = {
  'bankAccount.label': 'الحساب البنكي',
}
