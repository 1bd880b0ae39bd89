import { describe } from 'vitest'
import { senderCases } from '../../sandbox/refusalCases.ts'
import { oneOfEachKind, testEachRefusal } from './serverRefusals.tsx'

describe('a rule that the form lets through lands on its field', () => {
  testEachRefusal('Sender', senderCases)
})

describe('in Arabic', () => {
  testEachRefusal('Sender', oneOfEachKind(senderCases), { locale: 'ar' })
})

describe('from the review it leads back to the field', () => {
  testEachRefusal('Sender', oneOfEachKind(senderCases), { hasReview: true })
})
