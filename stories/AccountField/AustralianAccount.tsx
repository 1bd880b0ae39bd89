import { type ReactNode, useState } from 'react'
import { AccountNumberField } from '../../src/components/AccountField/AccountNumberField.tsx'
import { BsbField } from '../../src/components/AccountField/BsbField.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { FieldRow } from '../../src/primitives/FieldRow.tsx'

/** A BSB and its account number on one line, where each knows of the other. */
export function AustralianAccount(): ReactNode {
  const [bsb, setBsb] = useState('')
  const [accountNo, setAccountNo] = useState('')
  return (
    <Widget>
      <FieldRow>
        <BsbField name="bsb" onAccountNumber={setAccountNo} onChange={setBsb} value={bsb} />
        <AccountNumberField bsb={bsb} name="accountNo" onChange={setAccountNo} value={accountNo} />
      </FieldRow>
    </Widget>
  )
}
