import type { companyWords as english } from '../en/company.ts'
import type { Message } from '../message.ts'

export const companyWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.legalName.label': 'الاسم القانوني',
  'field.legalName.hint': 'كما هو مسجَّل',
  'field.legalName.missing': 'أدخل الاسم القانوني.',
  'field.tradingAsName.label': 'الاسم التجاري',
  'field.tradingAsName.hint': 'الاسم الذي تعمل به إن كان مختلفًا',
  'field.businessNumber.label': 'رقم السجل التجاري',
  'field.businessNumber.hint': 'كما هو مسجَّل في بلد الشركة',
  'field.businessNumber.missing': 'أدخل رقم السجل التجاري.',
  'check.institutionNumberNotAbn': 'هذا ليس رقم ABN. تأكّد من أنه الرقم الذي تُعرف به المؤسسة.',
}
