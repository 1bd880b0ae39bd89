import type { bicWords as english } from '../en/bic.ts'
import type { Message } from '../message.ts'

export const bicWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.bic.label': 'رمز SWIFT (BIC)',
  'field.bic.hint': '8 خانات أو 11 خانة، مثل \u2066BARCGB22\u2069',
  'field.bic.missing': 'أدخل رمز SWIFT للبنك.',
  'check.bicCountry':
    'ترمز الخانتان 5 و6 إلى البلد، و«\u2066{found}\u2069» ليس رمز بلد. تحقّق منهما.',
  'check.bicLength': 'يتكوّن رمز SWIFT من 8 خانات أو 11 خانة، وقد أدخلت {actual}.',
  'check.bicBranch':
    'لا تبدأ الخانات الثلاث الأخيرة بالحرف \u2066X\u2069 إلا إذا كانت \u2066XXX\u2069.',
  'check.bicIsIban': 'يبدو أن هذا رقم آيبان. أدخل هنا رمز SWIFT للبنك.',
  'check.bicTest': 'رمز SWIFT هذا مخصّص للاختبار فقط. تأكّد من الرمز لدى المستفيد.',
  'check.bicOtherCountry':
    'رمز SWIFT هذا لبنك في {country:country}، لكن بنك المستفيد في {expected:country}. تحقّق منه.',
}
