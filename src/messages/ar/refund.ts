import type { refundWords as english } from '../en/refund.ts'
import type { Message } from '../message.ts'

export const refundWords: Readonly<Record<keyof typeof english, Message>> = {
  'refundDeposit.label': 'إعادة إيداع إلى مرسله',
  'refundDeposit.submit': 'إعادة \u2066{amount}\u2069',
  'refundDeposit.submitting': 'جارٍ الإرسال…',
  'refundDeposit.section.amount': 'المبلغ الذي يُعاد',
  'refundDeposit.section.amount.hint': 'يُعاد الإيداع مرة واحدة فقط. وما لا تعيده يبقى في رصيدك.',
  'refundDeposit.section.details': 'سبب الإعادة',
  'field.refundReason.label': 'السبب',
  'check.refundExceedsDeposit':
    'أقصى ما يمكن إعادته \u2066{most}\u2069، وهو مبلغ الإيداع بعد خصم رسومه.',

  'refundDeposit.sender': 'المرسِل',
  'refundDeposit.bank': 'من بنك',
  'refundDeposit.deposit': 'الإيداع',
  'refundDeposit.fee': 'الرسوم، ولا تُعاد',
  'refundDeposit.most': 'ما يمكن إعادته',

  'refundDeposit.amount': 'المبلغ المُعاد',
  'refundDeposit.stays': 'يبقى في رصيدك',
  'refundDeposit.section.to': 'إلى من يُعاد',
  'refundDeposit.to': 'إلى',
  'refundDeposit.toBank': 'لدى بنك',
  'refundDeposit.whoever': 'من أرسله',
  'refundDeposit.final.title': 'لا يمكن التراجع عن هذا',
  'refundDeposit.final.text': 'يخرج \u2066{amount}\u2069 من رصيدك ويعود إلى \u2068{name}\u2069.',

  'refundDeposit.sent.title': 'قُبِل ردّ المبلغ',
  'refundDeposit.sent.text': 'يعود \u2066{amount}\u2069 إلى \u2068{name}\u2069.',
  'refundDeposit.sent.earlier': 'يعود الإيداع إلى \u2068{name}\u2069.',
  'refundDeposit.close': 'إغلاق',

  'refundDeposit.not.INITIALISED': 'لم يصل هذا الإيداع بعد',
  'refundDeposit.not.REVIEWING': 'هذا الإيداع قيد المراجعة',
  'refundDeposit.not.open.text': 'يمكن إعادته بعد أن يدخل رصيدك.',
  'refundDeposit.not.REFUNDING': 'هذا الإيداع في طريق العودة بالفعل',
  'refundDeposit.not.REFUNDED': 'أُعيد هذا الإيداع',
  'refundDeposit.not.back.text': 'لا يُعاد الإيداع إلا مرة واحدة.',
  'refundDeposit.not.CANCELLED': 'أُلغي هذا الإيداع',
  'refundDeposit.not.CANCELLED.text': 'ليس في رصيدك، فلا يوجد ما يُعاد.',
  'refundDeposit.not.fee': 'لا يمكن إعادة شيء من هذا الإيداع',
  'refundDeposit.not.fee.text': 'رسومه تساوي مبلغه كله.',
  'refundDeposit.not.other': 'لا يمكن إعادة هذا الإيداع الآن',
  'refundDeposit.not.other.text': 'لا يُعاد إلا إيداع دخل رصيدك. حالته: \u2068{status}\u2069.',
}
