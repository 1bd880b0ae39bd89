import { describe, expect, test, vi } from 'vitest'
import type { DocumentType as ApiDocumentType } from '../../src/api/documents/operationTypes.ts'
import { idDocumentWords } from '../../src/messages/en/idDocument.ts'
import {
  checkDocumentNumber,
  checkExpiryDate,
  checkIssueDate,
  checkIssuer,
  type DocumentType,
  documentTypesFor,
} from '../../src/rules/idDocument.ts'
import { hostileTexts } from '../accounts/seeded.ts'

const today = { year: 2026, month: 7, day: 15 }

describe('the kinds of document', () => {
  // `tsc` fails here when the API has a kind that is not ours, or the other way round.
  const all: Readonly<Record<ApiDocumentType, true>> & Readonly<Record<DocumentType, true>> = {
    licence: true,
    passport: true,
    bankStatement: true,
    utilityBill: true,
    govPermit: true,
    deedOfIncorporation: true,
    certificateOfRegistration: true,
    companyExtract: true,
    publicDocument: true,
    medicare: true,
    other: true,
  }

  test("of a person and a company are the API's between them, each with words", () => {
    const person = documentTypesFor('individual')
    const company = documentTypesFor('company')
    expect(person[0]).toBe('passport')
    expect(company[0]).toBe('certificateOfRegistration')
    expect(person.filter(type => company.includes(type))).toEqual([
      'utilityBill',
      'bankStatement',
      'other',
    ])
    expect([...new Set([...person, ...company])].sort()).toEqual(Object.keys(all).sort())
    const worded = Object.keys(idDocumentWords).flatMap(
      key => /^field\.idDoc\.type\.option\.(\w+)$/.exec(key)?.[1] ?? [],
    )
    expect(worded.sort()).toEqual(Object.keys(all).sort())
  })
})

describe("a document's number and issuer", () => {
  test.each([[checkDocumentNumber], [checkIssuer]])('are plain texts: %o', check => {
    expect(check(' PA 123-456 ')).toMatchObject({ status: 'valid', value: 'PA 123-456' })
    expect(check('Präfektur').code).toBe('plainLetters')
    expect(check('N/A').code).toBe('dummyValue')
    expect(check('').status).toBe('empty')
  })

  test('have room: an issuer for 100 characters', () => {
    expect(checkIssuer('x'.repeat(100)).status).toBe('valid')
    expect(checkIssuer('x'.repeat(101))).toMatchObject({
      status: 'invalid',
      code: 'textTooLong',
      params: { maximum: 100, actual: 101 },
    })
    expect(checkDocumentNumber('x'.repeat(101)).status).toBe('valid')
  })
})

describe('the day of issue', () => {
  test.each([
    ['2026-07-15', undefined, 'valid', undefined],
    ['2026-07-16', undefined, 'invalid', 'documentNotYetIssued'],
    ['20260716', '1990-02-28', 'invalid', 'documentNotYetIssued'],
    ['1990-02-28', '1990-02-28', 'valid', undefined],
    ['1990-02-27', '1990-02-28', 'invalid', 'documentBeforeBirth'],
    ['1990-02-27', '19900228', 'invalid', 'documentBeforeBirth'],
    ['1990-02-27', '28/02/1990', 'valid', undefined],
    ['1990-02-27', '1991', 'valid', undefined],
    ['1990-02-30', '1990-02-28', 'invalid', 'dateExists'],
    ['1990-0', '1990-02-28', 'incomplete', 'dateFormat'],
    ['', '1990-02-28', 'empty', undefined],
  ])('%j, born %s, is %s', (text, birthDate, status, code) => {
    const verdict = checkIssueDate(text, { today, birthDate })
    expect([verdict.status, verdict.code]).toEqual([status, code])
  })

  test('is sent as a date that was typed otherwise', () => {
    expect(checkIssueDate('20200131', { today })).toEqual({
      status: 'valid',
      value: '2020-01-31',
      display: '2020-01-31',
    })
  })
})

describe('the day of expiry', () => {
  test.each([
    ['2026-07-15', undefined, 'valid', undefined],
    ['2026-07-14', undefined, 'invalid', 'documentExpired'],
    ['2036-01-31', '2026-01-31', 'valid', undefined],
    ['2026-07-15', '2026-07-15', 'valid', undefined],
    ['2019-01-31', '20200131', 'invalid', 'documentExpiresBeforeIssue'],
    ['2019-01-31', 'soon', 'invalid', 'documentExpired'],
    ['9999-12-31', '2020-01-31', 'valid', undefined],
    ['2036-02-30', '', 'invalid', 'dateExists'],
    ['2036', '', 'incomplete', 'dateFormat'],
    ['', '', 'empty', undefined],
  ])('%j, issued %s, is %s', (text, issueDate, status, code) => {
    const verdict = checkExpiryDate(text, { today, issueDate })
    expect([verdict.status, verdict.code]).toEqual([status, code])
  })
})

test("the days count from the person's own unless told", () => {
  vi.useFakeTimers({ now: new Date(2026, 6, 15, 23, 59) })
  expect(checkIssueDate('2026-07-15').status).toBe('valid')
  expect(checkIssueDate('2026-07-16').code).toBe('documentNotYetIssued')
  expect(checkExpiryDate('2026-07-15').status).toBe('valid')
  expect(checkExpiryDate('2026-07-14').code).toBe('documentExpired')
  vi.useRealTimers()
})

test('what is shown of a date means the same when it is checked again', () => {
  for (const text of hostileTexts(29, 1000, ['', '2026', '2026-07', '2036 0'])) {
    for (const check of [checkIssueDate, checkExpiryDate]) {
      const verdict = check(text, { today })
      expect(check(verdict.display, { today })).toEqual(verdict)
    }
  }
})
