'use client'
import { useEffect, useState } from 'react'
import { bankInfoDocument } from '../api/documents/bankInfo.ts'
import type { BankInfoData } from '../api/documents/operationTypes.ts'
import type { BankInfo } from './useBankInfo.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** What a bank is found by. */
export type BankKey = 'bsb' | 'bic' | 'iban'

/** `unknown` while nothing is asked, an answer is awaited, or none could be had. */
export type BankOf =
  | { readonly status: 'unknown' }
  | { readonly status: 'found'; readonly bank: BankInfo }
  | { readonly status: 'notFound' }

/** Milliseconds that a number has to stay before it is asked for. */
const settled = 300

/**
 * The bank of a number that is being typed.
 *
 * Asks once the number has stayed for 0.3 seconds; the answer to an older number is not waited for,
 * and what was asked once is not asked again. It is a help, not a verdict: a failed look-up is `unknown`.
 *
 * @param number whole and valid; an empty one asks nothing
 *
 * @example
 * const bank = useBankOf('bsb', check.status === 'valid' ? check.value : '')
 */
export function useBankOf(key: BankKey, number: string): BankOf {
  const [asked, setAsked] = useState<{ number: string; signal?: AbortSignal }>({ number: '' })
  useEffect(() => {
    const outdated = new AbortController()
    const question = { number, signal: outdated.signal }
    const timer = setTimeout(setAsked, number ? settled : 0, question)
    return () => {
      clearTimeout(timer)
      outdated.abort()
    }
  }, [number])
  const isCurrent = number && asked.number === number
  const variables = isCurrent ? { input: { [key]: number } } : null
  const answer = useFlashQuery(bankInfoDocument, variables, readBank, { signal: asked.signal })
  if (answer.status !== 'ready') return { status: 'unknown' }
  return answer.data ? { status: 'found', bank: answer.data } : { status: 'notFound' }
}

function readBank({ bankInfo }: BankInfoData): BankInfo | null {
  return bankInfo
}
