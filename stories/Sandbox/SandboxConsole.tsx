import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import {
  type Query,
  useBalances,
  useCreateWithdrawal,
  useDeposits,
  useQuotes,
  useWithdrawals,
} from '../../src/exports/hooks.ts'
import type { Sandbox } from '../../src/exports/sandbox.ts'
import { Button } from '../../src/primitives/Button.tsx'
import * as styles from './SandboxConsole.css.ts'

const keywords = ['', 'PUSH_AML', 'FAIL_AML', 'FAIL_ACC', 'HALT_AML', 'SEND_RFI']

const payee = {
  accountIdType: 'BSB',
  currency: 'AUD',
  bsb: '370370',
  accountNo: '12341234',
  companyName: 'Acme Pty Ltd',
  address: { street: '1 Main St SYDNEY NSW 2000', country: 'AU' },
}

const pairs = (['USD', 'EUR', 'GBP', 'NZD'] as const).map(toCurrency => ({
  fromCurrency: 'AUD' as const,
  toCurrency,
  size: 1000,
}))

/** The sandbox at work: what moves, what it does to the money, and what webhooks would tell. */
export function SandboxConsole({ sandbox }: { readonly sandbox: Sandbox }): ReactNode {
  const [keyword, setKeyword] = useState('')
  const events = useSyncExternalStore(sandbox.subscribe, () => sandbox.events)
  const withdrawal = useCreateWithdrawal()
  const balances = useBalances()
  const quotes = useQuotes({ quotes: pairs })
  const payouts = useWithdrawals({ minCreatedAt: '2026-01-01' })
  const deposits = useDeposits({ minCreatedAt: '2026-01-01' })
  useRefreshed([balances, payouts, deposits], events.length)
  return (
    <Widget>
      <div className={styles.console} dir="ltr" lang="en">
        <div className={styles.actions}>
          <label className={styles.choice}>
            Keyword of the next payout
            <select
              className={styles.select}
              onChange={event => setKeyword(event.target.value)}
              value={keyword}
            >
              {keywords.map(name => (
                <option key={name} value={name}>
                  {name || 'none'}
                </option>
              ))}
            </select>
          </label>
          <Button
            isPending={withdrawal.status === 'submitting'}
            onPress={() =>
              void withdrawal.submit({
                amount: 100,
                currency: 'AUD',
                recipient: payee,
                externalReference: `Invoice ${keyword}`,
              })
            }
            variant="primary"
          >
            Pay out 100.00 AUD
          </Button>
          <Button onPress={() => void sandbox.deposit({ amount: 250 })}>Send a test deposit</Button>
          <Button onPress={() => void sandbox.advance(60_000)}>A minute later</Button>
          <Button onPress={() => quotes.status === 'ready' && quotes.refresh()}>
            Ask rates anew
          </Button>
        </div>
        <div className={styles.columns}>
          <div className={styles.column}>
            <Rows
              caption="Balances"
              heads={['Currency', 'Cleared', 'Pending']}
              rows={rowsOf(balances, ({ currency, cleared, pending }) => [
                currency,
                money(cleared),
                money(pending),
              ])}
            />
            <Rows
              caption="Rates"
              heads={['Pair', 'Bid', 'Ask']}
              rows={rowsOf(quotes, quote => [
                quote?.symbol ?? 'none',
                quote?.bid.toFixed(5) ?? '',
                quote?.ask.toFixed(5) ?? '',
              ])}
            />
            <Rows
              caption="Payouts"
              heads={['Reference', 'Status', 'Amount']}
              rows={rowsOf(payouts, ({ externalReference, status, amount }) => [
                externalReference ?? '',
                status,
                money(amount),
              ])}
            />
            <Rows
              caption="Deposits"
              heads={['From', 'Status', 'Amount']}
              rows={rowsOf(deposits, ({ sender, status, amount }) => [
                sender?.accountName ?? '',
                status,
                money(amount),
              ])}
            />
          </div>
          <section aria-label="Events" className={styles.section}>
            <h2 className={styles.heading}>Events</h2>
            {events.length === 0 && <p className={styles.muted}>Nothing has happened yet.</p>}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
            <ol aria-label="Events, newest first" className={styles.log} tabIndex={0}>
              {events.toReversed().map(event => (
                <li
                  className={styles.event}
                  key={`${event.id} ${event.event} ${event.eventScheduledAt}`}
                >
                  <span className={styles.name}>{event.event}</span>
                  <span className={styles.muted}>{event.eventScheduledAt.slice(11, 19)}</span>
                  <span className={styles.muted}>{event.id.slice(-6)}</span>
                </li>
              ))}
            </ol>
          </section>
        </div>
      </div>
    </Widget>
  )
}

function Rows(props: {
  readonly caption: string
  readonly heads: readonly [string, string, string]
  readonly rows: readonly (readonly [string, string, string])[]
}): ReactNode {
  const { caption, heads, rows } = props
  return (
    <section aria-label={caption} className={styles.section}>
      <h2 className={styles.heading}>{caption}</h2>
      <table aria-label={caption} className={styles.table}>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th className={index === 0 ? styles.head : styles.amountHead} key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and no state
            <tr key={row}>
              <td className={styles.cell}>{first}</td>
              {others.map((other, index) => (
                <td className={styles.amount} key={heads[index + 1]}>
                  {other}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Asks again when something happened, as a host does that hears of it from its own server. */
function useRefreshed(queries: readonly Query<unknown>[], happened: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new event is a reason to ask
  useEffect(() => {
    for (const query of queries) if (happened > 0 && query.status === 'ready') query.refresh()
  }, [happened])
}

function rowsOf<Item>(
  query: Query<readonly Item[]>,
  toRow: (item: Item) => readonly [string, string, string],
): readonly (readonly [string, string, string])[] {
  return query.status === 'ready' ? query.data.map(toRow) : []
}

const format = new Intl.NumberFormat('en-AU', { minimumFractionDigits: 2 })

function money(amount: number): string {
  return format.format(amount)
}
