import type { virtualAccountWords as english } from '../en/virtualAccount.ts'
import type { Message } from '../message.ts'

export const virtualAccountWords: Readonly<Record<keyof typeof english, Message>> = {
  'virtualAccount.label': 'الحساب الذي يُدفع إليه',
  'virtualAccount.loading': 'جارٍ تحميل الحساب',
  'virtualAccount.accountName': 'اسم الحساب',
  'virtualAccount.bsb': 'رقم \u2066BSB\u2069',
  'virtualAccount.accountNo': 'رقم الحساب',
  'virtualAccount.line': '{label}: {value}',
  'virtualAccount.copyAll': 'نسخ الكل',
  'virtualAccount.allCopied': 'تم نسخ جميع التفاصيل',
  'virtualAccount.share': 'مشاركة',
  'virtualAccount.localOnly':
    'للتحويلات داخل أستراليا وبالدولار الأسترالي فقط. لا تصل التحويلات الدولية إلى هذا الحساب.',
  'virtualAccount.notYet.title': 'لا تستخدم هذه التفاصيل بعد',
  'virtualAccount.notYet.text': 'الأموال المُرسَلة إلى هنا قبل فتح الحساب لا تُقيَّد.',
  'virtualAccount.notAnyMore.title': 'لا تستخدم هذه التفاصيل',
  'virtualAccount.notAnyMore.text': 'الأموال المُرسَلة إلى هنا لا تُقيَّد في رصيدك.',
  'virtualAccount.noNumber.title': 'لا يوجد رقم حساب بعد',
  'virtualAccount.noNumber.text': 'سيظهر هنا فور توفره.',
  'virtualAccount.none.title': 'لم يُعثر على العميل',
  'virtualAccount.none.text': 'لذلك لا يوجد حساب يُدفع إليه.',
  'virtualAccount.otherCurrencies': 'حسابات بعملات أخرى',
  'virtualAccount.loadingOthers': 'جارٍ تحميل الحسابات الأخرى',
}
