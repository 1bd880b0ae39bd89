import type { recipientListWords } from '../../messages/en/recipientList.ts'
import type { senderListWords } from '../../messages/en/senderList.ts'
import type { subClientListWords } from '../../messages/en/subClientList.ts'
import type { MessageParams } from '../../messages/translator.ts'

type Within<Words, Topic extends string> = {
  [Key in keyof Words]: Key extends `${Topic}.${infer Rest}` ? Rest : never
}[keyof Words]

/** What both lists say in words of their own, without the topic: `recipientList.empty.title`. */
export type PartyKey = Within<typeof recipientListWords, 'recipientList'> &
  Within<typeof senderListWords, 'senderList'>

/** Says one of those in the words of its list. */
export type Say = (key: PartyKey, params?: MessageParams) => string

/** What every list says in words of its own. */
export type ListKey = PartyKey & Within<typeof subClientListWords, 'subClientList'>

/** Says one of those in the words of its list. */
export type ListSay = (key: ListKey, params?: MessageParams) => string
