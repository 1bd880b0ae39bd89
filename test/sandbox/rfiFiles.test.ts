import { describe, expect, test } from 'vitest'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask, badFields } from './ask.ts'

const answer = `mutation ($input: AnswerRfiQuestionInput!) {
  answerRfiQuestion(input: $input) { success code message }
}`
const rfiId = '61f3a2c8d1e9b7a4c5d6e7f8'
const pdf = { name: 'passport.pdf', base64: 'JVBERi0xLjQK' }
const proof = { rfiId, questionCode: 'SENDER_ID_PROOF' }
const purpose = { rfiId, questionCode: 'OTHER_TX_PURPOSE' }

async function answered(sandbox: Sandbox, input: object) {
  const { data, errors } = await ask(sandbox, answer, { input })
  expect(errors).toEqual([])
  return data.answerRfiQuestion
}

describe('a file', () => {
  const base64 = (bytes: string) => btoa(bytes.padEnd(12, '\0'))
  const contents = {
    pdf: base64('%PDF-1.7'),
    jpeg: base64('\xff\xd8\xff\xe0'),
    png: base64('\x89PNG\r\n\x1a\n'),
    xls: base64('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    xlsx: base64('PK\x03\x04'),
  }
  const withFiles = (...files: object[]) => ({ ...proof, files })

  test.each([
    ['a.pdf', contents.pdf],
    ['a.jpg', contents.jpeg],
    ['a.JPEG', contents.jpeg],
    ['my photo.v2.png', contents.png],
    ['a.xls', contents.xls],
    ['a.xlsx', contents.xlsx],
  ])('%s is taken', async (name, content) => {
    const { code } = await answered(createSandbox(), withFiles({ name, base64: content }))
    expect(code).toBe('RECORDED')
  })

  test.each([
    ['of another type', { name: 'a.docx', base64: contents.xlsx }, 'name'],
    ['without an extension', { name: 'pdf', base64: contents.pdf }, 'name'],
    ['that is a PNG called PDF', { name: 'a.pdf', base64: contents.png }, 'base64'],
    ['that is a new XLSX called XLS', { name: 'a.xls', base64: contents.xlsx }, 'base64'],
    ['that is empty', { name: 'a.pdf', base64: '' }, 'base64'],
    ['that is no base64', { name: 'a.pdf', base64: '%PDF-1.7' }, 'base64'],
    ['cut short', { name: 'a.pdf', base64: 'JVBERi0xLjQ' }, 'base64'],
    [
      'with a data: prefix',
      { name: 'a.pdf', base64: `data:application/pdf;base64,${contents.pdf}` },
      'base64',
    ],
  ])('%s is bad input', async (_what, file, field) => {
    const reply = await ask(createSandbox(), answer, { input: withFiles(pdf, file) })
    expect(badFields(reply)).toEqual([`files.1.${field}`])
  })

  test('may have 10 MB, and a refusal does not repeat it', async () => {
    const of = (bytes: number) => ({
      name: 'a.pdf',
      base64: btoa('%PDF-1'.padEnd(bytes, '\0')),
    })
    const limit = 10 * 1024 * 1024
    expect((await answered(createSandbox(), withFiles(of(limit)))).code).toBe('RECORDED')
    const reply = await ask(createSandbox(), answer, { input: withFiles(of(limit + 1)) })
    expect(badFields(reply)).toEqual(['files.0.base64'])
    expect(reply.errors[0]?.message).toMatch(/no more than 10 MB/)
    expect(reply.errors[0]?.message.length).toBeLessThan(200)
  })

  test('more than ten are bad input', async () => {
    const ten = Array.from({ length: 10 }, () => pdf)
    expect((await answered(createSandbox(), withFiles(...ten))).code).toBe('RECORDED')
    const reply = await ask(createSandbox(), answer, { input: withFiles(...ten, pdf) })
    expect(badFields(reply)).toEqual(['files'])
  })
})

test('a dummy text is bad input, prose in any letters is not', async () => {
  const reply = await ask(createSandbox(), answer, { input: { ...purpose, text: 'N/A' } })
  expect(badFields(reply)).toEqual(['text'])
  const prose = { ...purpose, text: 'Rent for the café in Łódź – see the lease.' }
  expect((await answered(createSandbox(), prose)).code).toBe('RECORDED')
})
