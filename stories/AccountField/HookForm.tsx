import type { ReactNode } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { IbanField } from '../../src/components/AccountField/IbanField.tsx'
import { Widget } from '../../src/components/Widget/Widget.tsx'
import { Button } from '../../src/primitives/Button.tsx'
import * as styles from './hosts.css.ts'

interface HookFormProps {
  /** The server's answer: why it doesn't take the IBAN, or nothing. */
  readonly send: (values: { readonly iban: string }) => Promise<string | undefined>
}

/**
 * A host's form by React Hook Form. It needs no rule for the field, which hinders the form by itself
 * until it is right; what the server refuses comes back to the field as its `errorMessage`.
 */
export function HookForm({ send }: HookFormProps): ReactNode {
  const { control, handleSubmit, setError } = useForm({ defaultValues: { iban: '' } })
  const submit = handleSubmit(async values => {
    const refusal = await send(values)
    if (refusal) setError('iban', { message: refusal }, { shouldFocus: true })
  })
  return (
    <Widget>
      <form className={styles.form} onSubmit={event => void submit(event)}>
        <Controller
          control={control}
          name="iban"
          render={({ field, fieldState }) => (
            <IbanField {...field} errorMessage={fieldState.error?.message} />
          )}
        />
        <div className={styles.actions} dir="ltr" lang="en">
          <Button type="submit" variant="primary">
            Send
          </Button>
        </div>
      </form>
    </Widget>
  )
}
