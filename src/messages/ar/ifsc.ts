import type { ifscWords as english } from '../en/ifsc.ts'
import type { Message } from '../message.ts'

export const ifscWords: Readonly<Record<keyof typeof english, Message>> = {
  'field.ifsc.label': 'رمز IFSC',
  'field.ifsc.hint': '11 خانة، مثل \u2066SBIN0020001\u2069',
  'field.ifsc.missing': 'أدخل رمز IFSC.',
  'check.ifscLength': 'عدد خانات رمز IFSC هو {expected}، وقد أدخلت {actual}.',
  'check.ifscZero': 'الخانة الخامسة في رمز IFSC صفر دائمًا. تحقّق من أول خمس خانات.',
  'check.ifscIsMicr': 'يبدو أن هذا رمز MICR. أدخل رمز IFSC الذي يبدأ بأربعة حروف إنجليزية.',
}
