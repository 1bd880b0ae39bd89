import { memo, type ReactNode, useState } from 'react'
import { Input, Label, TextField } from 'react-aria-components/TextField'
import { textFields } from './situation.ts'

/** The least that a react-aria text field can be: what a keystroke is held against. */
export function BareTextField(): ReactNode {
  const [value, setValue] = useState('')
  return (
    <TextField name="bare" onChange={setValue} value={value}>
      <Label>Bare</Label>
      <Input />
    </TextField>
  )
}

/**
 * The form's other fields as inputs without a line of React behind them. With each key press Chromium
 * itself walks over the inputs of a form and paints a longer page, which no kit can spare its host.
 */
export const PlainInputs = memo(function PlainInputs(): ReactNode {
  return textFields.slice(1).map(({ name }) => (
    <p key={name}>
      <label htmlFor={name}>{name}</label>
      <input id={name} name={name} />
    </p>
  ))
})
