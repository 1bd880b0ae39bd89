import type { convertFormWords as english } from '../en/convertForm.ts'
import type { Message } from '../message.ts'

export const convertFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'convertForm.label': 'التحويل بين أرصدتك',
  'convertForm.submit': 'تحويل \u2066{amount}\u2069',
  'convertForm.submitting': 'جارٍ التحويل…',
  'convertForm.section.amount': 'المبلغ',
  'convertForm.section.details': 'التفاصيل',
  'field.convertedAmount.label': 'تحوّل',
  'field.convertedAmount.missing': 'أدخل المبلغ.',
  'field.receivedAmount.label': 'تحصل على',
  'field.receivedAmount.missing': 'أدخل المبلغ.',
  'field.note.label': 'ملاحظة',
  'field.note.hint': 'لسجلاتك أنت.',

  'convertForm.title': '{status}: \u2066{from}\u2069 إلى \u2066{to}\u2069',
  'convertForm.converted': 'حوّلت',
  'convertForm.received': 'تحصل على',
  'convertForm.rate': 'السعر',
  'convertForm.note': 'ملاحظة',
  'convertForm.ownId': 'مرجعك',
  'convertForm.id': 'رقم المعاملة',
  'convertForm.another': 'تحويل مبلغ آخر',
}
