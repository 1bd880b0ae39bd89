'use client'
import { type ReactNode, useState } from 'react'
import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import type { FundingAccount } from '../../hooks/useFundingAccounts.ts'
import { fundingAccountWords } from '../../messages/en/fundingAccounts.ts'
import { Select } from '../../primitives/Select.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { AccountDetails } from './AccountDetails.tsx'
import { AccountSkeleton } from './AccountSkeleton.tsx'
import * as styles from './FundingAccounts.css.ts'
import { type AccountOwner, useAccounts } from './useAccounts.ts'

/** What a host may say of the accounts; all of it is optional. */
export interface FundingAccountsProps extends AccountOwner {
  /** The currency (ISO 4217) whose details are seen first; else that of the first account. */
  readonly initialCurrency?: CurrencyIso3 | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * Where to send foreign currency, so that it arrives on your balance: the details that a bank asks for,
 * each to be copied, and the reference that has to be given. On paper the buttons are left out.
 *
 * @example
 * <FundingAccounts currencies={['EUR', 'USD']} />
 */
export function FundingAccounts(props: FundingAccountsProps): ReactNode {
  const { className, initialCurrency, currencies } = props
  const accounts = useAccounts(props)
  const kept = useKeptFocus(accounts.status)
  const { text } = useTranslator(fundingAccountWords)

  function content(): ReactNode {
    if (accounts.status === 'failed') {
      return <ProblemNotice onRetry={accounts.retry} problem={accounts.problem} />
    }
    if (accounts.status !== 'ready') {
      return (
        <AccountSkeleton
          hasChoice={currencies?.length !== 1}
          label={text('fundingAccounts.loading')}
        />
      )
    }
    if (!accounts.data?.length) return <Nothing what={accounts.data ? 'empty' : 'unknown'} />
    return <Accounts accounts={ordered(accounts.data, currencies)} initial={initialCurrency} />
  }

  return (
    <Widget className={className}>
      <section className={styles.accounts} data-flash="funding-accounts" tabIndex={-1} {...kept}>
        {content()}
      </section>
    </Widget>
  )
}

interface AccountsProps {
  /** At least one. */
  readonly accounts: readonly FundingAccount[]
  readonly initial: string | undefined
}

/** The account, or the accounts, of one currency at a time. */
function Accounts({ accounts, initial }: AccountsProps): ReactNode {
  const { text, currency: nameOf } = useTranslator(fundingAccountWords)
  const [wanted, setWanted] = useState(initial)
  const codes = [...new Set(accounts.map(({ currency }) => currency))]
  const chosen = codes.find(code => code === wanted) ?? codes[0] ?? null
  return (
    <>
      {codes.length > 1 ? (
        <Select
          className={styles.choice}
          label={text('fundingAccounts.currency')}
          onChange={code => setWanted(code ?? undefined)}
          options={codes.map(code => ({
            value: code,
            label: text('fundingAccounts.currencyChoice', { name: nameOf(code), code }),
          }))}
          value={chosen}
        />
      ) : null}
      {accounts
        .filter(({ currency }) => currency === chosen)
        .map(account => (
          <AccountDetails
            account={account}
            key={`${account.currency} ${account.accountNo} ${account.iban}`}
          />
        ))}
    </>
  )
}

function Nothing({ what }: { what: 'empty' | 'unknown' }): ReactNode {
  const { text } = useTranslator(fundingAccountWords)
  return (
    <div className={styles.nothing} data-flash="funding-accounts-empty">
      <p className={styles.nothingTitle}>{text(`fundingAccounts.${what}.title`)}</p>
      <p className={styles.nothingText}>{text(`fundingAccounts.${what}.text`)}</p>
    </div>
  )
}

function ordered(
  accounts: readonly FundingAccount[],
  currencies: readonly string[] | undefined,
): readonly FundingAccount[] {
  const place = ({ currency }: FundingAccount) => currencies?.indexOf(currency) ?? 0
  return [...accounts].sort((one, other) => place(one) - place(other))
}
