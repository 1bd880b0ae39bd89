'use client'
import { type ForwardedRef, forwardRef, type ReactNode } from 'react'
import { type UseBankAccountOptions, useBankAccount } from '../../hooks/useBankAccount.ts'
import { bankAccountWords } from '../../messages/en/bankAccount.ts'
import { classNames } from '../../primitives/classNames.ts'
import { FieldRow } from '../../primitives/FieldRow.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Widget } from '../Widget/Widget.tsx'
import * as styles from './BankAccountFields.css.ts'
import { IdentifierField, type IdentifierHost } from './IdentifierField.tsx'

/** What a host may say of the fields; all but the method is optional. */
export interface BankAccountFieldsProps extends UseBankAccountOptions, IdentifierHost {
  /** A host's class, beside the part's own. */
  readonly className?: string | undefined
}

/**
 * The fields that identify an account by one delivery method: a BSB and an account number, an IBAN, a
 * CLABE. They know of one another: a BSB pasted with its account number is taken apart, and a BIC is
 * compared with the IBAN's country. The ref gets the first input.
 *
 * @example
 * <BankAccountFields method="BSB" onChange={setAccount} />
 */
export const BankAccountFields = forwardRef<HTMLInputElement, BankAccountFieldsProps>(
  function BankAccountFields(props, ref) {
    const { text } = useTranslator(bankAccountWords)
    const account = useBankAccount(props)
    const [first, second] = account.fields
    // A branch's code and the number within it share a line where there is room.
    const isPair = second === 'accountNo' && (first === 'bsb' || first === 'sortCode')

    function input(name: string): ReactNode {
      return (
        <IdentifierField
          account={account}
          field={name}
          host={props}
          inputRef={name === first ? ref : noRef}
          key={name}
        />
      )
    }

    return (
      <Widget>
        <fieldset
          aria-label={text('bankAccount.label')}
          className={classNames(styles.fields, props.className)}
          data-flash="bank-account-fields"
        >
          {isPair ? <FieldRow>{account.fields.slice(0, 2).map(input)}</FieldRow> : null}
          {account.fields.slice(isPair ? 2 : 0).map(input)}
        </fieldset>
      </Widget>
    )
  },
)

const noRef: ForwardedRef<HTMLInputElement> = null
