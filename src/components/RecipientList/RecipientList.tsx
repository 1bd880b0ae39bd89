'use client'
import { type ComponentType, type ReactNode, useCallback, useMemo } from 'react'
import { payeeAccountOf } from '../../hooks/payees/payeeCheckAccount.ts'
import { type UseRecipientListOptions, useRecipientList } from '../../hooks/useRecipientList.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { destinationChoiceWords } from '../../messages/en/destinationChoices.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { recipientListWords } from '../../messages/en/recipientList.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import type { CopBadgeProps } from '../CopBadge/copBadgeProps.ts'
import { PartyList, type PartyListOptions } from '../PartyList/PartyList.tsx'
import type { Say } from '../PartyList/partyWords.ts'
import { RestorationNotice } from './RestorationNotice.tsx'
import { methodName, recipientRow } from './recipientRow.ts'

/** What a host may say of the list; all of it is optional. */
export interface RecipientListProps extends UseRecipientListOptions, PartyListOptions<Recipient> {
  /**
   * Marks the Australian accounts whose name was checked, and offers the check in their details:
   * `CopBadge`, or a component of the host's own. Each check may be billed.
   */
  readonly payeeCheck?: ComponentType<CopBadgeProps> | undefined
}

/**
 * The address book: searched, filtered and sorted, ten thousand entries as well as ten. A press shows
 * all that is known of a recipient, to be edited or deleted; a deletion can be undone, under a new id.
 *
 * @example
 * <RecipientList onSelect={recipient => pay(recipient.id)} onAdd={() => openForm()} />
 */
export function RecipientList(props: RecipientListProps): ReactNode {
  const { among, initialSort, onDeleted, onRestored, payeeCheck: PayeeCheck, ...options } = props
  const list = useRecipientList({ among, initialSort, onDeleted, onRestored })
  const translator = useTranslator(words)
  const { text } = translator
  const say: Say = useCallback((key, params) => text(`recipientList.${key}`, params), [text])
  const check = useCallback(
    (one: Recipient, look: 'form' | 'badge') =>
      PayeeCheck && one.accountIdType === 'BSB' ? (
        <PayeeCheck account={payeeAccountOf(one)} canGoOn={false} key={one.id} look={look} />
      ) : null,
    [PayeeCheck],
  )
  const toRow = useCallback(
    (one: Recipient) => ({ ...recipientRow(translator, one), mark: check(one, 'badge') }),
    [translator, check],
  )
  const filters = useMemo(
    () => [
      {
        name: 'currency',
        label: text('field.currency.label'),
        nameOf: (code: string) => code,
      },
      {
        name: 'method',
        label: text('partyList.method'),
        nameOf: (method: string) => methodName(translator, method),
      },
    ],
    [text, translator],
  )
  return (
    <PartyList
      {...options}
      dialogs={dialogs}
      filters={filters}
      list={list}
      part="recipient-list"
      renderDeleted={(entry, onDismiss) => (
        <RestorationNotice entry={entry} list={list} onDismiss={onDismiss} />
      )}
      renderMore={one => check(one, 'form')}
      say={say}
      toRow={toRow}
    />
  )
}

const words = { ...destinationChoiceWords, ...partyListWords, ...recipientListWords }

const dialogs = createLoader(() =>
  import('./RecipientDialogs.tsx').then(({ RecipientDialogs }) => RecipientDialogs),
)
