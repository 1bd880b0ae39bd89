'use client'
import type { ReactNode, Ref } from 'react'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { RecipientPicker, type RecipientPickerHandle } from '../RecipientPicker/RecipientPicker.tsx'
import { useMoneyExtras } from './moneyExtras.ts'
import { useMoneySituation } from './moneySituation.ts'

/** Whom the money goes to, out of the address book or added in place. */
export function RecipientInput(props: FormFieldProps): ReactNode {
  const { value, onChange, message } = props
  const { currency, recipientCurrency = currency } = useMoneySituation()
  const { payeeCheck, canAddRecipient } = useMoneyExtras()
  return (
    <RecipientPicker
      canAdd={canAddRecipient}
      currency={recipientCurrency || undefined}
      description={props.hint}
      errorMessage={message?.tone === 'critical' ? message.text : undefined}
      isOptional={!props.isRequired}
      isReadOnly={props.isLocked}
      label={props.label}
      onBlur={props.onBlur}
      onChange={recipient => onChange(recipient?.id ?? '')}
      payeeCheck={payeeCheck}
      ref={props.inputRef as Ref<unknown> as Ref<RecipientPickerHandle>}
      value={value || null}
    />
  )
}
