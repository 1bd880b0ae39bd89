import { expect, test } from 'vitest'
import { statementCsv } from '../../src/hooks/statements/statementCsv.ts'
import { statementDay } from '../../src/hooks/statements/statementDay.ts'
import type { StatementRow } from '../../src/hooks/useStatement.ts'

function row(amount: number, balance: number | null, rest: Partial<StatementRow> = {}) {
  return {
    transactionId: '64f1',
    createdAt: '2026-11-02T00:00:00.000Z',
    debit: Math.max(0, -amount),
    credit: Math.max(0, amount),
    balance,
    description: 'Deposit',
    externalId: null,
    externalReference: null,
    ...rest,
  } satisfies StatementRow
}

test('adds up in exact decimals, where floats would not', () => {
  const rows = [row(0.1, 0.1), row(0.2, 0.3), row(-0.1, 0.2), row(1e-7, 0.2)]
  const day = statementDay(rows, 'AUD')
  expect(day).toMatchObject({
    opening: '0.00',
    closing: '0.20',
    totalCredit: '0.30',
    totalDebit: '0.10',
    offCount: 0,
  })
  expect(day.lines[0]).toMatchObject({ credit: '0.10', debit: null, balance: '0.10' })
})

test('has the decimals of its currency', () => {
  const yen = statementDay([row(-300, 700)], 'JPY')
  expect(yen).toMatchObject({ opening: '1000', closing: '700', totalDebit: '300' })
  expect(statementDay([row(1.5, 1.5)], 'KWD').closing).toBe('1.500')
})

test('marks what doesn’t follow, once, and leaves every row as it came', () => {
  const day = statementDay([row(10, 110), row(5, 116), row(-6, 110)], 'AUD')
  expect(day.lines.map(({ isOff }) => isOff)).toEqual([false, true, false])
  expect(day.lines.map(({ balance }) => balance)).toEqual(['110.00', '116.00', '110.00'])
  expect(day).toMatchObject({ offCount: 1, opening: '100.00', closing: '110.00' })
})

test('balances that are missing are counted from those that are there', () => {
  const day = statementDay([row(10, null), row(5, 115), row(-1, null)], 'AUD')
  expect(day).toMatchObject({ opening: '100.00', closing: '114.00', offCount: 0 })
  expect(statementDay([row(10, null)], 'AUD')).toMatchObject({ opening: null, closing: null })
})

test('oldest first, whichever order the API keeps; of one moment in its order', () => {
  const at = (time: string) => ({ createdAt: `2026-11-02T0${time}:00.000Z`, transactionId: time })
  const order = (rows: readonly StatementRow[]) =>
    statementDay(rows, 'AUD').lines.map(({ transactionId }) => transactionId)
  expect(order([row(1, 3, at('2:00')), row(1, 2, at('1:00'))])).toEqual(['1:00', '2:00'])
  expect(order([row(1, 2, at('1:00')), row(1, 3, at('2:00'))])).toEqual(['1:00', '2:00'])
  const same = [row(9, 9, { transactionId: 'first' }), row(-1, 8, { transactionId: 'fee' })]
  expect(order(same)).toEqual(['first', 'fee'])
})

test('an empty day begins and ends with what is known', () => {
  expect(statementDay([], 'AUD', 12)).toMatchObject({ opening: '12.00', closing: '12.00' })
  expect(statementDay([], 'AUD')).toMatchObject({
    opening: null,
    closing: null,
    totalDebit: '0.00',
    totalCredit: '0.00',
  })
})

test('ten thousand rows take no time worth a wait', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => row(0.01, (index + 1) / 100))
  expect(statementDay(rows, 'AUD')).toMatchObject({ closing: '100.00', offCount: 0 })
})

test('a file has the API’s columns, the rows as shown, and no formula', () => {
  const day = statementDay(
    [
      row(1234.5, 1234.5, { description: '=HYPERLINK("http://x")', externalReference: '-1+1' }),
      row(-0.5, 1234, { description: 'Fee, of "June"', externalId: '@me' }),
    ],
    'AUD',
  )
  expect(statementCsv(day.lines).split('\r\n')).toEqual([
    '\uFEFFtransactionId,createdAt,debit,credit,balance,description,externalId,externalReference',
    `64f1,2026-11-02T00:00:00.000Z,0,1234.50,1234.50,"'=HYPERLINK(""http://x"")",,'-1+1`,
    `64f1,2026-11-02T00:00:00.000Z,0.50,0,1234.00,"Fee, of ""June""",'@me,`,
    '',
  ])
})
