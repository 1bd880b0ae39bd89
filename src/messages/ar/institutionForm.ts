import type { institutionFormWords as english } from '../en/institutionForm.ts'
import type { Message } from '../message.ts'

export const institutionFormWords: Readonly<Record<keyof typeof english, Message>> = {
  'institutionForm.label': 'مؤسسة',
  'institutionForm.editLabel': 'تعديل المؤسسة',
  'institutionForm.section.holder': 'المؤسسة',
  'institutionForm.section.address': 'العنوان',
  'institutionForm.foundBy':
    'لا تُنشأ المؤسسة نفسها مرتين، بل يُعثر عليها برقمك المرجعي، وإلا فبرقم سجلها التجاري وبلدها، وإلا فباسمها القانوني وبلدها.',
  'institutionForm.changingFound': 'الحقول التي تركتها فارغة تعرض الآن ما هو محفوظ.',
  'field.institutionReference.label': 'رقمك المرجعي',
  'field.institutionReference.hint': 'ما تسمّيها به أنت، مثل رقمها في نظامك',
  'field.institutionReference.missing': 'أدخل رقمك المرجعي.',
  'institutionForm.submit': 'حفظ المؤسسة',
  'institutionForm.submitting': 'جارٍ حفظ المؤسسة…',
  'institutionForm.save': 'حفظ التغييرات',
  'institutionForm.saving': 'جارٍ حفظ التغييرات…',
  'institutionForm.created.title': 'أصبحت \u2068{name}\u2069 معروفة لدينا',
  'institutionForm.updated.title': 'حُفظت بيانات \u2068{name}\u2069',
  'institutionForm.existing.title': '\u2068{name}\u2069 موجودة من قبل',
  'institutionForm.existing.text': 'عُثر عليها وبقيت بياناتها كما كانت. ما أدخلته يختلف عنها:',
  'institutionForm.kept': 'المحفوظ: \u2068{value}\u2069',
  'institutionForm.kept.none': 'المحفوظ: لا شيء',
  'institutionForm.entered': 'المُدخَل: \u2068{value}\u2069',
  'institutionForm.change': 'تعديل بياناتها',
  'institutionForm.another': 'إضافة مؤسسة أخرى',
  'institutionForm.editAgain': 'التعديل مرة أخرى',
}
