import type { recipientSectionWords as english } from '../en/recipientSections.ts'
import type { Message } from '../message.ts'

export const recipientSectionWords: Readonly<Record<keyof typeof english, Message>> = {
  'recipientForm.section.account': 'الحساب',
  'recipientForm.sentIn': 'تصل الأموال بعملة {currency} (\u2066{code}\u2069).',
  'recipientForm.section.holder': 'صاحب الحساب',
  'recipientForm.section.address': 'العنوان',
  'recipientForm.section.contact': 'بيانات الاتصال',
  'recipientForm.created.title': 'تمت إضافة \u2068{name}\u2069 إلى المستفيدين لديك',
  'recipientForm.updated.title': 'حُفظت بيانات \u2068{name}\u2069',
  'recipientForm.another': 'إضافة مستفيد آخر',
  'recipientForm.editAgain': 'التعديل مرة أخرى',
}
