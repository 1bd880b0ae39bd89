'use client'
import type { ReactNode } from 'react'
import { addressCheckWords } from '../../messages/en/addressCheck.ts'
import { Icon } from '../../primitives/icons.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import * as styles from './AddressCheck.css.ts'

interface AddressVerdictProps {
  /** The API's; one that we don't know is shown as it is, none leaves the words alone. */
  readonly recommendation: string | undefined
  /** What was done. */
  readonly children: ReactNode
}

const tones: Readonly<Record<string, 'positive' | 'caution' | 'critical'>> = {
  accept: 'positive',
  review: 'caution',
  flag: 'critical',
}

/** The API's recommendation in plain words, what was done, and what to do about it. */
export function AddressVerdict({ recommendation, children }: AddressVerdictProps): ReactNode {
  const { maybe } = useTranslator(addressCheckWords)
  const tone = tones[recommendation ?? ''] ?? 'info'
  return (
    <div className={styles.verdict} data-flash="address-check-verdict">
      {recommendation ? (
        <p className={styles.recommendation} data-tone={tone}>
          <Icon name={tone} />
          <bdi>{maybe(`addressCheck.recommendation.${recommendation}`) ?? recommendation}</bdi>
        </p>
      ) : null}
      <p className={styles.words}>
        {children} {maybe(`addressCheck.advice.${recommendation}`)}
      </p>
    </div>
  )
}
