import { describe } from 'vitest'
import { recipientCases } from '../../sandbox/refusalCases.ts'
import { oneOfEachKind, testEachRefusal } from './serverRefusals.tsx'

describe('a rule that the form lets through lands on its field', () => {
  testEachRefusal('Recipient', recipientCases)
})

describe('in Arabic', () => {
  testEachRefusal('Recipient', oneOfEachKind(recipientCases), { locale: 'ar' })
})

describe('from the review it leads back to the field', () => {
  testEachRefusal('Recipient', oneOfEachKind(recipientCases), { hasReview: true })
})
