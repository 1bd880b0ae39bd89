'use client'
import type { ReactNode } from 'react'
import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import { type Balance, type UseBalancesResult, useBalances } from '../../hooks/useBalances.ts'
import { balanceWords } from '../../messages/en/balances.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import * as styles from './BalanceList.css.ts'
import { BalanceRow } from './BalanceRow.tsx'
import { BalanceSkeleton } from './BalanceSkeleton.tsx'
import { Freshness } from './Freshness.tsx'
import { shownBalances } from './shownBalances.ts'
import { useAsOf } from './useAsOf.ts'

/** What a host may say of the list; all of it is optional. */
export interface BalanceListProps {
  /** Only these (ISO 4217), in this order; else all, in the API’s. One without a balance has no row. */
  readonly currencies?: readonly CurrencyIso3[] | undefined
  /** Whether a currency with neither cleared nor pending money has a row; true unless told. */
  readonly hasZeros?: boolean | undefined
  /** Makes each row a button, as to open the statement of a currency. */
  readonly onSelect?: ((balance: Balance) => void) | undefined
  /** The currency whose row is marked as the one that is shown elsewhere on the page. */
  readonly selected?: CurrencyIso3 | null | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * Your money by currency: what can be used, and what is on its way in. Asked for again after each of
 * the kit's own writes that moves some, and when the person wishes. There is no total: it would need a
 * rate, and be true for nobody.
 *
 * @example
 * <BalanceList currencies={['AUD', 'EUR']} onSelect={({ currency }) => showStatement(currency)} />
 */
export function BalanceList(props: BalanceListProps): ReactNode {
  const { currencies, className } = props
  const balances = useBalances({ currencies })
  const kept = useKeptFocus(balances.status)
  return (
    <Widget className={className}>
      <section className={styles.list} data-flash="balance-list" tabIndex={-1} {...kept}>
        <Content {...props} balances={balances} />
      </section>
    </Widget>
  )
}

function Content(props: BalanceListProps & { balances: UseBalancesResult }): ReactNode {
  const { balances, currencies, hasZeros = true, selected, onSelect } = props
  const { text } = useTranslator(balanceWords)
  const age = useAsOf(balances)
  if (balances.status === 'failed') {
    return <ProblemNotice onRetry={balances.retry} problem={balances.problem} />
  }
  if (balances.status !== 'ready') {
    return <BalanceSkeleton count={currencies?.length ?? 3} label={text('balances.loading')} />
  }
  const shown = shownBalances(balances.data, currencies, hasZeros)
  return (
    <>
      <Freshness {...age} balances={balances} />
      {shown.length === 0 ? (
        <div className={styles.empty} data-flash="balance-list-empty">
          <p className={styles.emptyTitle}>{text('balances.empty.title')}</p>
          <p className={styles.emptyText}>{text('balances.empty.text')}</p>
        </div>
      ) : (
        <ul aria-label={text('balances.title')} className={styles.rows}>
          {shown.map(balance => (
            <BalanceRow
              balance={balance}
              isSelected={balance.currency === selected}
              key={balance.currency}
              onSelect={onSelect}
            />
          ))}
        </ul>
      )}
    </>
  )
}
