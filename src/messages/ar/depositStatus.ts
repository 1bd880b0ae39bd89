import type { depositStatusWords as english } from '../en/depositStatus.ts'
import type { Message } from '../message.ts'

export const depositStatusWords: Readonly<Record<keyof typeof english, Message>> = {
  'depositStatus.INITIALISED.label': 'في طريقه إليك',
  'depositStatus.INITIALISED.text': 'رُصد الإيداع، ولم يُضَف إلى رصيدك بعد.',
  'depositStatus.REVIEWING.label': 'قيد المراجعة',
  'depositStatus.REVIEWING.text':
    'يخضع الإيداع للتدقيق، وقد يستغرق ذلك أيامًا. لا يُضاف إلى رصيدك قبل انتهاء المراجعة.',
  'depositStatus.CONFIRMED.label': 'استُلم',
  'depositStatus.CONFIRMED.text': 'أُضيف الإيداع إلى رصيدك بعد خصم الرسم.',
  'depositStatus.REFUNDING.label': 'قيد الإعادة',
  'depositStatus.REFUNDING.text':
    'الإيداع في طريق العودة إلى مُرسِله، وليس في رصيدك. أما الرسم فلا يُرد.',
  'depositStatus.REFUNDED.label': 'أُعيد',
  'depositStatus.REFUNDED.text': 'عاد الإيداع إلى مُرسِله. أما الرسم فلا يُرد.',
  'depositStatus.CANCELLED.label': 'أُلغي',
  'depositStatus.CANCELLED.text': 'أُلغي الإيداع ولم يصل إلى رصيدك.',
  'depositStatus.other.text': 'لا نعرف هذه الحالة. اسأل فريق الدعم عن معناها.',
}
