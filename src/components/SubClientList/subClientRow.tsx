'use client'
import { checkBsb } from '../../accounts/bsb.ts'
import { partyName } from '../../hooks/parties/partyName.ts'
import { clientTypeOf } from '../../hooks/useSubClientList.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'
import type { Translator } from '../../messages/translator.ts'
import type { PartyRowText } from '../PartyList/PartyRow.tsx'
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx'

/** What the row of a sub-client tells. */
export function subClientRow(
  translator: Pick<Translator, 'maybe'>,
  subClient: SubClient,
): PartyRowText {
  const { bsb, accountNo, externalId, status } = subClient
  const account = accountNo ? `${bsb ? checkBsb(bsb).display : ''} ${accountNo}`.trim() : undefined
  return {
    name: partyName(subClient),
    note: typeName(translator, clientTypeOf(subClient)),
    main: account,
    detail: externalId ?? undefined,
    badge: <StatusBadge entity="subClient" status={status} />,
  }
}

/** A kind of client in words; one that the kit doesn't know by its code. */
export function typeName({ maybe }: Pick<Translator, 'maybe'>, type: string): string {
  return maybe(`subClientList.type.${type}`) ?? type
}
