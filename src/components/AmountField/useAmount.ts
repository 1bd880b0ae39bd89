'use client'
import { useCallback, useRef } from 'react'
import { isSendable } from '../../accounts/check.ts'
import {
  type UseCheckedFieldOptions,
  type UseCheckedFieldResult,
  useCheckedField,
} from '../../hooks/useCheckedField.ts'
import { separatorsOf } from '../../money/separators.ts'
import {
  type AmountCheck,
  type CheckAmountOptions,
  checkAmount,
  checkAmountValue,
} from '../../rules/amount.ts'
import { groupTyped } from './groupTyped.ts'

/** What an amount is made of: as any checked field, with its currency and balance. */
export interface UseAmountOptions
  extends Omit<UseCheckedFieldOptions<AmountCheck>, 'check'>,
    CheckAmountOptions {
  /** Always given, so that it is never read as typed. */
  readonly value: string
}

/**
 * One amount: typed in the locale's way, in groups, and given on as a decimal string. Remount it for
 * another locale, by which the same marks may be another sum.
 */
export function useAmount(options: UseAmountOptions): UseCheckedFieldResult<AmountCheck> {
  const { locale, currency, available, fee, defaultValue, isOptional } = options
  const check = useCallback(
    (text: string): AmountCheck => {
      const how = { locale, currency, available, fee }
      const isKept = text.startsWith(keptMark)
      return marked(isKept ? checkAmountValue(text.slice(1), how) : checkAmount(text, how))
    },
    [locale, currency, available, fee],
  )
  const field = useCheckedField<AmountCheck>({
    check,
    value: kept(options.value),
    defaultValue: kept(defaultValue ?? ''),
    isOptional,
    onChange(value, verdict) {
      options.onChange?.(bare(value), unmarked(verdict))
    },
  })

  const ownText = useRef<string>(undefined)
  function format(typed: string): string {
    const before = { text: field.text, hasOwnMarks: ownText.current === field.text }
    const { text, hasOwnMarks } = groupTyped(before, typed, separatorsOf(locale))
    if (hasOwnMarks) ownText.current = text
    return text
  }

  return {
    ...field,
    check: unmarked(field.check),
    format,
    onBlur() {
      if (isSendable(field.check)) ownText.current = undefined
      field.onBlur()
    },
  }
}

/**
 * Stands before a value that is kept, and in no text that is typed: `1.234` is read by the locale in
 * one and not in the other.
 */
const keptMark = '\0'

function kept(value: string): string {
  return value && keptMark + value
}

function bare(value: string): string {
  return value.replace(keptMark, '')
}

function marked(check: AmountCheck): AmountCheck {
  return { ...check, value: kept(check.value) }
}

function unmarked(check: AmountCheck): AmountCheck {
  return { ...check, value: bare(check.value) }
}
