'use client'
import type { ReactNode } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Sender } from '../../hooks/useSenders.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { LoadingForm } from '../PartyList/LoadingForm.tsx'
import { PartyDialogs, type PartyDialogsProps } from '../PartyList/PartyDialogs.tsx'
import { detailWords, senderDetails } from './senderDetails.ts'

/** What opens above a SenderList: a module of its own, since nobody needs it before a press. */
export function SenderDialogs(props: PartyDialogsProps<Sender>): ReactNode {
  const translator = useTranslator(detailWords)
  return (
    <PartyDialogs
      {...props}
      items={senderDetails(translator, props.entry)}
      renderForm={onSaved => <EditForm onSaved={onSaved} sender={props.entry} />}
    />
  )
}

const form = createLoader(() => import('../SenderForm/SenderForm.tsx'))

function EditForm({ sender, onSaved }: { sender: Sender; onSaved: () => void }): ReactNode {
  const loaded = useLoaded(form, true, 'senderForm')
  if (loaded.status !== 'ready') return <LoadingForm loaded={loaded} />
  const { SenderForm } = loaded.data
  return <SenderForm onUpdated={onSaved} sender={sender} />
}
