import { type ReactNode, useState } from 'react'
import { CopBadge } from '../../src/components/CopBadge/CopBadge.tsx'
import type { CopBadgeProps } from '../../src/components/CopBadge/copBadgeProps.ts'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { accountNumberWords } from '../../src/messages/en/accountNumber.ts'
import { bsbWords } from '../../src/messages/en/bsb.ts'
import { nameWords } from '../../src/messages/en/names.ts'
import { FieldGroup } from '../../src/primitives/FieldGroup.tsx'
import { FieldRow } from '../../src/primitives/FieldRow.tsx'
import { TextField } from '../../src/primitives/TextField.tsx'
import { useTranslator } from '../../src/provider/useTranslator.ts'

const words = { ...bsbWords, ...accountNumberWords, ...nameWords }

/** An account and a name with the check under them, as a host puts them together. */
export function PayeeForm({ account, ...rest }: CopBadgeProps): ReactNode {
  const { text } = useTranslator(words)
  const [payee, setPayee] = useState(account)
  const field = (name: 'bsb' | 'accountNo' | 'accountName') => (
    <TextField
      autoComplete="off"
      dir={name === 'accountName' ? 'auto' : 'ltr'}
      label={text(`field.${name === 'accountName' ? 'companyName' : name}.label`)}
      onChange={value => setPayee(now => now && { ...now, [name]: value })}
      value={payee?.[name] ?? ''}
    />
  )
  return (
    <Widget>
      <FieldGroup legend={text('field.accountNo.label')}>
        <FieldRow>
          {field('bsb')}
          {field('accountNo')}
        </FieldRow>
        {field('accountName')}
        <CopBadge {...rest} account={payee} />
      </FieldGroup>
    </Widget>
  )
}
