'use client'
import type { ReactNode } from 'react'
import { Icon } from '../../primitives/icons.tsx'
import * as styles from './FieldForm.css.ts'

/** Under a part of a review: what had better be looked at again, which hinders nobody. */
export function ReviewAdvice({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  return sentences.map(sentence => (
    <p className={styles.reviewAdvice} key={sentence}>
      <Icon name="caution" />
      {sentence}
    </p>
  ))
}
