import type { senderFormWords as english } from '../en/senderForm.ts'
import type { Message } from '../message.ts'

export const senderFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'senderForm.label': 'مُرسِل جديد',
  'senderForm.editLabel': 'تعديل المُرسِل',
  'senderForm.section.who': 'من يرسل الأموال',
  'senderForm.section.holder': 'المُرسِل',
  'senderForm.section.address': 'العنوان',
  'senderForm.section.registration': 'بيانات التسجيل',
  'senderForm.section.contact': 'بيانات الاتصال',
  'senderForm.section.document': 'وثيقة الهوية',
  'senderForm.documentHint': 'قد يغنيك تقديم وثيقة عن أسئلة لاحقة عند إرسال الأموال.',
  'senderForm.documentKept': 'لا تُعرض هنا الوثيقة المقدَّمة سابقًا، وتبقى كما هي ما لم تقدّم غيرها.',
  'check.documentOfPerson': 'هذه وثيقة شخص. اختر وثيقة للشركة.',
  'check.documentOfCompany': 'هذه وثيقة شركة. اختر وثيقة للشخص.',
  'senderForm.entity.label': 'المُرسِل',
  'senderForm.entity.individual': 'شخص',
  'senderForm.entity.company': 'شركة',
  'field.senderBirthDate.label': 'تاريخ الميلاد',
  'field.senderBirthDate.hint':
    'مثل \u20661990-02-28\u2069. بدونه قد تنتظر المدفوعات ساعات أو أيامًا للمراجعة.',
  'field.senderBirthDate.missing': 'أدخل تاريخ الميلاد.',
  'check.senderWithoutBirthDate':
    'بدون تاريخ الميلاد قد تنتظر المدفوعات ساعات أو أيامًا للمراجعة، وقد تزيد تكلفتها.',
  'senderForm.submit': 'إضافة المُرسِل',
  'senderForm.submitting': 'جارٍ إضافة المُرسِل…',
  'senderForm.save': 'حفظ التغييرات',
  'senderForm.saving': 'جارٍ حفظ التغييرات…',
  'senderForm.created.title': 'تمت إضافة \u2068{name}\u2069 إلى المُرسِلين لديك',
  'senderForm.updated.title': 'حُفظت بيانات \u2068{name}\u2069',
  'senderForm.another': 'إضافة مُرسِل آخر',
  'senderForm.editAgain': 'التعديل مرة أخرى',
}
