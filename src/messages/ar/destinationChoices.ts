import type { destinationChoiceWords as english } from '../en/destinationChoices.ts'
import type { Message } from '../message.ts'

export const destinationChoiceWords: Readonly<Record<keyof typeof english, Message>> = {
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
  'recipientForm.methodLocked': 'لا يمكن تغيير نوع الحساب. لنوع آخر، أضف مستفيدًا جديدًا.',
}
