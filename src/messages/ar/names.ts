import type { nameWords as english } from '../en/names.ts'
import type { Message } from '../message.ts'

export const nameWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.firstName.label': 'الاسم الأول',
  'field.firstName.missing': 'أدخل الاسم الأول.',
  'field.middleName.label': 'الاسم الأوسط',
  'field.lastName.label': 'اسم العائلة',
  'field.lastName.missing': 'أدخل اسم العائلة.',
  'field.companyName.label': 'اسم الشركة',
  'field.companyName.hint': 'كما هو مسجّل لدى البنك',
  'field.companyName.missing': 'أدخل اسم الشركة.',
  'field.dob.label': 'تاريخ الميلاد',
  'field.dob.hint': 'السنة ثم الشهر ثم اليوم، مثل \u20661990-02-28\u2069',
  'field.dob.missing': 'أدخل تاريخ الميلاد.',
  'check.nameCharacter':
    "استخدم الحروف الإنجليزية والمسافات والعلامات \u2066, . - / '\u2069 فقط: لا يمكن إرسال «\u2066{found}\u2069».",
  'check.nameSingleCharacter': 'إذا كان الاسم من خانة واحدة، فيجب أن تكون حرفًا.',
  'check.nameLikeDomain': 'يبدو أن «\u2066{found}\u2069» عنوان موقع إلكتروني. أدخل الاسم.',
  'check.companyNameCharacter': 'لا يمكن أن يحتوي اسم الشركة على «\u2066{found}\u2069».',
  'check.dateFormat': 'أدخل السنة ثم الشهر ثم اليوم، مثل \u20661990-02-28\u2069.',
  'check.dateExists': 'هذا اليوم غير موجود. تحقّق من الشهر واليوم.',
  'check.dateTooEarly': 'أدخل تاريخًا لا يسبق \u2066{earliest}\u2069.',
  'check.dateTooLate': 'أدخل تاريخًا لا يتجاوز \u2066{latest}\u2069.',
  'check.birthDateTooEarly': 'أدخل تاريخًا بعد \u20661900-01-01\u2069.',
  'check.birthDateTooYoung': 'يجب ألا يقل عمر هذا الشخص عن {minimum} عامًا.',
  'check.birthDateTooOld': 'يجب ألا يزيد عمر هذا الشخص على {maximum} عامًا.',
}
