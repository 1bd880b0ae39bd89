/** The kit's strings by locale, for `<FlashProvider messages={{ ar }}>`. */
export { ar } from '../messages/ar.ts'
export { en, type MessageKey } from '../messages/en.ts'
export type { Message } from '../messages/message.ts'
export { pseudo } from '../messages/pseudo.ts'
export type { MessagePacks, Messages } from '../messages/translator.ts'
