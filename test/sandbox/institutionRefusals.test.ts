import { institutionCases } from './refusalCases.ts'
import { testEachCase } from './refusedEachCase.ts'

testEachCase('Institution', institutionCases)
