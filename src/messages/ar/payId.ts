import type { payIdWords as english } from '../en/payId.ts'
import type { Message } from '../message.ts'

export const payIdWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.payid.label': 'معرّف PayID',
  'field.payid.hint': 'رقم هاتف محمول أو بريد إلكتروني أو رقم ABN أو معرّف مؤسسة',
  'field.payid.missing': 'أدخل معرّف PayID.',
}
