import { expect, test } from 'vitest'
import { checkIban } from '../../src/accounts/iban.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'

const fields = 'iban accountNo accountName accountAddress bic currency externalReference'
const own = `query ($input: FundingAccountQueryInput) {
  fundingAccounts(input: $input) { ${fields} name address }
}`
const ofSubClients = `query ($sc: SubClientQueryInput!, $fa: FundingAccountQueryInput) {
  subClients(input: $sc) { id externalId fundingAccounts(input: $fa) { ${fields} } }
}`

interface Account {
  readonly currency: string
  readonly iban: string | null
}

test('fundingAccounts are the documented ones, in the documented order', async () => {
  const input = { currencies: ['EUR', 'USD', 'HKD', 'CNY'] }
  const { data } = await ask(createSandbox(), own, { input })
  const yours = {
    accountName: 'Smith Consulting Pty Ltd',
    accountAddress: '1 Hay St, Sydney NSW 2000, AU',
    bic: 'BARCGB22',
    externalReference: '191127-99999',
    name: 'BARCLAYS BANK PLC',
    address: '1 CHURCHILL PLACE, CANARY WHARF, London E14 5HP, GB',
  }
  expect(data.fundingAccounts).toEqual([
    { ...yours, currency: 'USD', iban: 'GB91 BARC 2006 0565 4685 66', accountNo: '65468566' },
    { ...yours, currency: 'EUR', iban: 'GB05 BARC 2006 0574 7412 77', accountNo: '74741277' },
    { ...yours, currency: 'CNY', iban: null, accountNo: '87135588' },
    { ...yours, currency: 'HKD', iban: 'GB87 BARC 2006 0546 9946 00', accountNo: '46994600' },
  ])
})

test('fundingAccounts are all of them without currencies, with IBANs that are good', async () => {
  const { data } = await ask(createSandbox(), own)
  const accounts: readonly Account[] = data.fundingAccounts
  expect(accounts.map(({ currency }) => currency)).toEqual([
    'USD',
    'EUR',
    'CNY',
    'HKD',
    'GBP',
    'NZD',
  ])
  const ibans = accounts.flatMap(({ iban }) => iban ?? [])
  expect(ibans.filter(iban => checkIban(iban).status !== 'valid')).toEqual([])
  const none = await ask(createSandbox(), own, { input: { currencies: ['JPY'] } })
  expect(none.data.fundingAccounts).toEqual([])
})

test('a sub-client has the same numbers, and a name and a reference of its own', async () => {
  const variables = {
    sc: { externalId: '991188227733' },
    fa: { currencies: ['EUR', 'USD', 'CNY'] },
  }
  const { data } = await ask(createSandbox(), ofSubClients, variables)
  const northern = data.subClients.find(
    ({ id }: { id: string }) => id === '60a1e9e76eaedbf66964a323',
  )
  const theirs = {
    accountName: 'Northern Traders Pty Ltd',
    accountAddress: '31 Mitchell St, Darwin NT 0800, AU',
    bic: 'BARCGB22',
    externalReference: '210616-99999',
  }
  expect(northern).toEqual({
    id: '60a1e9e76eaedbf66964a323',
    externalId: '991188227733',
    fundingAccounts: [
      { ...theirs, currency: 'USD', iban: 'GB91 BARC 2006 0565 4685 66', accountNo: '65468566' },
      { ...theirs, currency: 'EUR', iban: 'GB05 BARC 2006 0574 7412 77', accountNo: '74741277' },
      { ...theirs, currency: 'CNY', iban: null, accountNo: '87135588' },
    ],
  })
})

test('no two references are the same', async () => {
  const { data } = await ask(createSandbox(), ofSubClients, { sc: {} })
  const references = data.subClients.map(
    // biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
    ({ fundingAccounts }: any) => fundingAccounts[0].externalReference,
  )
  expect(new Set([...references, '191127-99999']).size).toBe(references.length + 1)
})
