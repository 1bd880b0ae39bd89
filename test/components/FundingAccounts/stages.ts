import { onTestFinished } from 'vitest'
import { createSandbox, type Sandbox } from '../../../src/exports/sandbox.ts'
import type { FundingAccount } from '../../../src/hooks/useFundingAccounts.ts'

/** A sandbox that answers with these accounts, in which whatever isn't given is missing. */
export function sandboxWith(...accounts: readonly Partial<FundingAccount>[]): Sandbox {
  const sandbox = createSandbox()
  const nothing = {
    __typename: 'FundingAccount',
    currency: 'EUR',
    iban: null,
    accountNo: null,
    accountName: null,
    accountAddress: null,
    bic: null,
    externalReference: null,
    name: null,
  }
  const fundingAccounts = accounts.map(account => ({ ...nothing, ...account }))
  return { ...sandbox, fetch: async () => Response.json({ data: { fundingAccounts } }) }
}

/** A clipboard of the test's own: what was put on it, oldest first. */
export function recordClipboard(): readonly string[] {
  const copied: string[] = []
  const clipboard = { writeText: async (text: string) => void copied.push(text) }
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'clipboard')
  })
  return copied
}
