'use client'
import { type ReactNode, useRef } from 'react'
import { amountWords } from '../../messages/en/amount.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import { separatorsOf } from '../../money/separators.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { FormattedTextField } from '../../primitives/FormattedTextField.tsx'
import { useAfterPress } from '../../primitives/useAfterPress.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import { checkAmount, largestAmount } from '../../rules/amount.ts'
import * as styles from '../AmountField/AmountField.css.ts'
import { groupTyped } from '../AmountField/groupTyped.ts'
import type { FormFieldProps } from '../FieldForm/fieldFormParts.ts'
import { useMoneySituation } from './moneySituation.ts'

const words = { ...fieldWords, ...amountWords }

/**
 * How much leaves the balance, typed in the locale's way: `AmountField` over a form that keeps what was
 * typed. Says what is available, and takes all of it, less the fee.
 */
export function AmountInput(props: FormFieldProps): ReactNode {
  const { value, onChange, message, isLocked } = props
  const { currency = '', available, fee } = useMoneySituation()
  const translator = useTranslator(words)
  const { text, locale } = translator
  /** The person set group marks of their own in this text, so none is added or moved. */
  const ownText = useRef<string>(undefined)
  const box = useRef<HTMLDivElement>(null)
  const leave = useAfterPress(props.onBlur)
  const check = checkAmount(value, { locale, currency, available, fee })
  const most = isLocked ? undefined : largestAmount({ currency, available, fee })
  const isTooMuch =
    check.code === 'amountExceedsBalance' || check.code === 'amountAndFeeExceedBalance'
  const written = (amount: string) => formatAmount(amount, { currency, locale, withCode: true })
  const takeAll = () => {
    if (most) onChange(formatAmount(most, { currency, locale }))
    box.current?.querySelector('input')?.focus() // The button goes away.
  }

  function format(typed: string): string {
    const before = { text: value, hasOwnMarks: ownText.current === value }
    const next = groupTyped(before, typed, separatorsOf(locale))
    if (next.hasOwnMarks) ownText.current = next.text
    return next.text
  }

  function shown(): FieldMessage | undefined {
    const canTakeAll = most && most !== check.value
    const mend = isTooMuch && most ? text('field.useMend', { mend: written(most) }) : undefined
    const action = canTakeAll
      ? { label: mend ?? text('amount.useAll'), onPress: takeAll }
      : undefined
    if (message) return message.action && !mend ? message : { ...message, action }
    if (available === undefined) return undefined
    return { tone: 'info', text: text('amount.available', { amount: written(available) }), action }
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't share the rows of its neighbours
    <div
      aria-label={translator.currency(currency)}
      className={styles.amount}
      data-flash="amount-field"
      ref={box}
      role="group"
    >
      <FormattedTextField
        autoComplete="off"
        className={styles.field}
        dir="ltr"
        format={format}
        hint={props.hint}
        inputMode={minorUnitsOf(currency) === 0 ? 'numeric' : 'decimal'}
        inputRef={props.inputRef}
        isReadOnly={isLocked}
        label={props.label}
        message={shown()}
        name={props.name}
        numeric
        onBlur={leave}
        onChange={onChange}
        optional={props.isRequired ? undefined : text('field.optional')}
        spellCheck={false}
        value={value}
      />
      <span aria-hidden="true" className={styles.currency} data-flash="amount-currency">
        {currency}
      </span>
    </div>
  )
}
