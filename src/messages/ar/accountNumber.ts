import type { accountNumberWords as english } from '../en/accountNumber.ts'
import type { Message } from '../message.ts'

export const accountNumberWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.accountNo.label': 'رقم الحساب',
  'field.accountNo.missing': 'أدخل رقم الحساب.',
  'check.accountNumberTooShort': 'أدخل رقم حساب لا يقل عدد خاناته عن {minimum}.',
  'check.accountNumberTooLong': 'أدخل رقم حساب لا يزيد عدد خاناته على {maximum}.',
  'check.accountNumberIsCard': 'يبدو أن هذا رقم بطاقة. تحقّق من رقم الحساب.',
  'check.accountNumberIsBsb': 'هذا هو رمز BSB نفسه. تحقّق من رقم الحساب.',
  'check.accountNumberHasBsb': 'يبدو أن هذا الرقم يبدأ برمز BSB. تحقّق من رقم الحساب.',
  'check.accountNumberZeros': 'كل ما أدخلته أصفار. تحقّق من رقم الحساب.',
  'check.accountNumberLong':
    'لا يزيد عدد أرقام الحساب في أستراليا عادةً على {usual}. تحقّق من هذا الرقم.',
  'check.accountNumberLetters': 'نادرًا ما يحتوي رقم الحساب على حروف. تحقّق من هذا الرقم.',
}
