import { type MutationReply, refusal } from './refusal.ts'

interface PartyNames {
  readonly firstName?: string | null | undefined
  readonly lastName?: string | null | undefined
  readonly companyName?: string | null | undefined
}

/** Why the API would refuse the names of a recipient or a sender, or nothing: a person or a company. */
export function partyNameRefusal({
  firstName,
  lastName,
  companyName,
}: PartyNames): MutationReply | undefined {
  if (companyName && (firstName || lastName)) {
    return refusal('Give either companyName or firstName and lastName, not both')
  }
  if (companyName) return undefined
  if (!firstName && !lastName)
    return refusal('Either companyName or firstName and lastName is required')
  if (!firstName) return refusal('firstName is required when lastName is given')
  if (!lastName) return refusal('lastName is required when firstName is given')
  return undefined
}
