import type { IdDocInput, SenderInput } from '../../api/documents/operationTypes.ts'
import { addressRefusal } from './addressRules.ts'
import { partyNameRefusal } from './partyNameRules.ts'
import { type MutationReply, refusal } from './refusal.ts'

/** Why the API would refuse this sender, or nothing; codes and words are inferred. */
export function senderRefusal(input: SenderInput): MutationReply | undefined {
  return partyNameRefusal(input) ?? addressRefusal(input.address) ?? idDocRefusal(input.idDoc)
}

/**
 * A document may name its "country and/or issuer" (the change log of 18 Jan 2025, which plans to make
 * the country required); that one without either is refused is inferred.
 */
function idDocRefusal(idDoc: IdDocInput | null | undefined): MutationReply | undefined {
  if (!idDoc || idDoc.country || idDoc.issuer?.trim()) return undefined
  return refusal('idDoc.country is required when idDoc.issuer is left out')
}
