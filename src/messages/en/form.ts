import type { Message } from '../message.ts'

/** The buttons of every form. */
export const formWords = {
  'form.review': 'Review',
  'form.back': 'Back',
} as const satisfies Readonly<Record<string, Message>>
