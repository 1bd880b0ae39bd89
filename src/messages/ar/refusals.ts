import type { refusalWords as english } from '../en/refusals.ts'
import type { Message } from '../message.ts'

export const refusalWords: Readonly<Record<keyof typeof english, Message>> = {
  'check.refusedDummy': 'لا يمكن إرسال هذه القيمة. أدخل القيمة الفعلية أو اترك الحقل فارغًا.',
  'check.refusedCharacters':
    'لا يمكن إرسال هذه القيمة. استخدم الحروف الإنجليزية من \u2066A\u2069 إلى \u2066Z\u2069 والأرقام والعلامات الشائعة.',
  'check.refusedNameCharacters':
    "لا يمكن إرسال هذه القيمة. استخدم الحروف الإنجليزية من \u2066A\u2069 إلى \u2066Z\u2069 والمسافات والعلامات \u2066, . - / '\u2069 فقط.",
  'check.refusedCompanyCharacters': 'لا يمكن إرسال هذه القيمة. احذف العلامات \u2066< = >\u2069.',
  'check.refusedDomain': 'يبدو أن هذا عنوان موقع إلكتروني. أدخل الاسم.',
  'check.refusedTooLong': 'أدخل نصًا لا يزيد عدد خاناته على {maximum}.',
  'check.refusedMobile': 'أدخل رقمًا دوليًا، مثل \u2066+61 422 832 849\u2069.',
  'check.refusedForm': 'هذه القيمة غير صالحة. تحقّق من عدم وجود أخطاء في الكتابة.',
  'check.refusedUnknown': 'لم يُعثر على هذه القيمة. تحقّق من عدم وجود أخطاء في الكتابة.',
  'check.refusedChoice': 'لا يمكن استخدام هذا الخيار. اختر غيره.',
  'check.refusedBothNames': 'أدخل اسم شخص أو اسم شركة، لا الاثنين معًا.',
  'check.methodUnavailable': 'لا يمكن إرسال الأموال بهذه الطريقة. اختر بلدًا آخر أو نوع حساب آخر.',
  'check.accountIdTypeLocked': 'لا يمكن تغيير نوع الحساب. أضف مستفيدًا جديدًا بدلًا من ذلك.',
  'check.refusedFunds': 'رصيدك لا يغطي هذا المبلغ. أدخل مبلغًا أقل.',
  'check.refusedRecipientCurrency': 'يستقبل هذا الحساب عملة أخرى. اختر غيره.',
  'check.refusedInactive': 'هذا العميل الفرعي غير نشط. اختر غيره.',
  'check.notFound': 'لم يعد هذا موجودًا. ربما حُذف.',
}
