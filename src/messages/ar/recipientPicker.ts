import type { recipientPickerWords as english } from '../en/recipientPicker.ts'
import type { Message } from '../message.ts'

export const recipientPickerWords: Readonly<Record<keyof typeof english, Message>> = {
  'recipientPicker.label': 'المستفيد',
  'recipientPicker.hint': 'ابحث بالاسم أو البريد الإلكتروني أو رقم الحساب.',
  'recipientPicker.loading': 'جارٍ تحميل المستفيدين',
  'recipientPicker.missing': 'اختر مستفيدًا.',
  'recipientPicker.show': 'عرض المستفيدين',
  'recipientPicker.none': 'لم يُعثر على أحد.',
  'recipientPicker.more': {
    zero: 'لا يوجد المزيد.',
    one: 'يوجد مستفيد آخر. تابع الكتابة للوصول إليه.',
    two: 'يوجد مستفيدان آخران. تابع الكتابة للوصول إليهما.',
    few: 'يوجد {count} مستفيدين آخرين. تابع الكتابة للوصول إليهم.',
    many: 'يوجد {count} مستفيدًا آخر. تابع الكتابة للوصول إليهم.',
    other: 'يوجد {count} مستفيد آخر. تابع الكتابة للوصول إليهم.',
  },
  'recipientPicker.add': 'إضافة مستفيد جديد',
  'recipientPicker.empty': 'لا يوجد لديك مستفيدون بعد.',
  'recipientPicker.emptyFor': 'لا يمكن الدفع بهذه الطريقة إلى أي من المستفيدين لديك بعد.',
  'recipientPicker.looking': 'جارٍ البحث عن هذا المستفيد…',
  'recipientPicker.gone': 'لم يعد هذا المستفيد موجودًا. اختر غيره.',
  'recipientPicker.failed': 'تعذّر البحث عن هذا المستفيد.',
  'recipientPicker.otherCurrency':
    'يستقبل هذا الحساب \u2066{actual}\u2069 وليس \u2066{expected}\u2069. اختر غيره.',
  'recipientPicker.otherMethod': 'هذا الحساب من نوع آخر. اختر غيره.',
  'recipientPicker.new': 'مستفيد جديد',
  'recipientPicker.loadingForm': 'جارٍ تحميل النموذج',
  'recipientPicker.back': 'رجوع',
  'recipientPicker.detail': '\u2066{account}\u2069 {currency}',
  'recipientPicker.sameName': '\u2068{name}\u2069 (\u2066{account}\u2069 {currency})',
  'recipientPicker.account.BSB':
    'رمز BSB \u2066{code}\u2069، حساب \u2066{account}\u2069، {currency}',
  'recipientPicker.account.PAYID': 'معرّف PayID \u2066{code}\u2069، {currency}',
  'recipientPicker.account.IBAN': 'آيبان \u2066{account}\u2069، {currency}',
  'recipientPicker.account.ABA':
    'رقم التوجيه \u2066{code}\u2069، حساب \u2066{account}\u2069، {currency}',
  'recipientPicker.account.CLABE': 'رقم CLABE \u2066{account}\u2069، {currency}',
  'recipientPicker.account.IFSC':
    'رمز IFSC \u2066{code}\u2069، حساب \u2066{account}\u2069، {currency}',
  'recipientPicker.account.CNAPS':
    'رمز CNAPS \u2066{code}\u2069، حساب \u2066{account}\u2069، {currency}',
  'recipientPicker.account.SORT_CODE':
    'رمز الفرز \u2066{code}\u2069، حساب \u2066{account}\u2069، {currency}',
  'recipientPicker.account.ACC_NO':
    'حساب \u2066{account}\u2069، رمز BIC \u2066{code}\u2069، {currency}',
  'recipientPicker.account.other': 'حساب \u2066{account}\u2069، {currency}',
}
