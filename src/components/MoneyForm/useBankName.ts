'use client'
import { type BankKey, useBankOf } from '../../hooks/useBankOf.ts'
import type { NamedAccount } from './accountLine.ts'

/** The name of the bank that an account is with; undefined while or where it isn't known. */
export function useBankName(account: NamedAccount | undefined): string | undefined {
  const [key, number] = bankKey(account)
  const answer = useBankOf(key, number)
  return answer.status === 'found' ? (answer.bank.name ?? undefined) : undefined
}

function bankKey(account: NamedAccount | undefined): readonly [BankKey, string] {
  if (account?.bsb) return ['bsb', account.bsb]
  if (account?.iban) return ['iban', account.iban]
  return ['bic', account?.bic ?? '']
}
