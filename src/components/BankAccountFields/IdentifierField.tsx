'use client'
import type { ForwardedRef, ReactNode } from 'react'
import type { UseBankAccountOptions, UseBankAccountResult } from '../../hooks/useBankAccount.ts'
import { AccountNumberField } from '../AccountField/AccountNumberField.tsx'
import { BicField } from '../AccountField/BicField.tsx'
import { BsbField } from '../AccountField/BsbField.tsx'
import { ClabeField } from '../AccountField/ClabeField.tsx'
import { CnapsField } from '../AccountField/CnapsField.tsx'
import { IbanField } from '../AccountField/IbanField.tsx'
import { IfscField } from '../AccountField/IfscField.tsx'
import { OtherAccountField } from '../AccountField/OtherAccountField.tsx'
import { PayIdField } from '../AccountField/PayIdField.tsx'
import { RoutingNumberField } from '../AccountField/RoutingNumberField.tsx'
import { SortCodeField } from '../AccountField/SortCodeField.tsx'

/** What a host may say of all fields at once. */
export interface IdentifierHost extends Pick<UseBankAccountOptions, 'defaultValue'> {
  /** Delivery method, the API's AccountIdType. Open. */
  readonly method: string
  /** Where the account is (ISO 3166-1), to notice a BIC of another country. */
  readonly country?: string | undefined
  /**
   * The key of the values in a native form, before each field's own: `account` gives `account.bsb`, an
   * empty one `bsb`.
   */
  readonly name?: string | undefined
  /** What the host has to say against a value, by field, such as a server's refusal. */
  readonly errorMessages?: Readonly<Record<string, string | undefined>> | undefined
  /** The focus has left one of the fields. */
  readonly onBlur?: (() => void) | undefined
  /** Cannot be used now; leaves the tab order and the form. */
  readonly isDisabled?: boolean | undefined
  /** Shown locked: can be focused, read and copied, not changed. */
  readonly isReadOnly?: boolean | undefined
}

interface IdentifierFieldProps {
  /** The API's name of the field. */
  readonly field: string
  readonly account: UseBankAccountResult
  readonly host: IdentifierHost
  readonly inputRef: ForwardedRef<HTMLInputElement>
}

/** The field of one identifier, with what it has to know of the others. */
export function IdentifierField({
  field,
  account,
  host,
  inputRef,
}: IdentifierFieldProps): ReactNode {
  const { values, setValue } = account
  const prefix = host.name ? `${host.name}.` : ''
  const shared = {
    defaultValue: host.defaultValue?.[field],
    errorMessage: host.errorMessages?.[field],
    isDisabled: host.isDisabled,
    isReadOnly: host.isReadOnly,
    name: host.name === undefined ? undefined : prefix + field,
    onBlur: host.onBlur,
    onChange: (value: string) => setValue(field, value),
    ref: inputRef,
    value: values[field] ?? '',
  }
  // An IBAN that was typed for another method tells nothing.
  const ibanCountry = account.fields.includes('iban') ? values.iban?.slice(0, 2) : ''
  const onAccountNumber = (number: string) => setValue('accountNo', number)
  switch (field) {
    case 'bsb':
      return <BsbField {...shared} onAccountNumber={onAccountNumber} />
    case 'sortCode':
      return <SortCodeField {...shared} onAccountNumber={onAccountNumber} />
    case 'accountNo':
      return (
        <AccountNumberField {...shared} bsb={values.bsb} country={countryOf[host.method] ?? ''} />
      )
    case 'bic':
      return <BicField {...shared} country={ibanCountry || host.country} />
    case 'aba':
      return <RoutingNumberField {...shared} />
    case 'clabe':
      return <ClabeField {...shared} />
    case 'cnaps':
      return <CnapsField {...shared} />
    case 'iban':
      return <IbanField {...shared} />
    case 'ifsc':
      return <IfscField {...shared} />
    case 'payid':
      return <PayIdField {...shared} />
    default:
      return <OtherAccountField {...shared} field={field} />
  }
}

/** The methods whose account numbers have a form of their own. */
const countryOf: Readonly<Record<string, string>> = { BSB: 'AU', SORT_CODE: 'GB' }
