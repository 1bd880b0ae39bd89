import type { referenceWords as english } from '../en/reference.ts'
import type { Message } from '../message.ts'

export const referenceWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.reference.label': 'المرجع',
  'field.reference.hint': 'يظهر في كشف حساب المستلم.',
  'field.reference.missing': 'أدخل المرجع.',
  'reference.count': '{actual} من {limit} خانة',
  'reference.counted': '{actual} من {maximum} خانة، وبعض البنوك لا تعرض سوى أول {limit}',
  'reference.left': {
    zero: 'لم تبقَ أي خانة تعرضها كل البنوك.',
    one: 'بقيت خانة واحدة تعرضها كل البنوك.',
    two: 'بقيت خانتان تعرضهما كل البنوك.',
    few: 'بقيت {count} خانات تعرضها كل البنوك.',
    many: 'بقيت {count} خانة تعرضها كل البنوك.',
    other: 'بقيت {count} خانة تعرضها كل البنوك.',
  },
  'check.referenceCut': 'قد لا يرى المستلم سوى «\u2066{shown}\u2069».',
}
