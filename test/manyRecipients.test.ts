import { expect, test } from 'vitest'
import { accountDefinitions } from '../src/rules/accountDefinitions.ts'
import { accountFieldNames } from '../src/rules/bankAccountFields.ts'
import { manyRecipients } from './manyRecipients.ts'

test('every account number passes its check, and every id is another', () => {
  const recipients = manyRecipients(2_000)
  const definitions = accountDefinitions(accountFieldNames)
  const wrong = recipients.flatMap(recipient =>
    definitions.flatMap(({ name, check }) => {
      const text = recipient[name as (typeof accountFieldNames)[number]]
      if (!text) return []
      const { status } = check(text, {
        method: recipient.accountIdType,
        country: recipient.country ?? '',
      })
      return status === 'valid' ? [] : [`${name} ${text}: ${status}`]
    }),
  )
  expect(wrong).toEqual([])
  expect(new Set(recipients.map(({ id }) => id)).size).toBe(2_000)
  expect(manyRecipients(2_000)).toEqual(recipients)
})
