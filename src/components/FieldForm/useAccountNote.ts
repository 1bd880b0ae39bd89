'use client'
import type { Check } from '../../accounts/check.ts'
import type { PayIdCheck, PayIdKind } from '../../accounts/payId.ts'
import type { BankKey } from '../../hooks/useBankOf.ts'
import type { Translator } from '../../messages/translator.ts'
import { ibanLengthSoFar } from '../AccountField/IbanField.tsx'
import { type AccountNote, payIdNote } from '../AccountField/payIdNote.ts'
import { useBankNote } from '../AccountField/useBankNote.ts'

/** The fields of which more can be said than whether they are right. */
export function hasAccountNote(name: string): boolean {
  return name === 'payid' || isBankKey(name)
}

/**
 * What the account fields say beside their verdicts: the name of the bank, how far an IBAN has come,
 * which kind a PayID is.
 *
 * @param onKind takes the other reading of a PayID that has two
 */
export function useAccountNote(
  translator: Translator<string>,
  name: string,
  check: Check,
  onKind: (kind: PayIdKind) => void,
): AccountNote {
  const bank = useBankNote(isBankKey(name) ? name : 'bsb', isBankKey(name) ? check : nothing)
  if (name === 'payid') return payIdNote(translator, check as PayIdCheck, onKind)
  const length = name === 'iban' && ibanLengthSoFar(check as never)
  if (bank || !length) return { note: bank }
  return { note: { tone: 'info', text: translator.text('iban.progress', length) } }
}

const nothing: Check = { status: 'empty', value: '', display: '' }

function isBankKey(name: string): name is BankKey {
  return name === 'bsb' || name === 'bic' || name === 'iban'
}
