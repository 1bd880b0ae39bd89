import type { mediaSearchStatusWords as english } from '../en/mediaSearchStatus.ts'
import type { Message } from '../message.ts'

export const mediaSearchStatusWords: Readonly<Record<keyof typeof english, Message>> = {
  'mediaSearchStatus.INITIALISED.label': 'طُلب البحث',
  'mediaSearchStatus.INITIALISED.text': 'سيبدأ البحث بعد قليل.',
  'mediaSearchStatus.PENDING.label': 'جارٍ البحث',
  'mediaSearchStatus.PENDING.text': 'يجري البحث في الويب، وقد يستغرق ذلك عدة دقائق.',
  'mediaSearchStatus.COMPLETED.label': 'اكتمل',
  'mediaSearchStatus.COMPLETED.text': 'انتهى البحث، ونتائجه متاحة.',
  'mediaSearchStatus.FAILED.label': 'تعذّر',
  'mediaSearchStatus.FAILED.text': 'تعذّر إكمال البحث، ولن يُحتسب عليه رسم. يمكنك إعادة البحث.',
  'mediaSearchStatus.other.text': 'لا نعرف هذه الحالة. اسأل فريق الدعم عن معناها.',
}
