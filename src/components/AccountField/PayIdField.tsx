'use client'
import { forwardRef, useCallback, useState } from 'react'
import { checkPayId, type PayIdCheck, type PayIdKind } from '../../accounts/payId.ts'
import { useCheckedField } from '../../hooks/useCheckedField.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { payIdWords } from '../../messages/en/payId.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { AccountField, type AccountFieldProps } from './AccountField.tsx'

export interface PayIdFieldProps extends AccountFieldProps<PayIdCheck> {}

/** A PayID of any kind, which it names: mobile number, email, ABN or organisation ID. */
export const PayIdField = forwardRef<HTMLInputElement, PayIdFieldProps>(
  function PayIdField(props, ref) {
    const { text } = useTranslator(words)
    const [chosen, setChosen] = useState<PayIdKind>()
    const check = useCallback((typed: string) => checkChosen(typed, chosen), [chosen])
    const field = useCheckedField({
      ...props,
      check,
      onChange(value, verdict) {
        if (verdict.status !== 'valid') setChosen(undefined) // The choice was about another text.
        props.onChange?.(value, verdict)
      },
    })
    const { kind, status, code, params } = field.check
    const note: FieldMessage | undefined =
      kind && status === 'valid'
        ? { tone: 'positive', text: text(`payId.kind.${kind}`) }
        : undefined
    const action = code === 'payIdAmbiguous' && {
      label: text('payId.choose', { kind: text(`payId.kind.${params.other}`) }),
      onPress: () => setChosen(params.other),
    }
    return (
      <AccountField
        action={action || undefined}
        field={field}
        host={props}
        inputRef={ref}
        note={note}
        wording="payid"
        words={words}
      />
    )
  },
)

/** The choice is about two readings of one text, and about no other that the host may set. */
function checkChosen(typed: string, kind: PayIdKind | undefined): PayIdCheck {
  const check = checkPayId(typed)
  return check.code === 'payIdAmbiguous' ? checkPayId(typed, { kind }) : check
}

const words = { ...fieldWords, ...payIdWords }
