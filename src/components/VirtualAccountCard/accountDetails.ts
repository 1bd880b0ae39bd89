import { checkBsb } from '../../accounts/bsb.ts'
import type { SubClient } from '../../hooks/useSubClients.ts'

/** One thing that whoever pays in is asked for. */
export interface AccountDetail {
  readonly name: 'accountName' | 'bsb' | 'accountNo'
  /** Canonical: what is copied alone. */
  readonly value: string
  /** As it is shown, and as it stands in a message: a BSB in two groups. */
  readonly shown: string
  /** From left to right on any page. */
  readonly isCode: boolean
}

/** What is known of an account, in the order in which a bank asks for it. */
export function accountDetails({ fullName, bsb, accountNo }: SubClient): readonly AccountDetail[] {
  const { value, display } = checkBsb(bsb ?? '')
  const details: readonly AccountDetail[] = [
    { name: 'accountName', value: fullName ?? '', shown: fullName ?? '', isCode: false },
    { name: 'bsb', value, shown: display, isCode: true },
    { name: 'accountNo', value: accountNo ?? '', shown: accountNo ?? '', isCode: true },
  ]
  return details.filter(({ shown }) => shown !== '')
}
