'use client'
import { type ComponentType, type ReactNode, useState } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { readSubClientStatus } from '../../lifecycle/subClientStatus.ts'
import { Button } from '../../primitives/Button.tsx'
import { DetailList } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import type { AddressCheckProps } from '../AddressCheck/AddressCheck.tsx'
import { ProblemNotice } from '../ProblemNotice/ProblemNotice.tsx'
import { StatusLine } from '../VirtualAccountCard/StatusLine.tsx'
import { VirtualAccountCard } from '../VirtualAccountCard/VirtualAccountCard.tsx'
import { changeableItems, detailWords, fixedItems } from './detailItems.ts'
import * as styles from './SubClientDetails.css.ts'
import type { OpenStep } from './SubClientDialogs.tsx'
import { type News, SubClientNews } from './SubClientNews.tsx'
import type { LostFocus } from './useLostFocus.ts'
import { type ActName, useSubClientActs } from './useSubClientActs.ts'

/** What a host may say of the details; all of it is optional. */
export interface KnownDetailsOptions {
  /** Whether they begin with the name as a heading; true unless told. */
  readonly hasHeading?: boolean | undefined
  /** Whether addresses and reference can be changed; true unless told. */
  readonly canEdit?: boolean | undefined
  /** Whether the account can be deactivated and activated; true unless told. */
  readonly canSwitch?: boolean | undefined
  /** Offers to have a new address looked up, as in every form; each look-up may be billed. */
  readonly addressCheck?: ComponentType<AddressCheckProps> | undefined
}

interface KnownDetailsProps extends KnownDetailsOptions {
  readonly subClient: SubClient
  /** Asks for the sub-client anew. */
  readonly onRefresh: () => void
  readonly lostFocus: LostFocus
}

const dialogs = createLoader(() =>
  import('./SubClientDialogs.tsx').then(({ SubClientDialogs }) => SubClientDialogs),
)

/** All that is known of a sub-client, and what may be done with it. */
export function KnownDetails(props: KnownDetailsProps): ReactNode {
  const { subClient, canEdit = true, canSwitch = true, hasHeading = true } = props
  const translator = useTranslator(detailWords)
  const { text } = translator
  const acts = useSubClientActs(subClient.id)
  const [step, setStep] = useState<OpenStep>()
  const [news, setNews] = useState<News>()
  const [isDoubtful, setIsDoubtful] = useState(false)
  const loaded = useLoaded(dialogs, step !== undefined, 'dialog')
  const Dialogs = loaded.status === 'ready' ? loaded.data : undefined
  const switching = canSwitch ? switchOf(subClient.status) : undefined

  function open(next: OpenStep): void {
    props.lostFocus.leave()
    setNews(undefined)
    setStep(next)
  }

  function close(): void {
    // What is unknown stays, and is offered to be looked up beside the details.
    if (step && step in acts && acts[step as ActName].state.status === 'failed') {
      acts[step as ActName].reset()
    }
    if (isDoubtful) props.onRefresh()
    setIsDoubtful(false)
    setStep(undefined)
  }

  function done(which: OpenStep, saved?: SubClient): void {
    if (which in acts) acts[which as ActName].reset()
    setIsDoubtful(false)
    setNews(saved === subClient ? 'unchanged' : which)
    setStep(undefined)
    props.lostFocus.comeBack()
  }

  return (
    <>
      {hasHeading ? <h2 className={styles.title}>{partyName(subClient)}</h2> : null}
      <StatusLine status={subClient.status} />
      <VirtualAccountCard hasStatus={false} subClient={subClient} />
      <SubClientNews acts={acts} isDialogOpen={step !== undefined} news={news} />
      {loaded.status === 'failed' ? (
        <ProblemNotice onRetry={loaded.retry} problem={loaded.problem} />
      ) : null}
      <DetailList
        items={[
          ...fixedItems(translator, subClient),
          ...changeableItems(translator, subClient, canEdit ? open : undefined),
        ]}
      />
      <div className={styles.actions}>
        {canEdit && subClient.postalAddress ? (
          <Button onPress={() => open('removePostal')}>
            {text('subClientDetails.removePostal.button')}
          </Button>
        ) : null}
        {switching ? (
          <Button onPress={() => open(switching)}>{text(`subClientDetails.${switching}`)}</Button>
        ) : null}
      </div>
      {step && Dialogs ? (
        <Dialogs
          acts={acts}
          addressCheck={props.addressCheck}
          onClose={close}
          onDone={done}
          onUnknown={() => setIsDoubtful(true)}
          step={step}
          subClient={subClient}
        />
      ) : null}
    </>
  )
}

/** What the person can do about the account being open or not. */
function switchOf(status: string): 'deactivate' | 'activate' | undefined {
  const { canDeactivate, canActivate } = readSubClientStatus(status)
  if (canDeactivate) return 'deactivate'
  return canActivate ? 'activate' : undefined
}
