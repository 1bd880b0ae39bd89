import type { SenderInput } from '../../api/documents/operationTypes.ts'
import { addressRefusal } from './addressRules.ts'
import { partyNameRefusal } from './partyNameRules.ts'
import type { MutationReply } from './refusal.ts'

/** Why the API would refuse this sender, or nothing; codes and words are inferred. */
export function senderRefusal(input: SenderInput): MutationReply | undefined {
  return partyNameRefusal(input) ?? addressRefusal(input.address)
}
