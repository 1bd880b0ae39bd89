'use client'
import type { ReactNode } from 'react'
import { useLiveSubClient } from '../../hooks/useLiveSubClient.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { virtualAccountWords } from '../../messages/en/virtualAccount.ts'
import { Notice } from '../../primitives/Notice.tsx'
import { Skeleton } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { AccountCard } from './AccountCard.tsx'
import * as styles from './VirtualAccountCard.css.ts'

/** Whose account, and what of it. */
export interface VirtualAccountCardProps {
  /** Shown as it is given, without a request; else the one with `id` is asked for. */
  readonly subClient?: SubClient | undefined
  /** Asked for, and kept up to date while its status moves; the card waits until there is an id. */
  readonly id?: string | null | undefined
  /** Whether the card says how the sub-client stands, where that isn't ACTIVE; true unless told. */
  readonly hasStatus?: boolean | undefined
  /** Whether accounts in other currencies are offered, each loaded on demand; true unless told. */
  readonly hasOtherCurrencies?: boolean | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * A sub-client's account: name, BSB and account number, to be copied or shared. Of one that can't
 * receive money it says so before the numbers, and shares nothing. On paper the buttons are left out.
 *
 * @example
 * <VirtualAccountCard id="606d28675a2d931bc925fec2" />
 */
export function VirtualAccountCard(props: VirtualAccountCardProps): ReactNode {
  const { subClient: given, id, hasStatus = true, hasOtherCurrencies = true, className } = props
  const query = useLiveSubClient({ id: given ? null : id })
  const { text } = useTranslator(virtualAccountWords)
  const kept = useKeptFocus(query.status)
  const subClient = given ?? (query.status === 'ready' ? query.data : undefined)

  function content(): ReactNode {
    if (subClient) {
      return (
        <AccountCard
          hasOtherCurrencies={hasOtherCurrencies}
          hasStatus={hasStatus}
          key={subClient.id}
          subClient={subClient}
        />
      )
    }
    if (query.status === 'failed') {
      return <ProblemNotice onRetry={query.retry} problem={query.problem} />
    }
    if (query.status !== 'ready') return <CardSkeleton />
    return (
      <Notice title={text('virtualAccount.none.title')} tone="info">
        {text('virtualAccount.none.text')}
      </Notice>
    )
  }

  return (
    <Widget className={className}>
      <section
        aria-label={text('virtualAccount.label')}
        className={styles.card}
        data-flash="virtual-account"
        tabIndex={-1}
        {...kept}
      >
        {content()}
      </section>
    </Widget>
  )
}

const lines = ['name', 'bsb', 'number']

function CardSkeleton(): ReactNode {
  const { text } = useTranslator(virtualAccountWords)
  return (
    <Skeleton label={text('virtualAccount.loading')}>
      <div>
        {lines.map(line => (
          <div
            className={styles.bone}
            data-size={line === 'name' ? 'large' : undefined}
            key={line}
          />
        ))}
      </div>
    </Skeleton>
  )
}
