import { ownAccount } from '../seeds/account.ts'
import type { World } from '../world.ts'

/** Whose account it is, as far as the sandbox knows: a documented one, yours or a recipient's. */
export function accountHolder(
  { store }: World,
  bsb: string,
  accountNo: string,
): string | undefined {
  const known = [
    documentedAccount,
    ownAccount,
    ...[...store.subClients.values()].map(({ fullName, ...account }) => ({
      ...account,
      accountName: fullName,
    })),
    ...[...store.recipients.values()]
      .filter(({ accountIdType }) => accountIdType === 'BSB')
      .map(({ companyName, firstName, middleName, lastName, ...account }) => ({
        ...account,
        accountName: companyName ?? [firstName, middleName, lastName].filter(Boolean).join(' '),
      })),
  ]
  return known.find(account => account.bsb === bsb && account.accountNo === accountNo)?.accountName
}

/** Of the documented example. */
const documentedAccount = { bsb: '012003', accountNo: '123456789', accountName: 'John Smith' }
