import type { TypedDocumentNode } from '@apollo/client'
import { amsRequestDocument } from '../../api/documents/amsRequest.ts'
import { conversionDocument } from '../../api/documents/conversion.ts'
import { depositDocument } from '../../api/documents/deposit.ts'
import { paymentDocument } from '../../api/documents/payment.ts'
import { subClientDocument } from '../../api/documents/subClient.ts'
import { withdrawalDocument } from '../../api/documents/withdrawal.ts'
import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { subClientFilter } from '../wire/subClientFilter.ts'
import { transactionFilter } from '../wire/transactionFilter.ts'

/** What every entity with a status has. */
export interface LiveThing {
  readonly id: string
  readonly status: string
  readonly createdAt?: string
}

/** The answer to the question for one entity by its id, under the query's own name. */
type Answer = Readonly<Record<string, LiveThing | null>>

/** How one kind of entity is asked for and kept in the cache. */
export interface LiveKind {
  readonly entity: StatusEntity
  readonly typename: string
  /** The query that lists them. */
  readonly list: string
  readonly document: TypedDocumentNode<Answer, { readonly id: string }>
  /** Whether a list with this filter lets it in; undefined where only the API can tell. */
  readonly matches: (
    filter: Readonly<Record<string, unknown>>,
    entity: never,
  ) => boolean | undefined
}

function kind<Data, Variables>(
  entity: StatusEntity,
  document: TypedDocumentNode<Data, Variables>,
  rest: Partial<LiveKind> = {},
): LiveKind {
  const typename = entity[0]?.toUpperCase() + entity.slice(1)
  const given = { entity, typename, list: `${entity}s`, matches: transactionFilter }
  return { ...given, document: document as unknown as LiveKind['document'], ...rest }
}

/** Whatever has a status that events tell of. */
export const liveKinds: Readonly<Record<StatusEntity, LiveKind>> = {
  withdrawal: kind('withdrawal', withdrawalDocument),
  deposit: kind('deposit', depositDocument),
  payment: kind('payment', paymentDocument),
  conversion: kind('conversion', conversionDocument),
  subClient: kind('subClient', subClientDocument, { matches: subClientFilter }),
  amsRequest: kind('amsRequest', amsRequestDocument),
}
