import type { withdrawalStatusWords as english } from '../en/withdrawalStatus.ts'
import type { Message } from '../message.ts'

export const withdrawalStatusWords: Readonly<Record<keyof typeof english, Message>> = {
  'withdrawalStatus.INITIALISED.label': 'في الطريق',
  'withdrawalStatus.INITIALISED.text': 'قُبلت الدفعة، وستُرسَل بعد ذلك إلى البنك.',
  'withdrawalStatus.REVIEWING.label': 'قيد المراجعة',
  'withdrawalStatus.REVIEWING.text':
    'تخضع الدفعة للتدقيق قبل إرسالها. إذا طُلبت منك تفاصيل إضافية، فهي تنتظر ردّك.',
  'withdrawalStatus.PENDING.label': 'لدى البنك',
  'withdrawalStatus.PENDING.text':
    'يعالج بنك المستفيد الدفعة، وغالبًا ما يتم ذلك فورًا، وقد يستغرق أحيانًا بضع ساعات.',
  'withdrawalStatus.CONFIRMED.label': 'أُرسلت',
  'withdrawalStatus.CONFIRMED.text':
    'المال لدى بنك المستفيد، لكنه ربما لم يُقيَّد في الحساب بعد، وقد يعيده البنك.',
  'withdrawalStatus.FAILED.label': 'لم تكتمل',
  'withdrawalStatus.FAILED.text':
    'تعذّر على البنك دفعها. يعود المبلغ عادةً إلى رصيدك، وأحيانًا تُعاد المحاولة.',
  'withdrawalStatus.REFUNDED.label': 'عاد المال',
  'withdrawalStatus.REFUNDED.text': 'عاد المبلغ إلى رصيدك. أما الرسم فلا يُرد.',
  'withdrawalStatus.CANCELLED.label': 'أُلغيت',
  'withdrawalStatus.CANCELLED.text':
    'أُلغيت الدفعة نهائيًا وعاد المبلغ إلى رصيدك. أما الرسم فلا يُرد.',
  'withdrawalStatus.other.text': 'لا نعرف هذه الحالة. اسأل فريق الدعم عن معناها.',
}
