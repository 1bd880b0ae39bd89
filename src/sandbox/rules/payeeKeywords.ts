/** What a check of a payee's name can find out. */
export type PayeeVerdict =
  | 'MATCH'
  | 'CLOSE_MATCH'
  | 'NOT_MATCH'
  | 'ACCOUNT_CLOSED'
  | 'ACCOUNT_NOT_FOUND'
  | 'COP_PLATFORM_ERROR'

// None of them contains another, so that their order decides nothing.
const keywords: Readonly<Record<string, PayeeVerdict>> = {
  copimatch: 'MATCH',
  copijmatch: 'MATCH',
  copcmatch: 'MATCH',
  copiclosematch: 'CLOSE_MATCH',
  copijclosematch: 'CLOSE_MATCH',
  copcclosematch: 'CLOSE_MATCH',
  copinotmatch: 'NOT_MATCH',
  copcnotmatch: 'NOT_MATCH',
  copclosed: 'ACCOUNT_CLOSED',
  copnotfound: 'ACCOUNT_NOT_FOUND',
  coperror: 'COP_PLATFORM_ERROR',
}

/** What a documented test keyword within the name asks for, in any case. */
export function verdictOfKeyword(accountName: string): PayeeVerdict | undefined {
  const name = accountName.toLowerCase()
  return Object.entries(keywords).find(([keyword]) => name.includes(keyword))?.[1]
}
