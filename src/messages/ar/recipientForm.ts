import type { recipientFormWords as english } from '../en/recipientForm.ts'
import type { Message } from '../message.ts'

export const recipientFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'recipientForm.label': 'مستفيد جديد',
  'recipientForm.editLabel': 'تعديل المستفيد',
  'recipientForm.loading': 'جارٍ تحميل البلدان والعملات',
  'recipientForm.loadingFields': 'جارٍ تحميل الحقول',
  'recipientForm.section.destination': 'وجهة التحويل',
  'recipientForm.submit': 'إضافة المستفيد',
  'recipientForm.submitting': 'جارٍ إضافة المستفيد…',
  'recipientForm.save': 'حفظ التغييرات',
  'recipientForm.saving': 'جارٍ حفظ التغييرات…',
}
