import type { Message } from '../message.ts'

/** Problems, by kind: what happened, and what to do. */
export const problemWords = {
  'problem.refused.title': 'This wasn’t accepted',
  'problem.invalidInput.title': 'Some details weren’t accepted',
  'problem.rateLimited.title': 'Too many requests',
  'problem.rateLimited.text': 'Try again after {time}.',
  'problem.signedOut.title': 'You’re signed out',
  'problem.signedOut.text': 'Sign in again, then try once more.',
  'problem.offline.title': 'No connection',
  'problem.offline.text': 'Check your connection and try again.',
  'problem.timeout.title': 'No answer',
  'problem.timeout.text': 'This took too long. Try again.',
  'problem.server.title': 'Something went wrong',
  'problem.server.text': 'This is on our side. Try again in a moment.',
  'problem.retry': 'Try again',
  'problem.inputKept': 'Nothing you’ve typed is lost.',
} as const satisfies Readonly<Record<string, Message>>
