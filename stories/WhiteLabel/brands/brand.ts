import type { ReactNode } from 'react'
import type { Messages } from '../../../src/exports/messages.ts'

/** All that makes the kit look like a partner's own, beside a class of tokens. */
export interface Brand {
  /** The class that holds its tokens. */
  readonly className: string
  readonly logo: ReactNode
  /** What stands at the bottom of each step, by language. */
  readonly footer: { readonly en: string; readonly ar: string }
  /** Its own wording; what it leaves out is the kit's. */
  readonly words: { readonly en: Messages; readonly ar: Messages }
}
