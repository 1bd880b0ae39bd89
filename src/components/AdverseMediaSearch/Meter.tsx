'use client'
import type { CSSProperties, ReactNode } from 'react'
import { mediaSearchWords } from '../../messages/en/mediaSearch.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './AdverseMediaSearch.css.ts'
import { levelOf } from './levelOf.ts'

interface MeterProps {
  readonly label: string
  /** 0 to 100; null where the API gives none. */
  readonly value: number | null
}

/** How much of 100, in a word, a number and a length. */
export function Meter({ label, value }: MeterProps): ReactNode {
  const { text, locale } = useTranslator(mediaSearchWords)
  const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  return (
    <div className={styles.meter} data-flash="media-search-meter">
      <p className={styles.meterLine}>
        <span className={styles.meterLabel}>{label}: </span>
        {value === null ? (
          <span className={styles.meterLabel}>{text('mediaSearch.notRated')}</span>
        ) : (
          <>
            <span className={styles.meterLevel}>{text(`mediaSearch.score.${levelOf(value)}`)}</span>{' '}
            <span className={styles.meterLabel}>
              ({text('mediaSearch.outOf', { value: format.format(value) })})
            </span>
          </>
        )}
      </p>
      {value === null ? null : (
        <div
          aria-hidden="true"
          className={styles.track}
          style={{ '--flash-meter': `${Math.min(100, Math.max(0, value))}%` } as CSSProperties}
        >
          <div className={styles.fill} />
        </div>
      )}
    </div>
  )
}
