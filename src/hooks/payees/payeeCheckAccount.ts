import type { Recipient } from '../useRecipients.ts'

/** The account and the name that are to be compared, each as typed. */
export interface PayeeAccount {
  /** The API's AccountIdType; only `BSB` can be checked. */
  readonly accountIdType: string
  readonly bsb?: string | null | undefined
  readonly accountNo?: string | null | undefined
  /** The whole name: of a person all names, of a company its own. */
  readonly accountName: string
}

/** What of a recipient, or of its form's values, makes a payee's account. */
export type PayeeSource = Partial<
  Pick<Recipient, 'bsb' | 'accountNo' | 'companyName' | 'firstName' | 'middleName' | 'lastName'>
> & { readonly accountIdType: string }

/** A recipient's account under its company's name, or else the person's, middle names included. */
export function payeeAccountOf(recipient: PayeeSource): PayeeAccount {
  const { accountIdType, bsb, accountNo, companyName, firstName, middleName, lastName } = recipient
  const person = [firstName, middleName, lastName].filter(Boolean).join(' ')
  return { accountIdType, bsb, accountNo, accountName: companyName || person }
}
