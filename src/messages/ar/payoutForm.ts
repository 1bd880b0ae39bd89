import type { payoutFormWords as english } from '../en/payoutForm.ts'
import type { Message } from '../message.ts'

export const payoutFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'payoutForm.label': 'إرسال دفعة',
  'payoutForm.submit': 'إرسال \u2066{amount}\u2069',
  'payoutForm.submitting': 'جارٍ الإرسال…',
  'payoutForm.section.recipient': 'إلى مَن',
  'payoutForm.section.amount': 'كم المبلغ',
  'payoutForm.section.details': 'التفاصيل',
  'payoutForm.section.sender': 'نيابةً عن مَن',
  'payoutForm.section.institution': 'بتعليمات مَن',
  'field.balance.label': 'من الرصيد',
  'field.balance.missing': 'اختر رصيدًا.',
  'payoutForm.balance': '\u2066{currency}: {amount}\u2069',

  'payoutForm.arrives': 'يستلم المستفيد',
  'payoutForm.fee': 'الرسم',
  'payoutForm.fee.added': 'يُضاف رسم قدره \u2066{amount}\u2069.',
  'payoutForm.account': 'الحساب',
  'payoutForm.fee.unknown': 'يُضاف الرسم المتفق عليه معك',
  'payoutForm.leaves': 'يُخصم من رصيدك',
  'payoutForm.leaves.withFee': '\u2066{amount}\u2069 مع الرسم',
  'payoutForm.recipient': 'المستفيد',
  'payoutForm.bank': 'البنك',
  'payoutForm.payeeCheck': 'التحقّق من الاسم',
  'payoutForm.reference.cut': 'بعض البنوك تعرض: \u2068{shown}\u2069',
  'payoutForm.sender': 'يُرسَل نيابةً عن',

  'payoutForm.id': 'رقم المعاملة',
  'payoutForm.reference': 'المرجع',
  'payoutForm.ownId': 'مرجعك',
  'payoutForm.amount': 'المبلغ',
  'payoutForm.totalFee': 'الرسم',
  'payoutForm.title': '{status}: \u2066{amount}\u2069 إلى \u2068{name}\u2069',
  'payoutForm.sendAgain.text': 'كان السبب تقنيًا، ولذلك يمكن إرسال الدفعة نفسها مرة أخرى.',
}
