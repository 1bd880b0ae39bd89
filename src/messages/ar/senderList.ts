import type { senderListWords as english } from '../en/senderList.ts'
import type { Message } from '../message.ts'

export const senderListWords: Readonly<Record<keyof typeof english, Message>> = {
  'senderList.label': 'المُرسِلون',
  'senderList.loading': 'جارٍ تحميل المُرسِلين',
  'senderList.search': 'الاسم أو البريد الإلكتروني أو رقم النشاط التجاري',
  'senderList.count': {
    zero: 'لا يوجد مُرسِلون',
    one: 'مُرسِل واحد',
    two: 'مُرسِلان',
    few: '{count} مُرسِلين',
    many: '{count} مُرسِلًا',
    other: '{count} مُرسِل',
  },
  'senderList.empty.title': 'لا يوجد أحد هنا بعد',
  'senderList.empty.text': 'سيظهر هنا الأشخاص والشركات الذين ترسل نيابةً عنهم.',
  'senderList.add': 'إضافة مُرسِل',
  'senderList.edit.title': 'تعديل \u2068{name}\u2069',
  'senderList.delete.text':
    'لا يمكن التراجع عن هذا. لا يمكن استرجاع وثيقة الهوية، لذا ستحتاج إلى إدخال كل البيانات من جديد إذا أردت الإرسال نيابةً عنه مرة أخرى.',
}
