import { expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, createRecipient, person } from './ask.ts'
import { recipientCases } from './refusalCases.ts'
import { testEachCase } from './refusedEachCase.ts'

testEachCase('Recipient', recipientCases)

test('what requiredFields lists of an address is enough', async () => {
  const requiredFields = ['bsb', 'accountNo', 'address.building']
  const row = { country: 'AU', currency: 'AUD', method: 'BSB', requiredFields } as const
  const address = { ...person.address, building: 'Level 3' }
  const sandbox = createSandbox({ deliveryMethods: [row] })
  const { data } = await ask(sandbox, createRecipient, { input: { ...person, address } })
  expect(data.createRecipient.success).toBe(true)
})
