'use client'
import { useEffect, useRef } from 'react'
import { useFlash } from '../../provider/FlashContext.ts'
import { amountText, checkAmount } from '../../rules/amount.ts'
import type { FieldForm } from '../forms/fieldForm.ts'

/**
 * Writes an amount anew when the page's language changes, by which the same marks may be another sum:
 * `1.234` is a little more than one in English, and more than a thousand in German.
 *
 * @param name the form's field, which keeps the amount as it was typed
 * @param currency ISO 4217
 */
export function useAmountInLocale(
  { situation, setValue }: Pick<FieldForm<unknown>, 'situation' | 'setValue'>,
  name: string,
  currency: string,
): void {
  const { locale } = useFlash()
  const before = useRef(locale)
  useEffect(() => {
    if (before.current === locale) return
    const { value } = checkAmount(situation?.textOf?.(name) ?? '', {
      locale: before.current,
      currency,
    })
    before.current = locale
    if (value) setValue(name, amountText(value, locale))
  }, [locale, situation, setValue, name, currency])
}
