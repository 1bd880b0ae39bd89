import type { balanceWords as english } from '../en/balances.ts'
import type { Message } from '../message.ts'

export const balanceWords: Readonly<Record<keyof typeof english, Message>> = {
  'balances.title': 'الأرصدة',
  'balances.loading': 'جارٍ تحميل أرصدتك',
  'balances.available': 'متاح',
  'balances.pending': 'في الطريق إليك',
  'balances.asOf': 'حتى \u2068{time}\u2069',
  'balances.refresh': 'تحديث',
  'balances.refreshing': 'جارٍ التحديث…',
  'balances.refreshed': 'تم تحديث الأرصدة',
  'balances.stale.title': 'قد لا تكون هذه الأرصدة محدّثة',
  'balances.empty.title': 'لا توجد أموال بعد',
  'balances.empty.text': 'سيظهر هنا ما تودعه.',
}
