'use client'
import type { ReactNode } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import { LoadingForm } from '../PartyList/LoadingForm.tsx'
import { PartyDialogs, type PartyDialogsProps } from '../PartyList/PartyDialogs.tsx'
import { detailWords, recipientDetails } from './recipientDetails.ts'

/** What opens above a RecipientList: a module of its own, since nobody needs it before a press. */
export function RecipientDialogs(props: PartyDialogsProps<Recipient>): ReactNode {
  const translator = useTranslator(detailWords)
  return (
    <PartyDialogs
      {...props}
      items={recipientDetails(translator, props.entry)}
      renderForm={onSaved => <EditForm onSaved={onSaved} recipient={props.entry} />}
    />
  )
}

const form = createLoader(() => import('../RecipientForm/RecipientForm.tsx'))

function EditForm({
  recipient,
  onSaved,
}: {
  recipient: Recipient
  onSaved: () => void
}): ReactNode {
  const loaded = useLoaded(form, true, 'recipientForm')
  if (loaded.status !== 'ready') return <LoadingForm loaded={loaded} />
  const { RecipientForm } = loaded.data
  return <RecipientForm onUpdated={onSaved} recipient={recipient} />
}
