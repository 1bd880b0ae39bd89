'use client'
import { useEffect, useState } from 'react'
import { type Check, isSendable } from '../../accounts/check.ts'
import { type BankKey, useBankOf } from '../../hooks/useBankOf.ts'
import { bankWords } from '../../messages/en/bank.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { useAfterPress } from '../../primitives/useAfterPress.ts'
import { useTranslator } from '../../provider/useTranslator.ts'

/** The name of the bank that a number belongs to, once it is known; a caution where there is none. */
export function useBankNote(key: BankKey, check: Check): FieldMessage | undefined {
  return useUnpressed(useNote(key, check))
}

function useNote(key: BankKey, check: Check): FieldMessage | undefined {
  const { text } = useTranslator(bankWords)
  const answer = useBankOf(key, isSendable(check) ? check.value : '')
  if (answer.status === 'notFound') return { tone: 'caution', text: text(`bank.${key}NotFound`) }
  if (answer.status !== 'found') return undefined
  const { name, address } = answer.bank
  const place = address?.suburb
  if (!name) return undefined
  return { tone: 'positive', text: place ? text('bank.place', { name, place }) : name }
}

/** A note that arrives by itself, between press and release, waits: it would move the button away. */
function useUnpressed(note: FieldMessage | undefined): FieldMessage | undefined {
  const text = note?.text
  const [shown, setShown] = useState<string>()
  const show = useAfterPress(() => setShown(text))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only for another text
  useEffect(show, [text])
  return text === shown ? note : undefined
}
