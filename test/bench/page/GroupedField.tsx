import { type ReactNode, useState } from 'react'
import { checkIban } from '../../../src/accounts/iban.ts'
import { FormattedTextField } from '../../../src/primitives/FormattedTextField.tsx'
import { Root } from '../../../src/primitives/Root.tsx'
import { TextField } from '../../../src/primitives/TextField.tsx'

/** The kit's plain text field: what grouping is held against. */
export function PlainField(): ReactNode {
  const [value, setValue] = useState('')
  return (
    <Root locale="en">
      <TextField label="IBAN" onChange={setValue} value={value} />
    </Root>
  )
}

/** The same field, grouping an IBAN while it is typed. */
export function GroupedField(): ReactNode {
  const [value, setValue] = useState('')
  return (
    <Root locale="en">
      <FormattedTextField format={grouped} label="IBAN" onChange={setValue} value={value} />
    </Root>
  )
}

function grouped(text: string): string {
  return checkIban(text).display
}
