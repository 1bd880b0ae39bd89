import type { problemWords as english } from '../en/problems.ts'
import type { Message } from '../message.ts'

export const problemWords: Readonly<Record<keyof typeof english, Message>> = {
  'problem.refused.title': 'لم يُقبل الطلب',
  'problem.invalidInput.title': 'لم تُقبل بعض البيانات',
  'problem.rateLimited.title': 'عدد الطلبات كبير جدًا',
  'problem.rateLimited.text': 'أعد المحاولة بعد الساعة \u2066{time}\u2069.',
  'problem.signedOut.title': 'انتهت جلسة دخولك',
  'problem.signedOut.text': 'سجّل الدخول من جديد، ثم أعد المحاولة.',
  'problem.offline.title': 'لا يوجد اتصال',
  'problem.offline.text': 'تحقّق من اتصالك بالإنترنت، ثم أعد المحاولة.',
  'problem.timeout.title': 'لم يصل رد',
  'problem.timeout.text': 'استغرق الطلب وقتًا أطول من اللازم. أعد المحاولة.',
  'problem.server.title': 'حدث خطأ',
  'problem.server.text': 'الخطأ من جانبنا. أعد المحاولة بعد قليل.',
  'problem.retry': 'أعد المحاولة',
  'problem.inputKept': 'لن تفقد شيئًا مما كتبته.',
}
