'use client'
import type { ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import { useLiveSubClient } from '../../hooks/useLiveSubClient.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { subClientDetailWords } from '../../messages/en/subClientDetails.ts'
import { Notice } from '../../primitives/Notice.tsx'
import { Skeleton } from '../../primitives/Skeleton.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { useKeptFocus } from '../AddressCheck/useKeptFocus.ts'
import { StaleNotice } from '../PartyList/StaleNotice.tsx'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { KnownDetails, type KnownDetailsOptions } from './KnownDetails.tsx'
import * as styles from './SubClientDetails.css.ts'
import { useLostFocus } from './useLostFocus.ts'

/** Whose details, and what may be done with them. */
export interface SubClientDetailsProps extends KnownDetailsOptions {
  /** The details wait until there is one. */
  readonly id: string | null | undefined
  /** What is known of it already, shown until the API has answered. */
  readonly subClient?: SubClient | undefined
  /** False where the host hears the API's webhooks and brings the cache up to date; true unless told. */
  readonly isWatching?: boolean | undefined
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * All that is known of a client with an account number of its own: how it stands and who acts next, the
 * account, the person or company. Addresses and reference can be changed, the account deactivated and
 * activated again. While its status moves by itself, it is looked at again.
 *
 * @example
 * <SubClientDetails id="606d28675a2d931bc925fec2" />
 */
export function SubClientDetails(props: SubClientDetailsProps): ReactNode {
  const { id, subClient: given, isWatching, className, ...options } = props
  const query = useLiveSubClient({ id, isWatching })
  const { text } = useTranslator(subClientDetailWords)
  const kept = useKeptFocus(query.status)
  const lostFocus = useLostFocus(kept.ref)
  const subClient = query.status === 'ready' ? query.data : given

  function content(): ReactNode {
    if (query.status === 'failed') {
      return <ProblemNotice onRetry={query.retry} problem={query.problem} />
    }
    if (subClient) {
      return (
        <>
          <StaleNotice query={query} title={text('subClientDetails.stale.title')} />
          <KnownDetails
            {...options}
            key={subClient.id}
            lostFocus={lostFocus}
            onRefresh={() => query.status === 'ready' && query.refresh()}
            subClient={subClient}
          />
        </>
      )
    }
    if (query.status !== 'ready') return <DetailsSkeleton />
    return (
      <Notice title={text('subClientDetails.none.title')} tone="info">
        {text('subClientDetails.none.text')}
      </Notice>
    )
  }

  return (
    <Widget className={className}>
      <section
        aria-label={subClient ? partyName(subClient) : undefined}
        className={styles.details}
        data-flash="sub-client-details"
        tabIndex={-1}
        {...kept}
      >
        {content()}
      </section>
    </Widget>
  )
}

const lines = ['1', '2', '3', '4', '5', '6']

function DetailsSkeleton(): ReactNode {
  const { text } = useTranslator(subClientDetailWords)
  return (
    <Skeleton label={text('subClientDetails.loading')}>
      <div>
        <div className={styles.bone} data-size="large" />
        {lines.map(line => (
          <div className={styles.bone} key={line} />
        ))}
      </div>
    </Skeleton>
  )
}
