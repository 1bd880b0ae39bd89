'use client'
import { type ReactNode, useMemo } from 'react'
import { useLoaded } from '../../hooks/forms/useLoaded.ts'
import { foldText } from '../../hooks/parties/foldText.ts'
import { partyName } from '../../hooks/parties/partyName.ts'
import { type Sender, useSenders } from '../../hooks/useSenders.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import type { ComboBoxItem } from '../../primitives/filterItems.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { createLoader } from '../../rules/loader.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { nameToValues } from '../RecipientPicker/nameToValues.ts'
import { useAdding } from '../RecipientPicker/useAdding.ts'
import { AddingPanel } from './AddingPanel.tsx'
import { useMoneyExtras } from './moneyExtras.ts'
import { PartyInput } from './PartyInput.tsx'

const form = createLoader(() => import('../SenderForm/SenderForm.tsx'))

/** On whose behalf the money is sent: one of the senders, or somebody new where the host wants that. */
export function SenderInput(props: FormFieldProps): ReactNode {
  const { canAddSender = false } = useMoneyExtras()
  const { text, locale } = useTranslator(transferWords)
  const all = useSenders()
  const adding = useAdding()
  const loaded = useLoaded(form, adding.isOpen, 'senderForm')
  const senders = all.status === 'ready' ? all.data : nobody
  const items = useMemo(() => senderItems(senders, locale), [senders, locale])
  const { draft } = adding
  return (
    <div>
      <div hidden={adding.isOpen}>
        <PartyInput
          adding={adding}
          all={all}
          footer={
            canAddSender ? { label: text('transfer.sender.add'), onAction: adding.open } : undefined
          }
          host={props}
          items={items}
          kind="sender"
        />
      </div>
      {draft ? (
        <AddingPanel adding={adding} loaded={loaded} title={text('transfer.sender.new')}>
          {({ SenderForm }) => (
            <SenderForm
              initialValues={nameToValues(draft.typed)}
              key={draft.id}
              onCreated={sender => {
                adding.done()
                props.onChange(sender.id)
              }}
            />
          )}
        </AddingPanel>
      ) : null}
    </div>
  )
}

const nobody: readonly Sender[] = []

/** By name; two of one name are told apart by what else is known of them. */
function senderItems(senders: readonly Sender[], locale: string): readonly ComboBoxItem[] {
  const { compare } = new Intl.Collator(locale)
  return senders
    .map(sender => {
      const { id, email, externalId, nickName, legalName } = sender
      const label = partyName(sender)
      const known = [foldText(label), email, externalId, nickName, legalName]
      return { id, label, detail: email ?? undefined, keywords: known.filter(Boolean).join(' ') }
    })
    .sort((a, b) => compare(a.label, b.label))
}
