import type { ibanWords as english } from '../en/iban.ts'
import type { Message } from '../message.ts'

export const ibanWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.iban.label': 'رقم الآيبان (IBAN)',
  'field.iban.hint': 'يبدأ بحرفين إنجليزيين. يمكنك لصقه بما فيه من مسافات.',
  'field.iban.missing': 'أدخل رقم الآيبان.',
  'iban.progress': '{country:country}، {actual} من {expected} خانة',
  'check.ibanStart':
    'يبدأ رقم الآيبان بحرفين إنجليزيين يرمزان إلى البلد، مثل \u2066DE\u2069 أو \u2066FR\u2069.',
  'check.ibanCountry': 'لا يبدأ أي رقم آيبان بالرمز «\u2066{found}\u2069». تحقّق من أول حرفين.',
  'check.ibanNoIban': 'لا يُستخدم رقم الآيبان في {country:country}. اختر بيانات حساب أخرى.',
  'check.ibanLength':
    'عدد خانات رقم الآيبان في {country:country} هو {expected}، وقد أدخلت {actual}.',
  'check.ibanChecksum': 'رقم الآيبان هذا غير صحيح. تحقّق من كل خانة فيه.',
}
