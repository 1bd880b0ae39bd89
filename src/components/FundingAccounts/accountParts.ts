import type { FundingAccount } from '../../hooks/useFundingAccounts.ts'

/** The details of an account in the order in which a bank asks for them; the reference comes apart. */
const parts = ['accountName', 'iban', 'accountNo', 'bic', 'name', 'accountAddress'] as const

/** The name of a detail, as the API calls it. */
export type AccountPartName = (typeof parts)[number] | 'externalReference'

/** One thing that a bank asks for. */
export interface AccountPart {
  readonly name: AccountPartName
  /** Canonical: what is to be copied. */
  readonly value: string
  /** As it is shown, which for an IBAN is in groups of four. */
  readonly shown: string
  /** A number or code, from left to right on any page. */
  readonly isCode: boolean
}

/** What is known of an account; what the API left out has no part. */
export function accountParts(account: FundingAccount): readonly AccountPart[] {
  return parts.flatMap(name => accountPart(account, name) ?? [])
}

/** One detail; undefined where the API gave none. */
export function accountPart(
  account: FundingAccount,
  name: AccountPartName,
): AccountPart | undefined {
  const text = account[name]?.trim()
  if (!text) return undefined
  const isCode = name === 'iban' || name === 'accountNo' || name === 'bic'
  // A reference is a code too, but a space in it may count.
  const value = isCode ? text.replace(/\s/g, '') : text
  const shown = name === 'iban' ? value.replace(/.{4}(?=.)/g, '$& ') : value
  return { name, value, shown, isCode: isCode || name === 'externalReference' }
}
