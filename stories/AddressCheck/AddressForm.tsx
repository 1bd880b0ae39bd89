import { type ReactNode, useState } from 'react'
import {
  AddressCheck,
  type AddressCheckProps,
} from '../../src/components/AddressCheck/AddressCheck.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { type AddressPart, toAddressParts } from '../../src/hooks/addresses/addressParts.ts'
import { addressWords } from '../../src/messages/en/address.ts'
import { FieldGroup } from '../../src/primitives/FieldGroup.tsx'
import { FieldRow } from '../../src/primitives/FieldRow.tsx'
import { TextField } from '../../src/primitives/TextField.tsx'
import { useTranslator } from '../../src/provider/useTranslator.ts'

/** The address of a form with the check under it, as a host puts them together. */
export function AddressForm({ address, onUse, ...rest }: AddressCheckProps): ReactNode {
  const { text } = useTranslator(addressWords)
  const [parts, setParts] = useState(() => toAddressParts(address))
  const field = (name: Exclude<AddressPart, 'streetNo' | 'country'>) => (
    <TextField
      dir="auto"
      label={text(`field.address.${name}.label`)}
      onChange={value => setParts(now => ({ ...now, [name]: value }))}
      value={parts[name]}
    />
  )
  return (
    <Widget>
      <FieldGroup legend={text('field.address.line.label')}>
        {field('building')}
        {field('street')}
        <FieldRow>
          {field('suburb')}
          {field('state')}
          {field('postcode')}
        </FieldRow>
        <AddressCheck
          {...rest}
          address={parts}
          onUse={next => {
            setParts(next)
            onUse(next)
          }}
        />
      </FieldGroup>
    </Widget>
  )
}
