import type { recipientListWords as english } from '../en/recipientList.ts'
import type { Message } from '../message.ts'

export const recipientListWords: Readonly<Record<keyof typeof english, Message>> = {
  'recipientList.label': 'المستفيدون',
  'recipientList.loading': 'جارٍ تحميل المستفيدين',
  'recipientList.search': 'الاسم أو البريد الإلكتروني أو رقم الحساب',
  'recipientList.count': {
    zero: 'لا يوجد مستفيدون',
    one: 'مستفيد واحد',
    two: 'مستفيدان',
    few: '{count} مستفيدين',
    many: '{count} مستفيدًا',
    other: '{count} مستفيد',
  },
  'recipientList.empty.title': 'لا يوجد أحد هنا بعد',
  'recipientList.empty.text': 'سيظهر هنا الأشخاص والشركات الذين تدفع لهم.',
  'recipientList.add': 'إضافة مستفيد',
  'recipientList.edit.title': 'تعديل \u2068{name}\u2069',
  'recipientList.delete.text': 'سيُزال من قائمة المستفيدين لديك، وتبقى المدفوعات السابقة كما هي.',
  'recipientList.restored.title': 'عاد \u2068{name}\u2069 إلى المستفيدين لديك',
  'recipientList.restoring.title': 'لا نعرف بعد هل عاد \u2068{name}\u2069',
  'recipientList.restoring.text': 'لم يصل إلينا الرد. تحقّق أولًا حتى لا يُضاف المستفيد مرتين.',
  'recipientList.notRestored.title': 'لم يعد \u2068{name}\u2069 بعد',
  'recipientList.notRestored.text': 'تحقّقنا ولم يُضَف أي مستفيد. يمكنك إعادة المحاولة.',
}
