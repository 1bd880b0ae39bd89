import type { copyWords as english } from '../en/copy.ts'
import type { Message } from '../message.ts'

export const copyWords: Readonly<Record<keyof typeof english, Message>> = {
  'copy.copy': 'نسخ',
  'copy.copied': 'تم النسخ',
  'copy.copyOf': 'نسخ: \u2068{label}\u2069',
  'copy.copiedOf': '\u2068{label}\u2069: تم النسخ',
  'copy.selected': 'لم يسمح المتصفح بالنسخ. النص محدّد، ويمكنك نسخه بنفسك.',
}
