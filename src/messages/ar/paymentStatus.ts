import type { paymentStatusWords as english } from '../en/paymentStatus.ts'
import type { Message } from '../message.ts'

export const paymentStatusWords: Readonly<Record<keyof typeof english, Message>> = {
  'paymentStatus.INITIALISING.label': 'مسودة',
  'paymentStatus.INITIALISING.text': 'ستخرج المعاملة عند اكتمال كل ما يلزمها.',
  'paymentStatus.OPEN.label': 'في الطريق',
  'paymentStatus.OPEN.text': 'يجري تحويل العملة والإرسال، ولم يصل المبلغ بعد.',
  'paymentStatus.CLOSED.label': 'وصل',
  'paymentStatus.CLOSED.text': 'وصل المبلغ.',
  'paymentStatus.FAILED.label': 'لم تتم',
  'paymentStatus.FAILED.text': 'تعذر إيصال المبلغ. اسأل فريق الدعم قبل أن ترسله من جديد.',
  'paymentStatus.CANCELLED.label': 'أُلغيت',
  'paymentStatus.CANCELLED.text': 'توقفت المعاملة ولن يصل المبلغ.',
  'paymentStatus.other.text': 'لا نعرف هذه الحالة. اسأل فريق الدعم عن معناها.',
}
