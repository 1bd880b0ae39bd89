import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { deliveryMethods } from '../../src/sandbox/seeds/deliveryMethods.ts'
import { ask, badFields } from './ask.ts'

const rows = `query($input: AvailableDeliveryMethodsInput) {
  availableDeliveryMethods(input: $input) { country currency method requiredFields }
}`

describe('availableDeliveryMethods', () => {
  test('the table has at least 60 countries, all nine methods, and no row twice', () => {
    expect(new Set(deliveryMethods.map(row => row.country)).size).toBeGreaterThanOrEqual(60)
    expect([...new Set(deliveryMethods.map(row => row.method))].sort()).toEqual(
      ['ABA', 'ACC_NO', 'BSB', 'CLABE', 'CNAPS', 'IBAN', 'IFSC', 'PAYID', 'SORT_CODE'].sort(),
    )
    const keys = deliveryMethods.map(row => `${row.country} ${row.currency} ${row.method}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const row of deliveryMethods) {
      expect(row.country).toMatch(/^[A-Z]{2}$/)
      expect(row.currency).toMatch(/^[A-Z]{3}$/)
      expect(row.requiredFields.length).toBeGreaterThan(0)
    }
  })

  test('countries come in alphabetical order', () => {
    const countries = deliveryMethods.map(row => row.country)
    expect(countries).toEqual([...countries].sort())
  })

  test.each([
    [{ country: 'AU', currency: 'AUD' }, ['BSB bsb accountNo', 'PAYID payid']],
    [{ country: 'US' }, ['ABA bic aba accountNo']],
    [{ country: 'MX', currency: 'MXN' }, ['CLABE bic clabe']],
    [{ country: 'IN', currency: 'INR' }, ['IFSC bic ifsc accountNo']],
    [{ country: 'CN', currency: 'CNY' }, ['CNAPS bic cnaps accountNo']],
    [{ country: 'GB', currency: 'GBP' }, ['SORT_CODE bic sortCode accountNo', 'IBAN iban']],
    [{ country: 'ZZ' }, []],
  ])('%o gives %j', async (input, expected) => {
    const { data } = await ask(createSandbox(), rows, { input })
    expect(
      data.availableDeliveryMethods.map(
        (row: { method: string; requiredFields: string[] }) =>
          `${row.method} ${row.requiredFields.join(' ')}`,
      ),
    ).toEqual(expected)
  })

  test('a currency alone filters, and no input gives all', async () => {
    const usd = await ask(createSandbox(), rows, { input: { currency: 'USD' } })
    expect(usd.data.availableDeliveryMethods.length).toBeGreaterThan(5)
    const all = await ask(createSandbox(), rows)
    expect(all.data.availableDeliveryMethods).toHaveLength(deliveryMethods.length)
  })

  test('a host can bring its own table, which the rules then follow', async () => {
    const own = { country: 'NZ', currency: 'NZD', method: 'ACC_NO', requiredFields: ['accountNo'] }
    const sandbox = createSandbox({ deliveryMethods: [own] })
    const { data } = await ask(sandbox, rows)
    expect(data.availableDeliveryMethods).toEqual([own])
  })
})

describe('bankInfo', () => {
  const bank = `query($input: BankInfoQueryInput!) { bankInfo(input: $input) { name address { country } } }`

  test.each([
    [{ iban: 'FR76 3000 6000 0112 3456 7890 189' }, 'CREDIT AGRICOLE SA', 'FR'],
    [{ bsb: '062-000' }, 'Commonwealth Bank', 'AU'],
    [{ bsb: '370370' }, 'Flash Partners Pty Ltd', 'AU'],
    [{ bic: 'BARCGB22XXX' }, 'BARCLAYS BANK PLC', 'GB'],
    [{ bic: 'deutdeff500' }, 'DEUTSCHE BANK AG', 'DE'],
  ])('%o is %s', async (input, name, country) => {
    const { data } = await ask(createSandbox(), bank, { input })
    expect(data.bankInfo).toEqual({ name, address: { country } })
  })

  test.each([
    { bsb: '999999' },
    { bsb: '06200' },
    { bic: 'XXXXGB22' },
    { bic: 'BARCGB22X' },
    { iban: 'DE89370400440532013001' },
    { iban: 'LI21088100002324013AA' },
  ])('%o is unknown', async input => {
    const { data, errors } = await ask(createSandbox(), bank, { input })
    expect({ bank: data.bankInfo, errors }).toEqual({ bank: null, errors: [] })
  })

  test.each([{}, { bsb: '062000', bic: 'BARCGB22' }, { bsb: null }])(
    '%o is not exactly one',
    async input => {
      expect(badFields(await ask(createSandbox(), bank, { input }))).toEqual([undefined])
    },
  )
})

describe('recipients', () => {
  const ids = `query($input: RecipientQueryInput) { recipients(input: $input) { id } }`

  test.each([
    [{}, 6],
    [{ currency: 'AUD' }, 2],
    [{ currency: 'USD' }, 2],
    [{ accountIdType: 'IBAN' }, 1],
    [{ firstName: 'John' }, 2],
    [{ firstName: 'John', currency: 'AUD' }, 1],
    [{ lastName: 'Fontaine' }, 1],
    [{ companyName: 'Acme Pty Ltd' }, 1],
    [{ externalId: 'x-1' }, 0],
    [{ email: 'claire@example.com' }, 1],
    [{ bsb: '370-370' }, 1],
    [{ accountNo: '55779911' }, 1],
    [{ payid: 'accounts@acme.example' }, 1],
    [{ iban: 'FR76 3000 6000 0112 3456 7890 189' }, 1],
    [{ bic: 'BARCGB22' }, 1],
    [{ aba: '021000021' }, 1],
    [{ clabe: '032180000118359719' }, 0],
    [{ ifsc: 'SBIN0020001' }, 0],
    [{ cnaps: '102100099996' }, 0],
    [{ sortCode: '200000' }, 1],
    [{ currency: null }, 6],
  ])('%o finds %i', async (input, count) => {
    const { data } = await ask(createSandbox(), ids, { input })
    expect(data.recipients).toHaveLength(count)
  })

  test('the newest comes first, and an address book can begin empty', async () => {
    const sandbox = createSandbox({
      recipients: [
        { id: 'a'.repeat(24), accountIdType: 'PAYID', currency: 'AUD' },
        { id: 'b'.repeat(24), accountIdType: 'PAYID', currency: 'AUD' },
      ],
    })
    const { data } = await ask(sandbox, ids)
    expect(data.recipients.map(({ id }: { id: string }) => id[0])).toEqual(['b', 'a'])
    expect((await ask(createSandbox({ recipients: [] }), ids)).data.recipients).toEqual([])
  })
})
