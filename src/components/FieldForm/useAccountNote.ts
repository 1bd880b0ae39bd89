'use client'
import type { Check } from '../../accounts/check.ts'
import type { PayIdCheck } from '../../accounts/payId.ts'
import type { BankKey } from '../../hooks/useBankOf.ts'
import type { Translator } from '../../messages/translator.ts'
import type { FieldAction, FieldMessage } from '../../primitives/FieldFrame.tsx'
import { ibanLengthSoFar } from '../AccountField/IbanField.tsx'
import { useBankNote } from '../AccountField/useBankNote.ts'

/** What is known of an account identifier, and what can be chosen about it. */
export interface AccountNote {
  readonly note?: FieldMessage | undefined
  readonly action?: FieldAction | undefined
}

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
  { text }: Translator<string>,
  name: string,
  check: Check,
  onKind: (kind: string) => void,
): AccountNote {
  const bank = useBankNote(isBankKey(name) ? name : 'bsb', isBankKey(name) ? check : nothing)
  if (name === 'payid') return payIdNote(text, check as PayIdCheck, onKind)
  const length = name === 'iban' && ibanLengthSoFar(check as never)
  if (bank || !length) return { note: bank }
  return { note: { tone: 'info', text: text('iban.progress', length) } }
}

const nothing: Check = { status: 'empty', value: '', display: '' }

function isBankKey(name: string): name is BankKey {
  return name === 'bsb' || name === 'bic' || name === 'iban'
}

function payIdNote(
  text: Translator<string>['text'],
  { kind, status, code, params }: PayIdCheck,
  onKind: (kind: string) => void,
): AccountNote {
  if (kind && status === 'valid') {
    return { note: { tone: 'positive', text: text(`payId.kind.${kind}`) } }
  }
  if (code !== 'payIdAmbiguous') return {}
  const label = text('payId.choose', { kind: text(`payId.kind.${params.other}`) })
  return { action: { label, onPress: () => onKind(params.other) } }
}
