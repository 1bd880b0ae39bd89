'use client'
import type { ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import { useSenders } from '../../hooks/useSenders.ts'
import { useSubClients } from '../../hooks/useSubClients.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { activeSubClients } from './SubClientInput.tsx'
import { subClientName } from './subClientName.ts'

interface SenderNameProps {
  readonly senderId: string | undefined
  readonly subClientId: string | undefined
}

/** For whom the money is sent, by name; by id while that isn't known. */
export function SenderName({ senderId, subClientId }: SenderNameProps): ReactNode {
  const { text } = useTranslator(moneyFormWords)
  const senders = useSenders(senderId ? {} : null)
  const subClients = useSubClients(subClientId ? activeSubClients : null)
  const sender = senders.status === 'ready' && senders.data.find(({ id }) => id === senderId)
  const subClient =
    subClients.status === 'ready' && subClients.data.find(({ id }) => id === subClientId)
  if (senderId) return <bdi>{sender ? partyName(sender) : senderId}</bdi>
  if (subClientId) return <bdi>{subClient ? subClientName(subClient) : subClientId}</bdi>
  return text('moneyForm.sender.own')
}
