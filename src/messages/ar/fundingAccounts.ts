import type { fundingAccountWords as english } from '../en/fundingAccounts.ts'
import type { Message } from '../message.ts'

export const fundingAccountWords: Readonly<Record<keyof typeof english, Message>> = {
  'fundingAccounts.loading': 'جارٍ تحميل بيانات الإيداع',
  'fundingAccounts.currency': 'العملة',
  'fundingAccounts.currencyChoice': '\u2068{name}\u2069 (\u2066{code}\u2069)',
  'fundingAccounts.accountName': 'اسم الحساب',
  'fundingAccounts.iban': 'رقم الآيبان (\u2066IBAN\u2069)',
  'fundingAccounts.accountNo': 'رقم الحساب',
  'fundingAccounts.bic': 'رمز السويفت (\u2066BIC\u2069)',
  'fundingAccounts.name': 'البنك',
  'fundingAccounts.accountAddress': 'عنوان صاحب الحساب',
  'fundingAccounts.externalReference': 'مرجع الدفع',
  'fundingAccounts.reference.text': 'اذكر هذا المرجع مع كل تحويل، وإلا فسيُعاد المبلغ إلى مرسله.',
  'fundingAccounts.noReference.title': 'لا يوجد مرجع دفع',
  'fundingAccounts.noReference.text':
    'ورد هذا الحساب بلا مرجع. احصل عليه قبل الإيداع، فبدونه سيُعاد المبلغ إلى مرسله.',
  'fundingAccounts.line': '{label}: {value}',
  'fundingAccounts.copyAll': 'نسخ الكل',
  'fundingAccounts.allCopied': 'تم نسخ جميع البيانات',
  'fundingAccounts.empty.title': 'لا يوجد حساب للإيداع',
  'fundingAccounts.empty.text': 'لا توجد بيانات للإيداع هنا بعد.',
  'fundingAccounts.unknown.title': 'لم يتم العثور على العميل',
  'fundingAccounts.unknown.text': 'لذلك لا توجد بيانات للإيداع.',
}
