import type { FlashProblem } from '../api/FlashProblem.ts'

/** What the kit tells its host, and nobody else. No event carries personal data. */
export type FlashEvent =
  | { readonly type: 'succeeded'; readonly operation: string }
  | { readonly type: 'failed'; readonly operation: string; readonly problem: FlashProblem }
