import type { recipientFormWords as english } from '../en/recipientForm.ts'
import type { Message } from '../message.ts'

export const recipientFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'recipientForm.label': 'مستفيد جديد',
  'recipientForm.loading': 'جارٍ تحميل البلدان والعملات',
  'recipientForm.loadingFields': 'جارٍ تحميل الحقول',
  'recipientForm.section.destination': 'وجهة التحويل',
  'recipientForm.section.account': 'الحساب',
  'recipientForm.sentIn': 'تصل الأموال بعملة {currency} (\u2066{code}\u2069).',
  'recipientForm.section.holder': 'صاحب الحساب',
  'recipientForm.section.address': 'العنوان',
  'recipientForm.section.contact': 'بيانات الاتصال',
  'recipientForm.noCountry': 'لم يُعثر على أي بلد',
  'recipientForm.showCountries': 'عرض البلدان',
  'recipientForm.submit': 'إضافة المستفيد',
  'recipientForm.submitting': 'جارٍ إضافة المستفيد…',
  'recipientForm.invalid.title': {
    zero: 'لا توجد حقول تحتاج إلى مراجعة',
    one: 'راجع حقلًا واحدًا',
    two: 'راجع حقلين',
    few: 'راجع {count} حقول',
    many: 'راجع {count} حقلًا',
    other: 'راجع {count} حقل',
  },
  'recipientForm.created.title': 'تمت إضافة \u2068{name}\u2069 إلى المستفيدين لديك',
  'recipientForm.another': 'إضافة مستفيد آخر',
  'recipientForm.unknown.title': 'لا نعرف بعد هل حُفظت البيانات',
  'recipientForm.unknown.text':
    'لم يصل إلينا الرد. تحقّق قبل إعادة المحاولة حتى لا يُضاف المستفيد مرتين.',
  'recipientForm.check': 'تحقّق الآن',
  'recipientForm.checking': 'جارٍ التحقّق…',
  'recipientForm.notCreated.title': 'لم تُحفظ البيانات',
  'recipientForm.notCreated.text': 'تحقّقنا ولم يُضَف أي مستفيد. يمكنك إعادة المحاولة.',
}
