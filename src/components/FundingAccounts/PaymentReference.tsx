'use client'
import { type ReactNode, useId } from 'react'
import { fundingAccountWords } from '../../messages/en/fundingAccounts.ts'
import { Icon } from '../../primitives/icons.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { AccountPart } from './accountParts.ts'
import { CopyValue } from './CopyValue.tsx'
import * as styles from './FundingAccounts.css.ts'

interface PaymentReferenceProps {
  /** Undefined where the API gave none. */
  readonly reference: AccountPart | undefined
}

/** The reference that tells whose the money is, and what comes of leaving it out. */
export function PaymentReference({ reference }: PaymentReferenceProps): ReactNode {
  const { text } = useTranslator(fundingAccountWords)
  const id = useId()
  if (!reference) {
    return (
      <Notice announces="nothing" title={text('fundingAccounts.noReference.title')} tone="caution">
        {text('fundingAccounts.noReference.text')}
      </Notice>
    )
  }
  const label = text('fundingAccounts.externalReference')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      aria-describedby={`${id}text`}
      aria-labelledby={id}
      className={styles.reference}
      data-flash="payment-reference"
      role="group"
    >
      <p className={styles.referenceLabel} id={id}>
        {label}
      </p>
      <CopyValue label={label} size="large" {...reference} />
      <div className={styles.consequence}>
        <Icon name="caution" />
        <p className={styles.consequenceText} id={`${id}text`}>
          {text('fundingAccounts.reference.text')}
        </p>
      </div>
    </div>
  )
}
