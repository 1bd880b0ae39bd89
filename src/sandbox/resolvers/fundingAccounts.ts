import type { FundingAccountQueryInput } from '../../api/documents/operationTypes.ts'
import type { StoredAddress } from '../entities/address.ts'
import type { FundingAccountRow } from '../entities/fundingAccount.ts'
import type { StoredSubClient } from '../entities/subClient.ts'
import { ownAccount, ownFundingReference, ownSender } from '../seeds/account.ts'
import { fundingAccountRows } from '../seeds/fundingAccounts.ts'
import { isOneOf } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

interface Arguments {
  readonly input?: FundingAccountQueryInput | null
}

interface FundingAccount extends FundingAccountRow {
  readonly accountName: string
  readonly accountAddress: string | null
  readonly externalReference: string
}

/** Your own, in the documented order and not in the order of what is asked for. */
export function fundingAccounts({ input }: Arguments): readonly FundingAccount[] {
  return accountsOf(ownAccount.accountName, ownSender.address, ownFundingReference, input)
}

/** A sub-client shares your account numbers; its own reference tells whose the money is. */
export function subClientFundingAccounts(
  { fullName, address, fundingReference }: StoredSubClient,
  _context: SandboxContext,
  { input }: Arguments,
): readonly FundingAccount[] {
  return accountsOf(fullName, address, fundingReference, input)
}

function accountsOf(
  accountName: string,
  address: StoredAddress | null,
  externalReference: string,
  input: Arguments['input'],
): readonly FundingAccount[] {
  const accountAddress = address && oneLine(address)
  return fundingAccountRows
    .filter(row => isOneOf(input?.currencies, row.currency))
    .map(row => ({ ...row, accountName, accountAddress, externalReference }))
}

/** The account holder's address as one text; no page shows how. */
function oneLine(address: StoredAddress): string {
  const { building, streetNo, street, suburb, state, postcode, country } = address
  return [
    [building, streetNo, street].filter(Boolean).join(' '),
    [suburb, state, postcode].filter(Boolean).join(' '),
    country,
  ]
    .filter(Boolean)
    .join(', ')
}
