import type { paymentFormWords as english } from '../en/paymentForm.ts'
import type { Message } from '../message.ts'

export const paymentFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'paymentForm.label': 'إرسال أموال إلى الخارج',
  'paymentForm.submit': 'إرسال \u2066{amount}\u2069',
  'paymentForm.submitting': 'جارٍ الإرسال…',
  'paymentForm.section.amount': 'المبلغ',
  'paymentForm.section.recipient': 'المستلم',
  'paymentForm.section.details': 'التفاصيل',
  'paymentForm.section.sender': 'المُرسِل',
  'field.sentAmount.label': 'ترسل أنت',
  'field.sentAmount.missing': 'أدخل المبلغ.',
  'field.arrivingAmount.label': 'يصل إلى المستلم',
  'field.arrivingAmount.missing': 'أدخل المبلغ.',
  'field.sourceOfFunds.label': 'مصدر الأموال',
  'field.sourceOfFunds.hint': 'تطلبه بعض الوجهات.',
  'field.sourceOfFunds.missing': 'اختر مصدر الأموال، فهذه الوجهة تطلبه.',
  'field.sourceOfFunds.option.BUSINESS_FUNDS': 'أموال تجارية',

  'paymentForm.recipient': 'المستلم',
  'paymentForm.account': 'الحساب',
  'paymentForm.bank': 'البنك',
  'paymentForm.sender': 'نيابةً عن',
  'paymentForm.reference.cut': 'يظهر في كشف الحساب: \u2068{shown}\u2069',
  'paymentForm.time': 'مدة الوصول',
  'paymentForm.time.fewHours': 'خلال بضع ساعات، وغالبًا على الفور',
  'paymentForm.time.instant': 'على الفور عادةً',
  'paymentForm.time.varies': 'من بضع دقائق إلى بضعة أيام، بحسب البلد والبنك',

  'paymentForm.title': '{status}: \u2066{amount}\u2069 إلى \u2068{name}\u2069',
  'paymentForm.sent': 'أرسلت',
  'paymentForm.arrives': 'يصل إلى المستلم',
  'paymentForm.reference': 'المرجع',
  'paymentForm.ownId': 'مرجعك',
  'paymentForm.id': 'رقم المعاملة',
}
