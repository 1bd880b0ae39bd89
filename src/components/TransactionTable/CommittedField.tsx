'use client'
import { type ReactNode, useState } from 'react'
import { TextField } from '../../primitives/TextField.tsx'

interface CommittedFieldProps {
  readonly label: string
  readonly hint: string
  readonly value: string
  /** Called once the person is done: on Enter, or when the field is left. */
  readonly onCommit: (value: string) => void
}

/** A text that is asked for only once it is whole: the API takes nothing but the whole of an id. */
export function CommittedField({ label, hint, value, onCommit }: CommittedFieldProps): ReactNode {
  const [typed, setTyped] = useState({ text: value, of: value })
  const text = typed.of === value ? typed.text : value

  function commit(): void {
    if (text !== value) onCommit(text.trim())
  }

  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        commit()
      }}
    >
      <TextField
        dir="ltr"
        hint={hint}
        label={label}
        onBlur={commit}
        onChange={next => setTyped({ text: next, of: value })}
        spellCheck={false}
        value={text}
      />
    </form>
  )
}
