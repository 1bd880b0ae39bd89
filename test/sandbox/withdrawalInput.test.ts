import { describe, expect, test } from 'vitest'
import { ask, badFields, person } from './ask.ts'
import { createWithdrawal, fresh, good, send, sydneysider } from './withdrawing.ts'

describe('bad input', () => {
  const nested = (path: string, value: unknown) =>
    path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object

  test.each([
    ['amount', 0],
    ['amount', -5],
    ['amount', '-0.01'],
    ['amount', 10.005],
    ['amount', 1e-9],
    ['amount', 'ten'],
    ['currency', 'XRP'],
    ['externalReference', 'x'.repeat(281)],
    ['externalReference', 'café'],
    ['externalReference', 'N/A'],
    ['externalId', 'é'],
    ['idempotencyKey', 'null'],
    ['callbackUri', 'example.com/hook'],
    ['callbackUri', 'ftp://example.com/hook'],
    ['recipient.lastName', 'Ben.eu'],
    ['recipient.address.country', 'UK'],
    ['recipient.accountIdType', 'CASH'],
    ['sender.firstName', 'x'.repeat(76)],
    ['sender.companyName', 'Acme <Pty>'],
    ['sender.legalName', 'A'],
    ['sender.tradingAsName', 'x'.repeat(257)],
    ['sender.businessNumber', 'nil'],
    ['sender.acn', '№ 1'],
    ['sender.dob', '1900-01-01'],
    ['sender.email', 'ada@'],
    ['sender.mobile', '0422832849'],
    ['sender.externalId', 'ø'],
    ['sender.nickName', 'NULL'],
    ['sender.address.street', 'Großer Weg 1'],
    ['sender.idDoc.docNumber', ''],
    ['sender.idDoc.docNumber', 'Nº 1'],
    ['sender.idDoc.issuer', 'x'.repeat(101)],
    ['sender.idDoc.issueDate', '1/2/2020'],
    ['sender.idDoc.expiryDate', '2030-02-30'],
    ['sender.idDoc.country', 'Australia'],
    ['sender.idDoc.type', 'library'],
    ['instructingInstitution.legalName', 'B'],
    ['instructingInstitution.businessNumber', 'NA'],
    ['instructingInstitution.externalId', 'é'],
    ['instructingInstitution.address.country', 'au'],
  ])('%s %j', async (path, value) => {
    const sandbox = fresh()
    const input = merged(
      {
        ...good,
        ...(path.startsWith('recipient.') && { recipientId: null, recipient: person }),
        ...(path.startsWith('sender.idDoc.') && {
          sender: { ...sydneysider, idDoc: { type: 'passport', docNumber: 'GB1234321' } },
        }),
      },
      nested(path, value),
    )
    const answer = await ask(sandbox, createWithdrawal, { input })
    expect(badFields(answer)).toEqual([path])
    expect(sandbox.ledger.rows).toEqual([])
  })

  test('names every bad field, in and out of the nested inputs', async () => {
    const answer = await ask(fresh(), createWithdrawal, {
      input: {
        ...good,
        amount: 0,
        externalReference: 'é',
        recipient: { ...person, lastName: 'Ada2' },
        sender: { ...sydneysider, dob: 'x', idDoc: { type: 'passport', docNumber: 'é' } },
        instructingInstitution: { address: { street: 'é' } },
      },
    })
    expect(badFields(answer)).toEqual([
      'amount',
      'externalReference',
      'recipient.lastName',
      'sender.dob',
      'sender.idDoc.docNumber',
      'instructingInstitution.address.street',
    ])
    expect(answer.errors[0]?.message).toBe(
      'Variable "$input" got invalid value 0 at "input.amount"; Must be greater than 0',
    )
  })

  test('a whole currency has no decimals', async () => {
    const input = { ...good, currency: 'JPY', amount: 10.5 }
    const { errors } = await ask(fresh(), createWithdrawal, { input })
    expect(errors[0]?.message).toContain('Must have at most 0 decimals in JPY')
  })

  test.each([
    ['externalReference', ''],
    ['externalReference', 'x'.repeat(280)],
    ['callbackUri', 'https://example.com/hook?signature=oZaDlmfXbdXSKCnuWrvos2ImVBFX2Ru5'],
    ['amount', 0.01],
  ])('%s %j is good', async (field, value) => {
    expect(await send(fresh(), { ...good, [field]: value })).toMatchObject({ success: true })
  })
})

type Plain = { readonly [key: string]: unknown }

/** One object in another, all the way down. */
function merged(base: object, change: object): object {
  const entries = Object.entries(change).map(([key, value]) => {
    const inner = (base as Plain)[key]
    const isObject = typeof value === 'object' && value !== null
    return [key, isObject ? merged((inner as object) ?? {}, value) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}
