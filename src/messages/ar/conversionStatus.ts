import type { conversionStatusWords as english } from '../en/conversionStatus.ts'
import type { Message } from '../message.ts'

export const conversionStatusWords: Readonly<Record<keyof typeof english, Message>> = {
  'conversionStatus.INITIALISED.label': 'مُعَدّة',
  'conversionStatus.INITIALISED.text': 'قُبلت المعاملة وستُنفَّذ بعد قليل.',
  'conversionStatus.PENDING.label': 'قيد التنفيذ',
  'conversionStatus.PENDING.text': 'خرج المبلغ من رصيد وسيصل إلى الآخر.',
  'conversionStatus.CONVERTED.label': 'تم التحويل',
  'conversionStatus.CONVERTED.text': 'المبلغ في الرصيد الآخر.',
  'conversionStatus.FAILED.label': 'لم تُنفَّذ بعد',
  'conversionStatus.FAILED.text': 'هذا مؤقت في العادة، وستُعاد المحاولة.',
  'conversionStatus.CANCELLED.label': 'أُلغيت',
  'conversionStatus.CANCELLED.text': 'توقفت المعاملة ولن تُنفَّذ.',
  'conversionStatus.other.text': 'لا نعرف هذه الحالة. اسأل فريق الدعم عن معناها.',
}
