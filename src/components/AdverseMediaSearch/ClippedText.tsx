'use client'
import { type ReactNode, useState } from 'react'
import { mediaSearchWords } from '../../messages/en/mediaSearch.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './AdverseMediaSearch.css.ts'

interface ClippedTextProps {
  /** Written by strangers. */
  readonly children: string
  /** How many characters are shown at first. */
  readonly limit: number
}

/** A stranger's text, which can be as long and run in whichever direction it likes. */
export function ClippedText({ children, limit }: ClippedTextProps): ReactNode {
  const { text } = useTranslator(mediaSearchWords)
  const [isWhole, setIsWhole] = useState(false)
  // A few characters more are no reason for a button.
  const isLong = children.length > limit * 1.2
  return (
    <>
      <bdi>{isLong && !isWhole ? `${clipped(children, limit)}…` : children}</bdi>
      {isLong ? (
        <>
          {' '}
          <button
            aria-expanded={isWhole}
            className={styles.link}
            onClick={() => setIsWhole(!isWhole)}
            type="button"
          >
            {text(isWhole ? 'mediaSearch.less' : 'mediaSearch.whole')}
          </button>
        </>
      ) : null}
    </>
  )
}

/** Up to the end of a word where there is one, and never within a character. */
function clipped(text: string, limit: number): string {
  const start = [...text.slice(0, limit * 2)].slice(0, limit).join('')
  return start.replace(/\s+\S{0,30}$/u, '')
}
