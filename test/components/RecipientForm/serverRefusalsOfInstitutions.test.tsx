import { describe } from 'vitest'
import { institutionCases } from '../../sandbox/refusalCases.ts'
import { oneOfEachKind, testEachRefusal } from './serverRefusals.tsx'

describe('a rule that the form lets through lands on its field', () => {
  testEachRefusal('Institution', institutionCases)
})

describe('in Arabic', () => {
  testEachRefusal('Institution', oneOfEachKind(institutionCases), { locale: 'ar' })
})

describe('from the review it leads back to the field', () => {
  testEachRefusal('Institution', oneOfEachKind(institutionCases), { hasReview: true })
})
