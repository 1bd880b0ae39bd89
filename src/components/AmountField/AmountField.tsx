'use client'
import {
  type ForwardedRef,
  forwardRef,
  type ReactNode,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { amountWords } from '../../messages/en/amount.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import type { Decimal } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { minorUnitsOf } from '../../money/minorUnits.ts'
import { classNames } from '../../primitives/classNames.ts'
import type { FieldMessage } from '../../primitives/FieldFrame.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { type AmountCheck, type CheckAmountOptions, largestAmount } from '../../rules/amount.ts'
import { AccountField, type AccountFieldProps } from '../AccountField/AccountField.tsx'
import { Widget } from '../Widget/Widget.tsx'
import * as styles from './AmountField.css.ts'
import { useAmount } from './useAmount.ts'

/** What a host may say of an amount; only the currency has to be said. */
export interface AmountFieldProps
  extends AccountFieldProps<AmountCheck>,
    Omit<CheckAmountOptions, 'locale'> {}

/**
 * An amount in one currency, typed in the locale's way and given on as a decimal string with all of
 * the currency's decimals (`1234.50`). `value` and `defaultValue` are such strings too. Says what is
 * available, and lets a person take all of it.
 *
 * @example
 * <AmountField available={balance.cleared} currency="AUD" onChange={setAmount} value={amount} />
 */
export const AmountField = forwardRef<HTMLInputElement, AmountFieldProps>(
  function AmountField(props, ref) {
    const { locale } = useTranslator(words)
    const [own, setOwn] = useState(props.defaultValue ?? '')
    // Text of another locale may be another sum there, so the field starts anew with what it holds.
    return (
      <AmountInput
        {...props}
        inputRef={ref}
        key={locale}
        locale={locale}
        onChange={(value, check) => {
          setOwn(value)
          props.onChange?.(value, check)
        }}
        value={props.value ?? own}
      />
    )
  },
)

interface AmountInputProps extends AmountFieldProps {
  readonly inputRef: ForwardedRef<HTMLInputElement>
  readonly locale: string
  readonly value: string
}

function AmountInput({ inputRef, ...host }: AmountInputProps): ReactNode {
  const { currency, available, locale } = host
  const translator = useTranslator(words)
  const field = useAmount(host)
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(inputRef, () => input.current as HTMLInputElement)
  const { text } = translator
  const { value, code } = field.check
  const most = host.isReadOnly || host.isDisabled ? undefined : largestAmount(host)
  const isTooMuch = code === 'amountExceedsBalance' || code === 'amountAndFeeExceedBalance'

  function takeAll(): void {
    if (most === undefined) return
    field.onTextChange(formatAmount(most, { currency, locale }))
    input.current?.focus()
  }

  const written = (amount: Decimal) => formatAmount(amount, { currency, locale, withCode: true })
  const note: FieldMessage | undefined =
    available === undefined
      ? undefined
      : {
          tone: 'info',
          text: text('amount.available', { amount: written(available) }),
          action:
            most && most !== value ? { label: text('amount.useAll'), onPress: takeAll } : undefined,
        }

  return (
    <Widget>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't share the rows of its neighbours */}
      <div
        aria-label={translator.currency(currency)}
        className={classNames(styles.amount, host.className)}
        data-flash="amount-field"
        role="group"
      >
        <AccountField
          action={
            isTooMuch && most
              ? { label: text('field.useMend', { mend: written(most) }), onPress: takeAll }
              : undefined
          }
          field={field}
          host={{ ...host, className: styles.field }}
          inputMode={minorUnitsOf(currency) === 0 ? 'numeric' : 'decimal'}
          inputRef={input}
          isGrouped
          note={note}
          wording="amount"
          words={words}
        />
        <span aria-hidden="true" className={styles.currency} data-flash="amount-currency">
          {currency}
        </span>
      </div>
    </Widget>
  )
}

const words = { ...fieldWords, ...amountWords }
