'use client'
import { type ReactNode, useRef } from 'react'
import type { FundingAccount } from '../../hooks/useFundingAccounts.ts'
import { copyWords } from '../../messages/en/copy.ts'
import { fundingAccountWords } from '../../messages/en/fundingAccounts.ts'
import { CopyButton } from '../../primitives/CopyButton.tsx'
import { DetailList } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { type AccountPart, accountPart, accountParts } from './accountParts.ts'
import { CopyValue } from './CopyValue.tsx'
import * as styles from './FundingAccounts.css.ts'
import { PaymentReference } from './PaymentReference.tsx'

/** One account to pay into: its reference, its details, each to be copied alone and all together. */
export function AccountDetails({ account }: { account: FundingAccount }): ReactNode {
  const { text, currency: nameOf } = useTranslator(words)
  const source = useRef<HTMLDivElement>(null)
  const { currency: code } = account
  const reference = accountPart(account, 'externalReference')
  const parts = accountParts(account)
  const currency = {
    label: text('fundingAccounts.currency'),
    value: text('fundingAccounts.currencyChoice', { name: nameOf(code), code }),
  }

  function labelOf({ name }: AccountPart): string {
    return text(`fundingAccounts.${name}`)
  }

  /** Plain lines, as for a message to whoever pays. */
  function allLines(): string {
    const details = [...parts, ...(reference ? [reference] : [])].map(part => ({
      label: labelOf(part),
      value: part.value,
    }))
    return [currency, ...details].map(line => text('fundingAccounts.line', line)).join('\n')
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      aria-label={currency.value}
      className={styles.account}
      data-flash="funding-account"
      role="group"
    >
      <div className={styles.details} ref={source}>
        <PaymentReference reference={reference} />
        <DetailList
          items={[
            currency,
            ...parts.map(part => {
              const label = labelOf(part)
              return { label, value: <CopyValue label={label} {...part} /> }
            }),
          ]}
        />
      </div>
      <div className={styles.copyAll}>
        <CopyButton
          copied={text('copy.copied')}
          copiedLabel={text('fundingAccounts.allCopied')}
          label={text('fundingAccounts.copyAll')}
          selectedLabel={text('copy.selected')}
          source={source}
          value={allLines()}
        >
          {text('fundingAccounts.copyAll')}
        </CopyButton>
      </div>
    </div>
  )
}

const words = { ...copyWords, ...fundingAccountWords }
