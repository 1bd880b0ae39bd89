'use client'
import { bankInfoDocument } from '../api/documents/bankInfo.ts'
import type { BankInfoData, BankInfoQueryInput } from '../api/documents/operationTypes.ts'
import type { Query } from './results.ts'
import { toInput } from './wire/toInput.ts'
import { useFlashQuery } from './wire/useFlashQuery.ts'

/** Name and address of a bank. */
export type BankInfo = NonNullable<BankInfoData['bankInfo']>

/** Exactly one of `bsb`, `bic` and `iban`, whole; idle while all are empty. */
export interface UseBankInfoOptions extends BankInfoQueryInput {}

/** Null where no bank of that number is known. */
export type UseBankInfoResult = Query<BankInfo | null>

/**
 * Which bank a number belongs to. Null asks nothing; give one only once it is complete, since each
 * text is a request of its own.
 *
 * @example
 * const bank = useBankInfo({ bsb: '012003' })
 * if (bank.status === 'ready') bank.data?.name // 'ANZ'
 */
export function useBankInfo(options: UseBankInfoOptions | null): UseBankInfoResult {
  const variables = toInput(options)
  const isEmpty = Object.keys(variables?.input ?? {}).length === 0
  return useFlashQuery(bankInfoDocument, isEmpty ? null : variables, data => data.bankInfo)
}
