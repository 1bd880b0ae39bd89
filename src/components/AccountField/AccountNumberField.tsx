'use client'
import { forwardRef, useCallback } from 'react'
import { type AccountNumberCheck, checkAccountNumber } from '../../accounts/accountNumber.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { accountNumberWords } from '../../messages/en/accountNumber.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { checkBritishAccountNumber } from '../../rules/britishAccountNumber.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface AccountNumberFieldProps extends AccountFieldProps<AccountNumberCheck> {
  /** The BSB beside it, to notice when it was typed or pasted here too. */
  readonly bsb?: string | undefined
  /**
   * Where the account is (ISO 3166-1): Australia unless told. In Britain (GB) a number has 6 to 8
   * digits; elsewhere letters and up to 34 characters are nothing special.
   */
  readonly country?: string | undefined
}

/** The account number that goes with a BSB, or with another country's bank code. */
export const AccountNumberField = forwardRef<HTMLInputElement, AccountNumberFieldProps>(
  function AccountNumberField(props, ref) {
    const { bsb = '', country = 'AU' } = props
    const check = useCallback(
      (text: string) =>
        country === 'GB'
          ? checkBritishAccountNumber(text)
          : checkAccountNumber(text, { bsb, isAbroad: country !== 'AU' }),
      [bsb, country],
    )
    const field = useCheckedField({ ...props, check })
    return (
      <AccountField
        field={field}
        host={props}
        inputRef={ref}
        inputMode={/^(AU|GB)$/.test(country) ? 'numeric' : undefined}
        wording="accountNo"
        words={words}
      />
    )
  },
)

const words = { ...fieldWords, ...accountNumberWords }
