import type { subClientStatusWords as english } from '../en/subClientStatus.ts'
import type { Message } from '../message.ts'

export const subClientStatusWords: Readonly<Record<keyof typeof english, Message>> = {
  'subClientStatus.INITIATED.label': 'قيد الفتح',
  'subClientStatus.INITIATED.text': 'تفتح \u2066Flash\u2069 الحساب الآن. لا يُطلب منك شيء.',
  'subClientStatus.ACTIVE.label': 'نشط',
  'subClientStatus.ACTIVE.text': 'الحساب مفتوح ويمكنه استقبال الأموال.',
  'subClientStatus.UNAPPROVED.label': 'قيد المراجعة',
  'subClientStatus.UNAPPROVED.text':
    'تراجع \u2066Flash\u2069 البيانات، وقد يستغرق ذلك أيامًا. لا يمكن للحساب استقبال الأموال قبل انتهاء المراجعة.',
  'subClientStatus.DEACTIVATED.label': 'موقوف',
  'subClientStatus.DEACTIVATED.text':
    'لا يمكن للحساب استقبال الأموال. يمكنك تنشيطه من جديد في أي وقت.',
  'subClientStatus.FAILED_KYC.label': 'مرفوض',
  'subClientStatus.FAILED_KYC.text':
    'رفضت \u2066Flash\u2069 هذا الحساب نهائيًا، ولا يمكنها عادةً ذكر السبب.',
  'subClientStatus.DISABLED.label': 'معطَّل',
  'subClientStatus.DISABLED.text':
    'لا يمكن للحساب استقبال الأموال، ولا يعيد تفعيله إلا \u2066Flash\u2069. تواصل مع فريق الدعم لديها.',
  'subClientStatus.other.text': 'لا نعرف هذه الحالة. اسأل فريق دعم \u2066Flash\u2069 عن معناها.',
}
