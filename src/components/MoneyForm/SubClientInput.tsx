'use client'
import { type ReactNode, useMemo } from 'react'
import { checkBsb } from '../../accounts/bsb.ts'
import { foldText } from '../../hooks/parties/foldText.ts'
import { type SubClient, useSubClients } from '../../hooks/useSubClients.ts'
import { transferWords } from '../../messages/en/transfer.ts'
import type { ComboBoxItem } from '../../primitives/filterItems.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { useAdding } from '../RecipientPicker/useAdding.ts'
import { PartyInput } from './PartyInput.tsx'
import { subClientName } from './subClientName.ts'

/** Only those may be sent for. */
export const activeSubClients = { status: 'ACTIVE' } as const

/** For which sub-client the money is sent: one of those that are active. */
export function SubClientInput(props: FormFieldProps): ReactNode {
  const { locale } = useTranslator(transferWords)
  const all = useSubClients(activeSubClients)
  const adding = useAdding()
  const subClients = all.status === 'ready' ? all.data : nobody
  const items = useMemo(() => subClientItems(subClients, locale), [subClients, locale])
  return <PartyInput adding={adding} all={all} host={props} items={items} kind="subClient" />
}

const nobody: readonly SubClient[] = []

function subClientItems(subClients: readonly SubClient[], locale: string): readonly ComboBoxItem[] {
  const { compare } = new Intl.Collator(locale)
  return subClients
    .map(subClient => {
      const { id, externalId, bsb, accountNo, businessNumber } = subClient
      const label = subClientName(subClient)
      const account = accountNo ? `${bsb ? checkBsb(bsb).display : ''} ${accountNo}`.trim() : ''
      const known = [foldText(label), account, bsb, accountNo, externalId, businessNumber]
      return { id, label, detail: account || undefined, keywords: known.filter(Boolean).join(' ') }
    })
    .sort((a, b) => compare(a.label, b.label))
}
