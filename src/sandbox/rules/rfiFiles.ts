import type { RfiFileInput } from '../../api/documents/operationTypes.ts'

/** How many files one answer may have (documented). */
export const mostFiles = 10

/** Documented as 10 MB before base64. */
const mostBytes = 10 * 1024 * 1024

// How the content of each allowed extension begins, as characters of one byte.
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const jpeg = '\xff\xd8\xff'
const beginnings: Readonly<Record<string, string>> = {
  pdf: '%PDF-',
  jpg: jpeg,
  jpeg,
  png: '\x89PNG\r\n\x1a\n',
  xls: ole,
  // A zip archive, as every Office Open XML file.
  xlsx: 'PK\x03\x04',
}

/** What is wrong with a file, and which of its two fields it is. */
export interface BadFile {
  readonly field: keyof RfiFileInput
  readonly reason: string
}

/** Whether a file may answer a question: by its name, its size and how its content begins. */
export function badFile({ name, base64 }: RfiFileInput): BadFile | undefined {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const beginning = Object.hasOwn(beginnings, extension) ? beginnings[extension] : undefined
  if (beginning === undefined) {
    const allowed = Object.keys(beginnings).join(', .')
    return { field: 'name', reason: `Must be a file of type .${allowed}` }
  }
  const bytes = decodedLength(base64)
  if (!bytes) return { field: 'base64', reason: 'Must be plain base64' }
  if (bytes > mostBytes) return { field: 'base64', reason: 'Must be no more than 10 MB in size' }
  // 12 bytes; the longest beginning has 8.
  if (atob(base64.slice(0, 16)).startsWith(beginning)) return undefined
  return { field: 'base64', reason: `Must be the content of a .${extension} file` }
}

/** How many bytes a base64 text has; 0 for what is none, such as a `data:` address. */
function decodedLength(base64: string): number {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return 0
  return (base64.length / 4) * 3 - (/=*$/.exec(base64.slice(-2))?.[0].length ?? 0)
}
