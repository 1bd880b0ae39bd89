'use client'
import type { ComponentType, ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import { Dialog } from '../../primitives/Dialog.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { SubClientPart } from '../../rules/subClientChangeFields.ts'
import type { AddressCheckProps } from '../AddressCheck/AddressCheck.tsx'
import { Question } from '../PartyList/Question.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { detailWords } from './detailItems.ts'
import type { Act, ActName } from './useSubClientActs.ts'

/** What is open above the details: the form of a part, or a question. */
export type OpenStep = SubClientPart | ActName

interface SubClientDialogsProps {
  readonly subClient: SubClient
  readonly addressCheck: ComponentType<AddressCheckProps> | undefined
  readonly step: OpenStep
  readonly acts: Readonly<Record<ActName, Act>>
  readonly onClose: () => void
  /** It is done; `saved` is the sub-client as it is now, the same one where nothing was changed. */
  readonly onDone: (step: OpenStep, saved?: SubClient) => void
  readonly onUnknown: () => void
}

/** What opens above the details: a module of its own, since nobody needs it before a press. */
export function SubClientDialogs(props: SubClientDialogsProps): ReactNode {
  const { subClient, step, acts, onClose, onDone } = props
  const { text } = useTranslator(detailWords)
  if (step === 'deactivate' || step === 'activate' || step === 'removePostal') {
    const act = acts[step]
    return (
      <Question
        onAct={act.run}
        onClose={onClose}
        onDone={() => onDone(step)}
        state={act.state}
        words={{
          title: text(`subClientDetails.${step}.title`, { name: partyName(subClient) }),
          text: text(`subClientDetails.${step}.text`),
          keep: text('subClientDetails.cancel'),
          act: text(`subClientDetails.${step}`),
          acting: text(`subClientDetails.${step}.pending`),
          unknownTitle: text('subClientDetails.unknown.title'),
          unknownText: text('subClientDetails.unknown.text'),
          undoneTitle: text('subClientDetails.undone.title'),
          undoneText: text('subClientDetails.undone.text'),
        }}
      />
    )
  }
  return (
    <Dialog
      closeLabel={text('partyList.close')}
      isOpen
      onClose={onClose}
      size="form"
      title={text(`subClientDetails.${step}.title`)}
    >
      <ChangeForm
        addressCheck={props.addressCheck}
        onUnknown={props.onUnknown}
        onUpdated={saved => onDone(step, saved)}
        part={step}
        subClient={subClient}
      />
    </Dialog>
  )
}
