'use client'
import { type ReactNode, useRef } from 'react'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { readSubClientStatus } from '../../lifecycle/subClientStatus.ts'
import { copyWords } from '../../messages/en/copy.ts'
import { virtualAccountWords } from '../../messages/en/virtualAccount.ts'
import { CopyButton } from '../../primitives/CopyButton.tsx'
import { DetailList } from '../../primitives/DetailList.tsx'
import { Icon } from '../../primitives/icons.tsx'
import { Notice } from '../../primitives/Notice.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { CopyValue } from '../FundingAccounts/CopyValue.tsx'
import { accountDetails } from './accountDetails.ts'
import { OtherCurrencies } from './OtherCurrencies.tsx'
import { ShareButton } from './ShareButton.tsx'
import { StatusLine } from './StatusLine.tsx'
import * as styles from './VirtualAccountCard.css.ts'

const words = { ...copyWords, ...virtualAccountWords }

/** What a card shows of an account that is known. */
export interface AccountCardProps {
  readonly subClient: SubClient
  /** Whether the card says how the sub-client stands; one that is ACTIVE needs no word of it. */
  readonly hasStatus: boolean
  readonly hasOtherCurrencies: boolean
}

/** The account: what to give to whoever pays in, or why not to. */
export function AccountCard(props: AccountCardProps): ReactNode {
  const { subClient, hasStatus, hasOtherCurrencies } = props
  const { text } = useTranslator(words)
  const source = useRef<HTMLDivElement>(null)
  const { status } = subClient
  const { canReceive } = readSubClientStatus(status)
  const details = accountDetails(subClient).map(detail => ({
    ...detail,
    label: text(`virtualAccount.${detail.name}`),
  }))
  const hasNumber = details.some(({ name }) => name === 'accountNo')

  /** For a message to whoever pays; nothing of the person but the account's name. */
  function allLines(): string {
    return details
      .map(({ label, shown }) => text('virtualAccount.line', { label, value: shown }))
      .join('\n')
  }

  return (
    <>
      {hasStatus && !canReceive ? <StatusLine status={status} /> : null}
      <Caution hasNumber={hasNumber} status={status} />
      {hasNumber ? (
        <div ref={source}>
          <DetailList
            items={details.map(({ label, ...detail }) => ({
              label,
              value: <CopyValue isMuted={!canReceive} label={label} {...detail} />,
            }))}
          />
        </div>
      ) : null}
      {hasNumber && canReceive ? (
        <>
          <div className={styles.actions}>
            <CopyButton
              copied={text('copy.copied')}
              copiedLabel={text('virtualAccount.allCopied')}
              label={text('virtualAccount.copyAll')}
              selectedLabel={text('copy.selected')}
              source={source}
              value={allLines()}
            >
              {text('virtualAccount.copyAll')}
            </CopyButton>
            <ShareButton value={allLines()} />
          </div>
          <div className={styles.note}>
            <Icon name="info" />
            <p className={styles.noteText}>{text('virtualAccount.localOnly')}</p>
          </div>
          {hasOtherCurrencies ? <OtherCurrencies subClientId={subClient.id} /> : null}
        </>
      ) : null}
    </>
  )
}

/** Before the numbers, so that it is read before them. */
function Caution({ status, hasNumber }: { status: string; hasNumber: boolean }): ReactNode {
  const { text } = useTranslator(words)
  const { canReceive, isMoving } = readSubClientStatus(status)
  if (!hasNumber) {
    return (
      <Notice announces="nothing" title={text('virtualAccount.noNumber.title')} tone="info">
        {isMoving || canReceive ? text('virtualAccount.noNumber.text') : null}
      </Notice>
    )
  }
  if (canReceive) return null
  const which = isMoving ? 'notYet' : 'notAnyMore'
  return (
    <Notice announces="nothing" title={text(`virtualAccount.${which}.title`)} tone="caution">
      {text(`virtualAccount.${which}.text`)}
    </Notice>
  )
}
