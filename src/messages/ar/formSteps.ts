import type { formStepWords as english } from '../en/formSteps.ts'
import type { Message } from '../message.ts'

export const formStepWords: Readonly<Record<keyof typeof english, Message>> = {
  'form.invalid.title': {
    zero: 'لا توجد حقول تحتاج إلى مراجعة',
    one: 'راجع حقلًا واحدًا',
    two: 'راجع حقلين',
    few: 'راجع {count} حقول',
    many: 'راجع {count} حقلًا',
    other: 'راجع {count} حقل',
  },
  'form.review.title': 'تحقّق من البيانات',
  'form.review.change': 'تغيير',
  'form.review.empty': 'لم يُدخَل شيء',
  'form.review.edit': 'تغيير: \u2068{section}\u2069',
  'form.unknown.title': 'لا نعرف بعد هل حُفظت البيانات',
  'form.unknown.added': 'لم يصل إلينا الرد. تحقّق قبل إعادة المحاولة حتى لا تتكرر الإضافة.',
  'form.unknown.edited': 'لم يصل إلينا الرد. تحقّق أولًا لتعرف هل حُفظ التغيير.',
  'form.check': 'تحقّق الآن',
  'form.checking': 'جارٍ التحقّق…',
  'form.notSaved.title': 'لم تُحفظ البيانات',
  'form.notSaved.added': 'تحقّقنا ولم تحدث أي إضافة. يمكنك إعادة المحاولة.',
  'form.notSaved.edited': 'تحقّقنا ولم يتغيّر شيء. يمكنك إعادة المحاولة.',
}
