import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { createLedger } from '../../src/sandbox/ledger.ts'
import { roundedTo } from '../../src/sandbox/minorUnits.ts'
import { openingBalances } from '../../src/sandbox/seeds/account.ts'
import { pastMovements } from '../../src/sandbox/seeds/pastMovements.ts'
import { ask, badFields } from './ask.ts'

const balances = `query balances($currencies: [CurrencyIso3]) {
  balances(currencies: $currencies) { currency cleared pending }
}`
const statement = `query ($input: StatementQueryInput!) {
  statement(input: $input) {
    success code message fromDate toDate
    rows { debit credit balance createdAt description transactionId externalId externalReference }
  }
}`
const send = `mutation ($input: CreateWithdrawalInput!) {
  createWithdrawal(input: $input) { success withdrawal { id } }
}`
const john = '5ba89a6b35a2b327b81ffc3b'

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it expects
async function statementOf(sandbox: Sandbox, input: object): Promise<any> {
  const { data, errors } = await ask(sandbox, statement, { input })
  expect(errors).toEqual([])
  return data.statement
}

describe('balances', () => {
  test('are those that are asked for, as documented', async () => {
    const { data } = await ask(createSandbox(), balances, { currencies: ['AUD'] })
    expect(data).toEqual({ balances: [{ currency: 'AUD', cleared: 250_000, pending: 0 }] })
  })

  test.each([
    ['nothing', {}],
    ['null', { currencies: null }],
    ['an empty list', { currencies: [] }],
  ])('are all of them when %s is asked for', async (_what, variables) => {
    const { data } = await ask(createSandbox(), balances, variables)
    expect(data.balances.map(({ currency }: { currency: string }) => currency)).toEqual([
      'AUD',
      'EUR',
      'USD',
      'GBP',
      'NZD',
    ])
  })

  test('leave out a currency without a balance', async () => {
    const sandbox = createSandbox({ balances: { USD: 12.5 } })
    const { data } = await ask(sandbox, balances, { currencies: ['JPY', 'USD', 'AUD'] })
    expect(data).toEqual({ balances: [{ currency: 'USD', cleared: 12.5, pending: 0 }] })
  })
})

describe('statement', () => {
  test('gives the documented day', async () => {
    const input = { fromDate: '2023-08-28T00:00:00+03:00', currency: 'USD' }
    expect(await statementOf(createSandbox(), input)).toEqual({
      success: true,
      code: 'GENERATED',
      message: 'Statement generated',
      fromDate: '2023-08-27T21:00:00Z',
      toDate: '2023-08-28T21:00:00Z',
      rows: [
        {
          debit: 123.45,
          credit: 0,
          balance: expect.any(Number),
          createdAt: '2023-08-28T02:15:07.300Z',
          description: 'Account fee',
          transactionId: expect.stringMatching(/^[0-9a-f]{24}$/),
          externalId: null,
          externalReference: null,
        },
      ],
    })
  })

  test('is of AUD unless told', async () => {
    const { rows } = await statementOf(createSandbox(), { fromDate: '2023-08-28' })
    expect(rows).toMatchObject([
      { credit: 1250, debit: 0, description: 'Deposit', externalReference: 'INV-20417' },
      { credit: 0, debit: 1, description: 'Deposit fee', externalReference: 'INV-20417' },
      { credit: 310.5, debit: 0, description: 'Deposit', externalReference: 'INV-20418' },
      { credit: 0, debit: 1, description: 'Deposit fee', externalReference: 'INV-20418' },
    ])
  })

  test('has a past that leads, row by row, to the balances that the sandbox begins with', () => {
    const { past } = createLedger(steppedClock(), openingBalances, pastMovements)
    expect(past).toHaveLength(pastMovements.length)
    expect(past.map(({ at }) => at)).toEqual(past.map(({ at }) => at).toSorted((a, b) => a - b))
    for (const [currency, opening] of Object.entries(openingBalances)) {
      const rows = past.filter(row => row.currency === currency)
      const before = rows.map(({ balance, amount }) => roundedTo(currency, balance - amount))
      const after = rows.map(({ balance }) => balance)
      expect([...before, opening].slice(1)).toEqual(rows.length > 0 ? after : [])
      expect(Math.min(opening, ...before, ...after)).toBeGreaterThanOrEqual(0)
    }
  })

  test('has no past where the balances are given', async () => {
    const sandbox = createSandbox({ balances: { USD: 10 } })
    const input = { fromDate: '2023-08-28T00:00:00+03:00', currency: 'USD' }
    expect(await statementOf(sandbox, input)).toMatchObject({ code: 'GENERATED', rows: [] })
  })

  test('shows what moves now, to the end of the day and no further', async () => {
    const sandbox = createSandbox({
      clock: steppedClock(Date.UTC(2026, 10, 2, 23, 59, 59)),
      balances: { AUD: 1000, USD: 1000 },
    })
    const input = { amount: 99.95, currency: 'AUD', recipientId: john, externalReference: 'rent' }
    const { data } = await ask(sandbox, send, { input: { ...input, externalId: 'r-1' } })
    const { id } = data.createWithdrawal.withdrawal
    await sandbox.advance(1000)
    await ask(sandbox, send, { input })
    const first = await statementOf(sandbox, { fromDate: '2026-11-02T00:00:00Z' })
    const about = {
      transactionId: id,
      credit: 0,
      createdAt: '2026-11-02T23:59:59.000Z',
      externalId: 'r-1',
      externalReference: 'rent',
    }
    expect(first.rows).toEqual([
      { ...about, debit: 99.95, balance: 900.05, description: 'Withdrawal' },
      { ...about, debit: 1, balance: 899.05, description: 'Withdrawal fee' },
    ])
    const second = await statementOf(sandbox, { fromDate: '2026-11-03T00:00:00Z' })
    expect(second.rows).toMatchObject([{ balance: 799.1 }, { balance: 798.1 }])
    expect((await statementOf(sandbox, { fromDate: '2026-11-04T00:00:00Z' })).rows).toEqual([])
    const dollars = { fromDate: '2026-11-02T00:00:00Z', currency: 'USD' }
    expect((await statementOf(sandbox, dollars)).rows).toEqual([])
  })

  test.each([
    ['2024-02-29', '2024-02-29T00:00:00Z'],
    ['2024-02-29T13:30', '2024-02-29T13:30:00Z'],
    ['2024-02-29T13:30:15.250Z', '2024-02-29T13:30:15Z'],
    ['2024-02-29T00:30:00-0530', '2024-02-29T06:00:00Z'],
    ['2024-03-01T00:30:00+10', '2024-02-29T14:30:00Z'],
  ])('takes %s, and one day from there whatever toDate says', async (fromDate, inUtc) => {
    const toDate = '2029-01-01'
    const given = await statementOf(createSandbox(), { fromDate, toDate })
    const end = new Date(Date.parse(inUtc) + 24 * 3_600_000).toISOString().replace('.000', '')
    expect(given).toMatchObject({ fromDate: inUtc, toDate: end })
  })

  test.each([
    '2023-02-30',
    '2023-13-01T00:00:00Z',
    '28/08/2023',
    '20230828',
    '2023-08-28T25:00:00Z',
    '2023-08-28T00:00:00+24:00',
    'yesterday',
    '',
    1693180800000,
  ])('takes no %s', async date => {
    const answer = await ask(createSandbox(), statement, { input: { fromDate: date } })
    expect(badFields(answer)).toEqual(['fromDate'])
    const both = await ask(createSandbox(), statement, {
      input: { fromDate: '2023-08-28', toDate: date },
    })
    expect(badFields(both)).toEqual(['toDate'])
  })
})
