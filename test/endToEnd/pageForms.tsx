import { FlashProvider, InstitutionForm, RecipientForm, SenderForm, useRecipient } from 'flashkit'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import 'flashkit/styles.css'

/** A host's page with one form of the kit, as the address asks. */
const { endpoint, token, form, id = '' } = Object.fromEntries(new URLSearchParams(location.search))

function EditedRecipient(): ReactNode {
  const recipient = useRecipient({ id })
  if (recipient.status !== 'ready' || !recipient.data) return null
  return <RecipientForm recipient={recipient.data} />
}

const forms: Readonly<Record<string, ReactNode>> = {
  sender: <SenderForm />,
  reviewedSender: <SenderForm hasReview />,
  institution: <InstitutionForm />,
  recipient: <EditedRecipient />,
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <FlashProvider endpoint={endpoint ?? ''} getToken={() => token ?? ''}>
    {forms[form ?? '']}
  </FlashProvider>,
)
