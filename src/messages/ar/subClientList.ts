import type { subClientListWords as english } from '../en/subClientList.ts'
import type { Message } from '../message.ts'

export const subClientListWords: Readonly<Record<keyof typeof english, Message>> = {
  'subClientList.label': 'العملاء',
  'subClientList.loading': 'جارٍ تحميل عملائك',
  'subClientList.search': 'الاسم أو رقم الحساب أو رقم النشاط التجاري',
  'subClientList.count': {
    zero: 'لا يوجد عملاء',
    one: 'عميل واحد',
    two: 'عميلان',
    few: '{count} عملاء',
    many: '{count} عميلًا',
    other: '{count} عميل',
  },
  'subClientList.empty.title': 'لا يوجد عملاء بعد',
  'subClientList.empty.text': 'سيظهر هنا الأشخاص والشركات الذين لكلٍّ منهم رقم حساب خاص به.',
  'subClientList.add': 'إضافة عميل',
  'subClientList.status': 'الحالة',
  'subClientList.clientType': 'النوع',
  'subClientList.type.INDIVIDUAL': 'شخص',
  'subClientList.type.COMPANY': 'شركة',
}
