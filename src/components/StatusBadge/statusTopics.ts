import type { StatusEntity } from '../../lifecycle/statusGraph.ts'
import { conversionStatusWords } from '../../messages/en/conversionStatus.ts'
import { depositStatusWords } from '../../messages/en/depositStatus.ts'
import { mediaSearchStatusWords } from '../../messages/en/mediaSearchStatus.ts'
import { paymentStatusWords } from '../../messages/en/paymentStatus.ts'
import { subClientStatusWords } from '../../messages/en/subClientStatus.ts'
import { withdrawalStatusWords } from '../../messages/en/withdrawalStatus.ts'
import type { Translator, Words } from '../../messages/translator.ts'

/** What the keys of an entity’s statuses begin with. */
export const statusTopics = {
  withdrawal: 'withdrawalStatus',
  deposit: 'depositStatus',
  payment: 'paymentStatus',
  conversion: 'conversionStatus',
  subClient: 'subClientStatus',
  amsRequest: 'mediaSearchStatus',
} as const satisfies Readonly<Record<StatusEntity, string>>

/** The words of an entity’s statuses. */
export const statusWords: Readonly<Record<StatusEntity, Words>> = {
  withdrawal: withdrawalStatusWords,
  deposit: depositStatusWords,
  payment: paymentStatusWords,
  conversion: conversionStatusWords,
  subClient: subClientStatusWords,
  amsRequest: mediaSearchStatusWords,
}

/** A status in a word or two; one that isn’t documented by its code. */
export function statusLabel(
  { maybe }: Pick<Translator, 'maybe'>,
  entity: StatusEntity,
  status: string,
): string {
  return maybe(`${statusTopics[entity]}.${status}.label`) ?? status
}

/** What a status means, in a sentence or two; of one that isn’t documented, whom to ask. */
export function statusSentence(
  { maybe }: Pick<Translator, 'maybe'>,
  entity: StatusEntity,
  status: string,
): string {
  const topic = statusTopics[entity]
  return maybe(`${topic}.${status}.text`) ?? maybe(`${topic}.other.text`) ?? status
}
