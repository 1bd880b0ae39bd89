import type { payIdWords as english } from '../en/payId.ts'
import type { Message } from '../message.ts'

export const payIdWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.payid.label': 'معرّف PayID',
  'field.payid.hint': 'رقم هاتف محمول أو بريد إلكتروني أو رقم ABN أو معرّف مؤسسة',
  'field.payid.missing': 'أدخل معرّف PayID.',
  'check.payIdAmbiguous': 'قد يكون هذا رقم هاتف أو رقم ABN. اعتُبر رقم هاتف.',
  'check.payIdPhone':
    'أدخل رقم الهاتف كاملًا، مثل \u20660412 345 678\u2069 أو \u2066+61 412 345 678\u2069.',
  'check.payIdEmail': 'أدخل عنوان البريد الإلكتروني كاملًا، مثل \u2066name@example.com\u2069.',
  'check.payIdAbn':
    'تحقّق من الأرقام. عدد أرقام ABN هو 11 وعدد أرقام ACN هو 9، ورقم الهاتف يحتاج إلى رمز البلد.',
  'check.payIdName':
    'لا يبدو هذا معرّف PayID، أي رقم هاتف محمول أو بريدًا إلكترونيًا أو رقم ABN أو معرّف مؤسسة. تحقّق منه.',
  'check.payIdCharacters': 'لا يمكن أن يحتوي معرّف PayID على «\u2068{found}\u2069».',
  'check.payIdLength': 'يتكوّن معرّف PayID من 2 إلى {maximum} خانة، وقد أدخلت {actual}.',
  'payId.choose': 'استخدمه على أنه {kind}',
  'payId.kind.phone': 'رقم هاتف',
  'payId.kind.email': 'بريد إلكتروني',
  'payId.kind.abn': 'رقم ABN أو ACN',
  'payId.kind.organisation': 'معرّف مؤسسة',
}
