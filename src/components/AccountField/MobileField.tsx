'use client'
import { forwardRef, useCallback, useState } from 'react'
import type { Check } from '../../accounts/check.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { usePhoneReader } from '../../hooks/usePhoneReader.ts'
import { contactWords } from '../../messages/en/contact.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { checkMobile, type MobileProblems } from '../../rules/mobile.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface MobileFieldProps extends AccountFieldProps<Check<MobileProblems>> {
  /** Where a number without a country code belongs (ISO 3166-1); Australia unless told. */
  readonly country?: string | undefined
}

/** A mobile number, given on in international form (`+61422832849`). */
export const MobileField = forwardRef<HTMLInputElement, MobileFieldProps>(
  function MobileField(props, ref) {
    const { country = 'AU', onChange } = props
    const [isUsed, setIsUsed] = useState(Boolean(props.value ?? props.defaultValue))
    const readPhone = usePhoneReader(isUsed || Boolean(props.value))
    const check = useCallback(
      (text: string) => checkMobile(text, { country, readPhone }),
      [country, readPhone],
    )
    const field = useCheckedField({
      ...props,
      check,
      onChange(value, verdict) {
        setIsUsed(true)
        onChange?.(value, verdict)
      },
    })
    return (
      <AccountField
        field={field}
        host={{ autoComplete: 'tel', ...props }}
        inputMode="tel"
        inputRef={ref}
        type="tel"
        wording="mobile"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...contactWords }
