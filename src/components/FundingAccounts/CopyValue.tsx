'use client'
import { type ReactNode, useRef } from 'react'
import { copyWords } from '../../messages/en/copy.ts'
import { CopyButton } from '../../primitives/CopyButton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './CopyValue.css.ts'

/** A value that has to arrive elsewhere letter by letter. */
export interface CopyValueProps {
  /** The name of the value, for a screen reader. */
  readonly label: string
  /** What is copied. */
  readonly value: string
  /** What is shown. */
  readonly shown: string
  /** Reads from left to right on any page, in figures of one width. */
  readonly isCode: boolean
  /** `large` for the one value that matters most. */
  readonly size?: 'normal' | 'large' | undefined
  /** Steps back, as what isn't to be used now. */
  readonly isMuted?: boolean | undefined
}

/** A value with the button that copies it. */
export function CopyValue(props: CopyValueProps): ReactNode {
  const { label, value, shown, isCode, size = 'normal', isMuted } = props
  const { text } = useTranslator(copyWords)
  const source = useRef<HTMLElement>(null)
  return (
    <span className={styles.line} data-flash="copy-value">
      <span className={styles.value} data-muted={isMuted || undefined} data-size={size}>
        <bdi dir={isCode ? 'ltr' : 'auto'} ref={source}>
          {shown}
        </bdi>
      </span>
      <CopyButton
        className={styles.button}
        copied={text('copy.copied')}
        copiedLabel={text('copy.copiedOf', { label })}
        label={text('copy.copyOf', { label })}
        selectedLabel={text('copy.selected')}
        source={source}
        value={value}
      >
        {text('copy.copy')}
      </CopyButton>
    </span>
  )
}
