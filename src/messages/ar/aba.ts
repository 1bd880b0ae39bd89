import type { abaWords as english } from '../en/aba.ts'
import type { Message } from '../message.ts'

export const abaWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.aba.label': 'رقم التوجيه (ABA)',
  'field.aba.hint': '9 أرقام. استخدم الرقم المخصّص للحوالات البنكية (\u2066wire\u2069).',
  'field.aba.missing': 'أدخل رقم التوجيه.',
  'check.abaLength': 'عدد أرقام رقم التوجيه هو {expected}، وقد أدخلت {actual}.',
  'check.abaPrefix': 'لا يبدأ أي رقم توجيه بالرقمين \u2066{found}\u2069. تحقّق من أول رقمين.',
  'check.abaChecksum': 'رقم التوجيه هذا غير صحيح. تحقّق من كل رقم فيه، ولا تنقله من قسيمة إيداع.',
}
