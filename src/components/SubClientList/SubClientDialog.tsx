'use client'
import type { ComponentType, ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { partyListWords } from '../../messages/en/partyList.ts'
import { Dialog } from '../../primitives/Dialog.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { AddressCheckProps } from '../AddressCheck/AddressCheck.tsx'
import type { OpenedEntry } from '../PartyList/EntryList.tsx'
import { SubClientDetails } from '../SubClientDetails/SubClientDetails.tsx'

/** What a host lets be done with a client of the list. */
export interface SubClientDialogOptions {
  /** Whether the details offer to change addresses and reference; true unless told. */
  readonly canEdit?: boolean | undefined
  /** Whether the details offer to deactivate and activate; true unless told. */
  readonly canSwitch?: boolean | undefined
  /** Offers to have a new address looked up; each look-up may be billed. */
  readonly addressCheck?: ComponentType<AddressCheckProps> | undefined
}

/** What opens above a SubClientList: a module of its own, since nobody needs it before a press. */
export function SubClientDialog(props: OpenedEntry<SubClient> & SubClientDialogOptions): ReactNode {
  const { entry, onClose, onGone: _, ...options } = props
  const { text } = useTranslator(partyListWords)
  return (
    <Dialog
      closeLabel={text('partyList.close')}
      isOpen
      onClose={onClose}
      size="form"
      title={partyName(entry)}
    >
      <SubClientDetails {...options} hasHeading={false} id={entry.id} subClient={entry} />
    </Dialog>
  )
}
