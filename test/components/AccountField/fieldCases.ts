import type { ComponentType } from 'react'
import type { Check } from '../../../src/accounts/check.ts'
import { AbnField } from '../../../src/components/AccountField/AbnField.tsx'
import type { AccountFieldProps } from '../../../src/components/AccountField/AccountField.tsx'
import { AccountNumberField } from '../../../src/components/AccountField/AccountNumberField.tsx'
import { BicField } from '../../../src/components/AccountField/BicField.tsx'
import { BsbField } from '../../../src/components/AccountField/BsbField.tsx'
import { ClabeField } from '../../../src/components/AccountField/ClabeField.tsx'
import { CnapsField } from '../../../src/components/AccountField/CnapsField.tsx'
import { IbanField } from '../../../src/components/AccountField/IbanField.tsx'
import { IfscField } from '../../../src/components/AccountField/IfscField.tsx'
import { MobileField } from '../../../src/components/AccountField/MobileField.tsx'
import { PayIdField } from '../../../src/components/AccountField/PayIdField.tsx'
import { RoutingNumberField } from '../../../src/components/AccountField/RoutingNumberField.tsx'
import { SortCodeField } from '../../../src/components/AccountField/SortCodeField.tsx'
import type { MessageKey } from '../../../src/messages/en.ts'

/** A text, and the key of what is said of it. */
type Said = readonly [text: string, says: MessageKey]

/** What every field takes, whatever its verdicts. */
type Props = Omit<AccountFieldProps, 'onChange'> & {
  onChange?: (value: string, check: Pick<Check, 'status'>) => void
}

/** One account field, with a text for each status that it can have. */
export interface FieldCase {
  readonly Field: ComponentType<Props>
  /** Its name in the message keys. */
  readonly wording: string
  readonly label: string
  readonly incomplete: Said
  readonly invalid: Said
  readonly warning?: Said
  /** A right text as the host keeps it, how it is shown, and what is known of it, if anything is. */
  readonly valid: readonly [value: string, shown: string, note?: string]
  /** A text as it is typed, the mend that is offered for it, and the value after it was taken. */
  readonly mend?: readonly [typed: string, offer: string, value: string]
}

export const fieldCases: readonly FieldCase[] = [
  {
    Field: BsbField,
    wording: 'bsb',
    label: 'BSB',
    incomplete: ['0620', 'check.bsbLength'],
    invalid: ['06200O', 'check.bsbDigits'],
    warning: ['999999', 'bank.bsbNotFound'],
    valid: ['012622', '012-622', 'ANZ, Figtree'],
    mend: ['06200o', '062-000', '062000'],
  },
  {
    Field: AccountNumberField,
    wording: 'accountNo',
    label: 'Account number',
    incomplete: ['123', 'check.accountNumberTooShort'],
    invalid: ['1234!', 'check.character.letterOrDigit'],
    warning: ['4111111111111111', 'check.accountNumberIsCard'],
    valid: ['00123456', '00123456'],
    mend: ['1234567O', '12345670', '12345670'],
  },
  {
    Field: IbanField,
    wording: 'iban',
    label: 'IBAN',
    incomplete: ['DE8937', 'check.ibanLength'],
    invalid: ['DE89370400440532013001', 'check.ibanChecksum'],
    // A right IBAN of a bank that the sandbox doesn't know.
    warning: ['MT84MALT011000012345MTLCAST001S', 'bank.ibanNotFound'],
    valid: ['DE89370400440532013000', 'DE89 3704 0044 0532 0130 00', 'COMMERZBANK AG, Cologne'],
    mend: ['uk29nwbk60161331926819', 'GB29 NWBK 6016 1331 9268 19', 'GB29NWBK60161331926819'],
  },
  {
    Field: BicField,
    wording: 'bic',
    label: 'BIC (SWIFT code)',
    incomplete: ['BARCGB2', 'check.bicLength'],
    invalid: ['BARC1B22', 'check.character.letter'],
    warning: ['BARCGB20', 'check.bicTest'],
    valid: ['BARCGB22', 'BARC GB 22', 'BARCLAYS BANK PLC, London'],
    mend: ['barcuk22', 'BARC GB 22', 'BARCGB22'],
  },
  {
    Field: RoutingNumberField,
    wording: 'aba',
    label: 'Routing number (ABA)',
    incomplete: ['02100', 'check.abaLength'],
    invalid: ['021000022', 'check.abaChecksum'],
    valid: ['021000021', '021 000 021'],
    mend: ['O21000021', '021 000 021', '021000021'],
  },
  {
    Field: ClabeField,
    wording: 'clabe',
    label: 'CLABE',
    incomplete: ['4111111111111111', 'check.clabeIsCard'],
    invalid: ['032180000118359718', 'check.clabeChecksum'],
    valid: ['032180000118359719', '032 180 00011835971 9'],
    mend: ['O32180000118359719', '032 180 00011835971 9', '032180000118359719'],
  },
  {
    Field: IfscField,
    wording: 'ifsc',
    label: 'IFSC',
    incomplete: ['SBIN0', 'check.ifscLength'],
    invalid: ['SBIN1020001', 'check.ifscZero'],
    valid: ['SBIN0020001', 'SBIN0020001'],
    mend: ['sb1n0020001', 'SBIN0020001', 'SBIN0020001'],
  },
  {
    Field: CnapsField,
    wording: 'cnaps',
    label: 'CNAPS code',
    incomplete: ['1021', 'check.cnapsLength'],
    invalid: ['10210009999G', 'check.character.digit'],
    warning: ['102100099997', 'check.cnapsChecksum'],
    valid: ['102100099996', '102 1000 9999 6'],
    mend: ['1021O0099996', '102 1000 9999 6', '102100099996'],
  },
  {
    Field: SortCodeField,
    wording: 'sortCode',
    label: 'Sort code',
    incomplete: ['3094', 'check.sortCodeLength'],
    invalid: ['30943x', 'check.sortCodeDigits'],
    valid: ['309430', '30-94-30'],
    mend: ['30943O', '30-94-30', '309430'],
  },
  {
    Field: PayIdField,
    wording: 'payid',
    label: 'PayID',
    incomplete: ['ada@example', 'check.payIdEmail'],
    invalid: ['adä', 'check.payIdCharacters'],
    warning: ['ada lovelace', 'check.payIdName'],
    valid: ['+61-412345678', '+61 412 345 678', 'Phone number'],
  },
  {
    Field: AbnField,
    wording: 'abn',
    label: 'ABN',
    incomplete: ['5182', 'check.abnLength'],
    invalid: ['51824753557', 'check.abnChecksum'],
    valid: ['51824753556', '51 824 753 556'],
    mend: ['5I824753556', '51 824 753 556', '51824753556'],
  },
  {
    Field: MobileField,
    wording: 'mobile',
    label: 'Mobile number',
    incomplete: ['0422', 'check.mobileNumber'],
    invalid: ['04x', 'check.mobileCharacters'],
    warning: ['0298765432', 'check.mobileLandline'],
    valid: ['+61422832849', '+61 422 832 849'],
  },
]
