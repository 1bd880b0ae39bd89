'use client'
import { useEffect, useState } from 'react'
import { type Check, isSendable } from '../../accounts/check.ts'
import { type BankKey, useBankOf } from '../../hooks/useBankOf.ts'
import { bankWords } from '../../messages/en/bank.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { useAfterPress } from '../../primitives/useAfterPress.ts'
import { useTranslator } from '../../provider/useTranslator.ts'

/**
 * The name of the bank that a number belongs to, once it is known; a caution where there is none. It
 * arrives by itself, so between press and release it waits: it would move the button away.
 */
export function useBankNote(key: BankKey, check: Check): FieldMessage | undefined {
  const { text } = useTranslator(bankWords)
  const answer = useBankOf(key, isSendable(check) ? check.value : '')
  const [shown, setShown] = useState('')
  const words = wordsOf()
  const show = useAfterPress(() => setShown(words))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only for other words
  useEffect(show, [words])
  if (!words || words !== shown) return undefined
  return { tone: answer.status === 'found' ? 'positive' : 'caution', text: words }

  function wordsOf(): string {
    if (answer.status === 'notFound') return text(`bank.${key}NotFound`)
    if (answer.status !== 'found' || !answer.bank.name) return ''
    const { name, address } = answer.bank
    const place = address?.suburb
    return place ? text('bank.place', { name, place }) : name
  }
}
