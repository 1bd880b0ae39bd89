import { describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields, createRecipient, person } from './ask.ts'

const check = `mutation ($input: CopInput!) {
  confirmationOfPayee(input: $input) { success code message billable }
}`
const documented = {
  accountIdType: 'BSB',
  bsb: '012003',
  accountNo: '123456789',
  accountName: 'John Smith',
}

async function reply(input: object, sandbox: Sandbox = createSandbox()) {
  const { data, errors } = await ask(sandbox, check, { input: { ...documented, ...input } })
  expect(errors).toEqual([])
  return data.confirmationOfPayee
}

const byName = (accountName: string) => reply({ accountName }).then(({ code }) => code)

test('the documented example answers as documented', async () => {
  expect(await reply({})).toEqual({
    success: true,
    code: 'MATCH',
    message: 'Account name matches',
    billable: true,
  })
})

test.each([
  ['copimatch', 'MATCH', true],
  ['copijmatch', 'MATCH', true],
  ['copcmatch', 'MATCH', true],
  ['copiclosematch', 'CLOSE_MATCH', true],
  ['copijclosematch', 'CLOSE_MATCH', true],
  ['copcclosematch', 'CLOSE_MATCH', true],
  ['copinotmatch', 'NOT_MATCH', true],
  ['copcnotmatch', 'NOT_MATCH', true],
  ['copclosed', 'ACCOUNT_CLOSED', true],
  ['copnotfound', 'ACCOUNT_NOT_FOUND', true],
  ['coperror', 'COP_PLATFORM_ERROR', false],
])('the test keyword %s gives %s', async (keyword, code, wasChecked) => {
  for (const accountName of [keyword, `Test ${keyword.toUpperCase()}`, `John ${keyword} Smith`]) {
    const answer = await reply({ accountName, bsb: '999999', accountNo: '4444' })
    expect(answer).toMatchObject({ code, success: wasChecked, billable: wasChecked })
    expect(answer.message).toMatch(/^[A-Z]/)
  }
})

describe('without a keyword', () => {
  test.each([
    ['john  SMITH', 'MATCH'],
    ['Jon Smith', 'CLOSE_MATCH'],
    ['J. Smith', 'CLOSE_MATCH'],
    ['Smith John', 'NOT_MATCH'],
    ['Jane Smith', 'NOT_MATCH'],
    ['Acme Pty Ltd', 'NOT_MATCH'],
  ])('%s against John Smith gives %s', async (accountName, code) => {
    expect(await byName(accountName)).toBe(code)
  })

  test('an account that the sandbox has never heard of is not found', async () => {
    const answer = await reply({ bsb: '062000', accountNo: '12345678', accountName: 'Ada Byron' })
    expect(answer).toEqual({
      success: true,
      code: 'ACCOUNT_NOT_FOUND',
      message: 'Account not found',
      billable: true,
    })
  })

  test('your own account and those of recipients are known, however they are written', async () => {
    const sandbox = createSandbox()
    const own = { bsb: '802-919', accountNo: '1066 400', accountName: 'Smith Consulting Pty Ltd' }
    expect((await reply(own, sandbox)).code).toBe('MATCH')
    const ada = { bsb: '062000', accountNo: '12345678', accountName: 'Ada Byron' }
    expect((await reply(ada, sandbox)).code).toBe('ACCOUNT_NOT_FOUND')
    await ask(sandbox, createRecipient, { input: person })
    expect((await reply(ada, sandbox)).code).toBe('MATCH')
    expect((await reply({ ...ada, accountName: 'Ada Lovelace' }, sandbox)).code).toBe('NOT_MATCH')
  })
})

test('only accounts with a BSB can be checked, at no cost', async () => {
  const sandbox = createSandbox()
  sandbox.allow('confirmationOfPayee', { left: 1 })
  const payid = { accountIdType: 'PAYID', bsb: null, accountNo: null }
  expect(await reply(payid, sandbox)).toMatchObject({
    success: false,
    code: 'ACCOUNT_TYPE_NOT_SUPPORTED',
    billable: false,
  })
  expect((await reply({ accountName: 'coperror' }, sandbox)).code).toBe('COP_PLATFORM_ERROR')
  expect((await reply({}, sandbox)).code).toBe('MATCH')
})

test('without the API enabled the reply is as documented', async () => {
  const sandbox = createSandbox()
  sandbox.allow('confirmationOfPayee', { isEnabled: false })
  expect(await reply({}, sandbox)).toEqual({
    success: false,
    code: 'COP_API_DISABLED',
    message: 'Confirmation Of Payee API is disabled. Please contact support.',
    billable: false,
  })
})

test('each billable check counts, until the limit is exceeded', async () => {
  const sandbox = createSandbox()
  sandbox.allow('confirmationOfPayee', { left: 2 })
  expect((await reply({}, sandbox)).code).toBe('MATCH')
  expect((await reply({ accountName: 'copnotfound' }, sandbox)).code).toBe('ACCOUNT_NOT_FOUND')
  expect(await reply({}, sandbox)).toMatchObject({
    success: false,
    code: 'COP_LIMIT_EXCEEDED',
    billable: false,
  })
})

test.each([
  ['no BSB', { bsb: null }, ['bsb']],
  ['nothing but a name', { bsb: '', accountNo: undefined }, ['bsb', 'accountNo']],
  ['a short BSB', { bsb: '12003' }, ['bsb']],
  ['a short account number', { accountNo: '123' }, ['accountNo']],
  ['no name', { accountName: '' }, ['accountName']],
  ['a dummy name', { accountName: 'N/A' }, ['accountName']],
  ['letters that banks cannot take', { accountName: 'Łukasz' }, ['accountName']],
])('%s is bad input', async (_what, input, fields) => {
  const answer = await ask(createSandbox(), check, { input: { ...documented, ...input } })
  expect(badFields(answer)).toEqual(expect.arrayContaining(fields))
  expect(badFields(answer)).toHaveLength(fields.length)
})
