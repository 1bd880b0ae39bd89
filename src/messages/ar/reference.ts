import type { referenceWords as english } from '../en/reference.ts'
import type { Message } from '../message.ts'

export const referenceWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.reference.label': 'المرجع',
  'field.reference.hint': 'يظهر في كشف حساب المستلم',
  'field.reference.missing': 'أدخل المرجع.',
  'reference.count': '{actual} من {limit} خانة',
  'check.referenceCut': 'لن يرى المستلم سوى أول {limit} خانة: «\u2066{shown}\u2069».',
}
