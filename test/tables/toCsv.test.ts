import { describe, expect, test } from 'vitest'
import { toCsv } from '../../src/hooks/tables/toCsv.ts'
import { seeded } from '../accounts/seeded.ts'

/**
 * Reads a file as RFC 4180 says, letter by letter, and knows nothing of how ours is written. `separator`
 * is what a spreadsheet of another region splits by; such a one minds quotes only at the start of a cell.
 */
function read(text: string, separator = ','): string[][] {
  const records: string[][] = []
  let cells: string[] = []
  let cell = ''
  let isQuoted = false
  let isFresh = true
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] as string
    if (isQuoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += sign
        at += 1
      } else isQuoted = false
    } else if (sign === '"' && isFresh) {
      isQuoted = true
      isFresh = false
    } else if (sign === separator) {
      cells.push(cell)
      cell = ''
      isFresh = true
    } else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at += 1
      records.push([...cells, cell])
      cells = []
      cell = ''
      isFresh = true
    } else {
      cell += sign
      isFresh = false
    }
  }
  if (isQuoted) throw new Error('A quote is never closed')
  if (cell !== '' || cells.length > 0) records.push([...cells, cell])
  return records
}

/** What OWASP and the makers of spreadsheets name, and what some fold to it. */
const runs = /^[\s\p{Cf}]*[=+\-@\u2212＝＋－＠﹢﹣﹦﹫]/u
const plainNumber = /^-?\d+(\.\d+)?$/

function dangerous(cells: readonly string[]): readonly string[] {
  return cells.filter(cell => !plainNumber.test(cell) && runs.test(cell))
}

test('begins with a byte order mark, ends each line with CRLF, and quotes what needs it', () => {
  const text = toCsv(
    ['ID', 'Note'],
    [
      ['1', 'a "b", c'],
      ['2', null],
      ['3', 'two\nlines'],
    ],
  )
  expect(text).toBe('\uFEFFID,Note\r\n1,"a ""b"", c"\r\n2,\r\n3,"two\nlines"\r\n')
  expect(toCsv(['a', 'b'], [])).toBe('\uFEFFa,b\r\n')
})

test('plain decimals stay numbers, negative ones too; what only looks like one does not', () => {
  const cells = ['-12.50', '1234.5', -3, 0, Number.NaN, undefined, '-1-2', '+61400000000', '-']
  const [, written] = read(toCsv(cells.map(String), [cells]).slice(1))
  expect(written).toEqual(['-12.50', '1234.5', '-3', '0', '', '', "'-1-2", "'+61400000000", "'-"])
})

describe('carries no formula', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://example.org?x="&A1,"press")',
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '  =1+1',
    '\u00a0=1+1',
    '\u202e=1+1',
    '\u200b=1+1',
    '\ufeff=1+1',
    '＝1+1',
    '＋1',
    '－1+1',
    '＠SUM(1)',
    '−1+1',
    'x;=1+1',
    'x\n=1+1',
    'x\t@SUM(1)',
    'x";=1+1;"',
  ])('%j', cell => {
    for (const separator of [',', ';', '\t']) {
      const records = readLoosely(toCsv(['a', 'b'], [[cell, cell]]).slice(1), separator)
      expect(dangerous(records.flat())).toEqual([])
    }
  })

  test('nor do 20,000 cells of signs that might make one, whoever reads the file', () => {
    const random = seeded(8)
    const signs = [...'=+-@＝＋－＠−;,|"\'\t\r\n \u00a0\u202e\u2066\u200f\u200bA1$٣أبﷺ😀']
    const cell = () =>
      Array.from({ length: 1 + random.below(7) }, () => random.pick(signs)).join('')
    // An id stands first, as in every file of ours.
    const rows = Array.from({ length: 5_000 }, (_, at) => [`${at}`, cell(), cell(), cell(), cell()])
    const text = toCsv(['id', 'a', 'b', 'c', 'd'], rows).slice(1)
    const [, ...written] = read(text)
    expect(written).toHaveLength(rows.length)
    for (const [index, cells] of written.entries()) {
      // The right columns, and each the same but for the apostrophes.
      expect(cells.map(withoutMarks)).toEqual(rows[index]?.map(withoutMarks))
      expect(dangerous(cells)).toEqual([])
      expect(cells.filter(one => /^[\t\r\n]/.test(one))).toEqual([])
    }
    for (const separator of [';', '\t']) {
      expect(dangerous(readLoosely(text, separator).flat())).toEqual([])
    }
  })
})

/** Of the worst reader: it splits at each separator and line, whatever is quoted. */
function readLoosely(text: string, separator: string): string[][] {
  if (separator === ',') return read(text)
  return text.split(/\r\n|\r|\n/).map(line => line.split(separator).map(withoutQuotes))
}

function withoutQuotes(cell: string): string {
  return cell.replace(/^"+/, '')
}

function withoutMarks(cell: string): string {
  return cell.replaceAll("'", '')
}
