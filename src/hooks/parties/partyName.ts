/** What may name a person or a company, by the API’s fields. */
export interface Named {
  /** The name of a sub-client's account. */
  readonly fullName?: string | null
  readonly companyName?: string | null
  readonly firstName?: string | null
  readonly middleName?: string | null
  readonly lastName?: string | null
  readonly legalName?: string | null
  readonly nickName?: string | null
  readonly email?: string | null
  readonly payid?: string | null
  readonly id: string
}

/**
 * What to call an entry of a list: by its account, else the company, else the person, else whatever tells
 * it from others. The API lets each of them be left out, so the last is the id.
 */
export function partyName(party: Named): string {
  // In this order, and no further than needed: a list asks for ten thousand of them at once.
  return (
    party.fullName ||
    party.companyName ||
    personName(party) ||
    party.legalName ||
    party.nickName ||
    party.email ||
    party.payid ||
    party.id
  )
}

function personName({ firstName, middleName, lastName }: Named): string {
  const given = middleName ? `${firstName ?? ''} ${middleName}` : (firstName ?? '')
  return `${given} ${lastName ?? ''}`.trim()
}
