import { expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields, createRecipient, person } from './ask.ts'

const clock = steppedClock(Date.UTC(2026, 6, 31))

test.each([
  ['firstName', ''],
  ['firstName', 'x'.repeat(76)],
  ['firstName', '-'],
  ['firstName', 'René'],
  ['firstName', 'O’Hara'],
  ['firstName', 'Ada2'],
  ['firstName', 'Aaron x.com'],
  ['lastName', 'Ben.eu'],
  ['lastName', 'null'],
  ['middleName', 'N/A'],
  ['externalId', 'é'],
  ['nickName', 'NULL'],
  ['dob', '05/06/1987'],
  ['dob', '1987-02-30'],
  ['dob', ' 1987-06-05'],
  ['dob', '1900-01-01'],
  ['dob', '2008-08-01'],
  ['email', 'ada@'],
  ['email', ''],
  ['email', 'mailto:ada@example.com'],
  ['mobile', '0422832849'],
  ['mobile', '+61 123'],
  ['currency', 'aud'],
  ['accountNo', 'NA'],
  ['payid', 'nil'],
])('%s %j is bad input', async (field, value) => {
  const sandbox = createSandbox({ clock })
  const answer = await ask(sandbox, createRecipient, { input: { ...person, [field]: value } })
  expect(badFields(answer)).toEqual([field])
  expect(answer.status).toBe(200)
  expect(sandbox.store.recipients.size).toBe(6)
})

test.each([
  ['street', 'Großer Weg 1'],
  ['suburb', 'nil'],
  ['country', 'UK'],
  ['country', 'Australia'],
  ['building', 'x'.repeat(256)],
])('address.%s %j is bad input', async (field, value) => {
  const input = { ...person, address: { ...person.address, [field]: value } }
  expect(badFields(await ask(createSandbox(), createRecipient, { input }))).toEqual([
    `address.${field}`,
  ])
})

test.each([['Na'], ["O'Hara"], ['van der Berg-Smith, Jr.'], ['J.R.'], ['x'.repeat(75)]])(
  'the name %j is good',
  async lastName => {
    const { data } = await ask(createSandbox(), createRecipient, { input: { ...person, lastName } })
    expect(data.createRecipient.success).toBe(true)
  },
)

test('who turns 18 today is old enough', async () => {
  const input = { ...person, dob: '2008-07-31' }
  const { data } = await ask(createSandbox({ clock }), createRecipient, { input })
  expect(data.createRecipient.success).toBe(true)
})

test.each([['A'], ['Acme <Pty>'], ['x'.repeat(257)], ['']])(
  'the company name %j is bad input',
  async companyName => {
    const input = { ...person, firstName: null, lastName: null, companyName }
    expect(badFields(await ask(createSandbox(), createRecipient, { input }))).toEqual([
      'companyName',
    ])
  },
)

test('every bad field is told of, in the words of the constraint directive', async () => {
  const input = { ...person, lastName: 'x'.repeat(76), address: { street: 'é', country: 'AU' } }
  const { errors } = await ask(createSandbox(), createRecipient, { input })
  expect(errors.map(error => error.message)).toEqual([
    `Variable "$input" got invalid value "${'x'.repeat(76)}" at "input.lastName"; Must be no more than 75 characters in length`,
    'Variable "$input" got invalid value "é" at "input.address.street"; Must contain ASCII characters only',
  ])
})

test('a variable may have another name, and the input may stand in the document', async () => {
  const named = `mutation($mine: RecipientInput!) { createRecipient(input: $mine) { success } }`
  const answer = await ask(createSandbox(), named, { mine: { ...person, firstName: 'Ada2' } })
  expect(answer.errors[0]?.message).toContain('Variable "$mine" got invalid value "Ada2" at "mine.')
  const inline = `mutation { createRecipient(input: {
    firstName: "Ada2", lastName: "Byron", accountIdType: BSB, currency: AUD
  }) { success } }`
  expect(badFields(await ask(createSandbox(), inline))).toEqual(['firstName'])
})

test('a fragment hides nothing from the checks', async () => {
  const query = `mutation($input: RecipientInput!) { ...Create }
    fragment Create on Mutation { createRecipient(input: $input) { success } }`
  const input = { ...person, firstName: 'Ada2' }
  expect(badFields(await ask(createSandbox(), query, { input }))).toEqual(['firstName'])
})

test.each([
  [{ ...person, accountIdType: 'CASH' }, 'accountIdType'],
  [{ ...person, currency: 5 }, 'currency'],
])('a value of another type names its field', async (input, field) => {
  const answer = await ask(createSandbox(), createRecipient, { input })
  expect(answer.status).toBe(200)
  expect(badFields(answer)).toEqual([field])
})

test('updates are checked as well', async () => {
  const query = `mutation($id: ID, $input: RecipientInput!) {
    updateRecipient(id: $id, input: $input) { success }
  }`
  const input = { accountIdType: 'BSB', currency: 'AUD', email: 'nobody' }
  const answer = await ask(createSandbox(), query, { id: '5ba89a6b35a2b327b81ffc3b', input })
  expect(badFields(answer)).toEqual(['email'])
})

test.each([
  ['{', 'GRAPHQL_PARSE_FAILED'],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['query a { recipients { id } } query b { recipients { id } }', 'BAD_REQUEST'],
])('the document %j is refused with HTTP 400', async (query, code) => {
  const { status, errors } = await ask(createSandbox(), query)
  expect({ status, code: errors[0]?.extensions.code }).toEqual({ status: 400, code })
})

test.each([
  [{ method: 'GET' }],
  [{ method: 'POST', body: 'query' }],
  [{ method: 'POST', body: '{}' }],
])('what is no GraphQL over POST is refused with HTTP 400: %o', async init => {
  expect((await createSandbox().fetch('https://api.example/', init)).status).toBe(400)
})
