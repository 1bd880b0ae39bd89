import type { contactWords as english } from '../en/contact.ts'
import type { Message } from '../message.ts'

export const contactWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.email.label': 'البريد الإلكتروني',
  'field.mobile.label': 'رقم الهاتف المحمول',
  'field.mobile.hint': 'مع رمز البلد، مثل \u2066+61 422 832 849\u2069',
  'field.mobile.missing': 'أدخل رقم الهاتف المحمول.',
  'check.emailFormat': 'أدخل عنوان بريد إلكتروني، مثل \u2066name@example.com\u2069.',
  'check.mobileCountryCode': 'أضف رمز البلد، مثل \u2066+61 422 832 849\u2069.',
  'check.mobileCharacters':
    'استخدم الأرقام من \u20660\u2069 إلى \u20669\u2069 فقط، مع \u2066+\u2069 قبل رمز البلد.',
  'check.mobileNumber': 'تحقّق من رقم الهاتف المحمول: بعض أرقامه ناقص أو خاطئ.',
  'check.mobileLandline': 'يبدو أن هذا رقم هاتف ثابت. أدخل رقم هاتف محمول إن وُجد.',
}
