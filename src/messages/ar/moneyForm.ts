import type { moneyFormWords as english } from '../en/moneyForm.ts'
import type { Message } from '../message.ts'

export const moneyFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'moneyForm.unknown.title': 'لا نعرف بعد إن كان قد أُرسل',
  'moneyForm.unknown.text': 'لم يصل الرد. تحقق أولًا حتى لا يُرسل شيء مرتين.',
  'moneyForm.restoring.title': 'نتحقق مما بدأته من قبل',
  'moneyForm.restoring.text': 'كان شيء على وشك أن يُرسل من هنا، ونحن نتحقق إن كان قد أُرسل.',
  'moneyForm.notSent.title': 'لم يُرسل',
  'moneyForm.notSent.text': 'تحققنا ولم يكن شيء قد أُرسل. إن أرسلته من جديد فلن يخرج إلا مرة واحدة.',
  'moneyForm.earlier.title': 'أُرسل هذا من قبل',
  'moneyForm.earlier.text': 'خرج في محاولة سابقة لم يصل ردها. وما أدخلته بعد ذلك لم يُرسل.',
  'moneyForm.another': 'إرسال آخر',
  'moneyForm.sendAgain': 'الإرسال من جديد كمعاملة جديدة',
  'moneyForm.checkStatus': 'التحقق من الحالة',
  'moneyForm.checkingStatus': 'جارٍ التحقق من الحالة…',
  'moneyForm.noBalance.title': 'لا يوجد مال لنقله بعد',
  'moneyForm.noBalance.text': 'لا مال في أي من أرصدتك. أضف المال أولًا ثم تحقّق مجددًا.',
  'moneyForm.noBalance.looking': 'جارٍ التحقّق…',
  'moneyForm.noBalance.again': 'تحقّق مجددًا',
  'moneyForm.refreshFailed': 'تعذّر التحقّق من الحالة',
  'moneyForm.checked': 'تم التحقّق في الساعة \u2066{time}\u2069: {status}.',
  'moneyForm.sender.own': 'حسابك الخاص',
  'moneyForm.loading': 'جارٍ تحميل أرصدتك',
}
