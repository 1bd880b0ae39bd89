import { expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from './ask.ts'
import { senderCases } from './refusalCases.ts'
import { testEachCase } from './refusedEachCase.ts'

testEachCase('Sender', senderCases)

test.each([{ country: 'GB' }, { issuer: 'HM Passport Office' }])(
  'a document that names %o alone is enough',
  async origin => {
    const idDoc = { type: 'passport', docNumber: 'GB1234321', ...origin }
    const input = { firstName: 'Malcolm', lastName: 'Jez', idDoc }
    const query = 'mutation ($input: SenderInput!) { createSender(input: $input) { success } }'
    const { data } = await ask(createSandbox(), query, { input })
    expect(data.createSender.success).toBe(true)
  },
)
