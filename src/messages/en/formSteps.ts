import type { Message } from '../message.ts'

/** Every form: what is wrong, its review, and what became of it. */
export const formStepWords = {
  'form.invalid.title': { one: 'Check {count} field', other: 'Check {count} fields' },
  'form.review.title': 'Check the details',
  'form.review.change': 'Change',
  'form.review.empty': 'Nothing entered',
  'form.review.edit': 'Change: {section}',
  'form.unknown.title': 'We don’t know yet whether this was saved',
  'form.unknown.added': 'The answer was lost. Check first, so that nobody is added twice.',
  'form.unknown.edited': 'The answer was lost. Check first, so that you know where it stands.',
  'form.check': 'Check now',
  'form.checking': 'Checking…',
  'form.notSaved.title': 'It wasn’t saved',
  'form.notSaved.added': 'We looked, and nobody was added. You can try again.',
  'form.notSaved.edited': 'We looked, and nothing was changed. You can try again.',
} as const satisfies Readonly<Record<string, Message>>
