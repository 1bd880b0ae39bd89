'use client'
import { type ReactNode, useState } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import { virtualAccountWords } from '../../messages/en/virtualAccount.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { LoadingForm } from '../PartyList/LoadingForm.tsx'
import * as styles from './VirtualAccountCard.css.ts'

const accounts = createLoader(() =>
  import('../FundingAccounts/FundingAccounts.tsx').then(module => module.FundingAccounts),
)

/** Where a sub-client's money comes in from abroad; loaded and asked for once somebody wants to know. */
export function OtherCurrencies({ subClientId }: { readonly subClientId: string }): ReactNode {
  const { text } = useTranslator(virtualAccountWords)
  const [isWanted, setIsWanted] = useState(false)
  const loaded = useLoaded(accounts, isWanted, 'fundingAccounts')

  function content(): ReactNode {
    if (loaded.status !== 'ready') {
      return <LoadingForm label={text('virtualAccount.loadingOthers')} loaded={loaded} />
    }
    const FundingAccounts = loaded.data
    return <FundingAccounts subClientId={subClientId} />
  }

  return (
    <details
      className={styles.more}
      data-flash="other-currencies"
      onToggle={event => {
        if (event.currentTarget.open) setIsWanted(true)
      }}
    >
      <summary className={styles.summary}>{text('virtualAccount.otherCurrencies')}</summary>
      {isWanted ? <div className={styles.others}>{content()}</div> : null}
    </details>
  )
}
