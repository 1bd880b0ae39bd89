import type { destinationWords as english } from '../en/destination.ts'
import type { Message } from '../message.ts'

export const destinationWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.country.label': 'بلد بنك المستفيد',
  'field.country.hint': 'اكتب للبحث.',
  'field.country.missing': 'اختر بلد بنك المستفيد.',
  'field.currency.label': 'العملة',
  'field.method.label': 'بيانات الحساب',
  'field.entity.label': 'نوع المستفيد',
  'field.entity.individual': 'فرد',
  'field.entity.company': 'شركة',
  'method.BSB.label': 'رمز BSB ورقم الحساب',
  'method.PAYID.label': 'معرّف PayID',
  'method.IBAN.label': 'رقم الآيبان (IBAN)',
  'method.ABA.label': 'رقم التوجيه (ABA)',
  'method.CLABE.label': 'رقم CLABE',
  'method.IFSC.label': 'رمز IFSC ورقم الحساب',
  'method.CNAPS.label': 'رمز CNAPS ورقم الحساب',
  'method.SORT_CODE.label': 'رمز الفرز (\u2066Sort code\u2069) ورقم الحساب',
  'method.ACC_NO.label': 'رقم الحساب',
}
