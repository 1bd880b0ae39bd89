import { expect, test } from 'vitest'
import { nameToValues } from '../../../src/components/RecipientPicker/nameToValues.ts'

test.each([
  ['Zoe', { firstName: 'Zoe', companyName: 'Zoe' }],
  ['  Zoe   Durand ', { firstName: 'Zoe', lastName: 'Durand', companyName: 'Zoe Durand' }],
  ['Ana María de la Cruz', { firstName: 'Ana María de la', lastName: 'Cruz' }],
  ["Zoe O'Hara-Smith", { firstName: 'Zoe', lastName: "O'Hara-Smith" }],
  ['Acme Pty Ltd', { entity: 'company', companyName: 'Acme Pty Ltd' }],
  ['acme gmbh', { entity: 'company', companyName: 'acme gmbh' }],
  ['Smith & Sons Ltd.', { entity: 'company', companyName: 'Smith & Sons Ltd.' }],
])('%s begins a recipient', (text, values) => {
  expect(nameToValues(text)).toMatchObject(values)
})

test.each([
  '',
  'Z',
  '062-000',
  'GB33 BUKB 2020',
  'zoe@example.com',
  '--',
  'زوي',
  '佐藤',
  'x'.repeat(76),
])('“%s” begins an empty one', text => {
  expect(nameToValues(text)).toEqual({})
})
