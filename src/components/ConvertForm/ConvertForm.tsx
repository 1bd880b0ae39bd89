'use client'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import type { Conversion } from '../../hooks/useConversions.ts'
import {
  type UseConvertOptions,
  type UseConvertResult,
  useConvert,
} from '../../hooks/useConvert.ts'
import type { Translator } from '../../messages/translator.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type {
  FormFieldComponents,
  FormFieldProps,
  FormLooks,
  FormTexts,
} from '../FieldForm/fieldFormParts.ts'
import { type FormHandle, useFormHandle } from '../FieldForm/useFormHandle.ts'
import { useReturning } from '../FieldForm/useReturning.ts'
import { BalanceObstacle, hasMoney } from '../MoneyForm/BalanceObstacle.tsx'
import { MoneyForm } from '../MoneyForm/MoneyForm.tsx'
import { CurrencyInput } from '../PaymentForm/CurrencyInput.tsx'
import { ExchangeContext } from '../PaymentForm/exchangeContext.ts'
import { canPress, leavingText } from '../PaymentForm/exchangeLooks.ts'
import { NoInput } from '../PaymentForm/NoInput.tsx'
import { SizeInput } from '../PaymentForm/SizeInput.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { ConvertReceipt } from './ConvertReceipt.tsx'
import { ConvertReview } from './ConvertReview.tsx'
import { convertWords } from './convertWords.ts'

/** What a host may say of the form; all of it is optional. */
export interface ConvertFormProps extends UseConvertOptions, Omit<FormLooks, 'addressCheck'> {}

/**
 * Converts money between two of the account's own balances: entered by what leaves or what arrives,
 * looked over at a rate that is held, made once. A rate that ends is never replaced unasked.
 *
 * @example
 * <ConvertForm initialValues={{ fromCurrency: 'AUD', toCurrency: 'EUR' }} onSent={({ id }) => keep(id)} />
 */
export const ConvertForm = forwardRef<FormHandle<Conversion>, ConvertFormProps>(
  function ConvertForm(props, ref) {
    // Another place is another conversion.
    return <Form {...props} handle={ref} key={props.moveId ?? ''} />
  },
)

const inputs: FormFieldComponents = {
  fromCurrency: CurrencyInput,
  toCurrency: CurrencyInput,
  size: ConversionSize,
  side: NoInput,
}

function Form({
  handle,
  ...props
}: ConvertFormProps & { handle: ForwardedRef<FormHandle<Conversion>> }): ReactNode {
  const form = useConvert(props)
  const translator = useTranslator(convertWords)
  const { isReturning, returning } = useReturning()
  useFormHandle(handle, form)
  const { control, applicability, setValue, situation, saving, balances, isLocked, swap } = form
  const canSwap = !isLocked('fromCurrency') && !isLocked('toCurrency')
  const exchange = useMemo(
    () => ({
      control,
      applicability,
      setValue,
      situation,
      swap: canSwap ? swap : undefined,
    }),
    [control, applicability, setValue, situation, swap, canSwap],
  )
  const isUnderWay =
    form.step !== 'filling' || saving.status === 'unknown' || saving.status === 'submitting'
  if (!isUnderWay && !hasMoney(balances)) {
    return (
      <Widget className={props.className}>
        <BalanceObstacle balances={balances} />
      </Widget>
    )
  }
  return (
    <ExchangeContext.Provider value={exchange}>
      <MoneyForm
        form={form}
        inputs={inputs}
        isReturning={isReturning}
        looks={{ ...props, hasSubmitButton: props.hasSubmitButton !== false && canPress(form) }}
        part="convert-form"
        receipt={
          saving.status === 'succeeded' ? (
            <ConvertReceipt
              conversion={saving.data}
              externalId={props.externalId}
              isEarlier={form.isEarlier}
              onAnother={returning(form.startAnother)}
            />
          ) : null
        }
        review={<ConvertReview form={form} />}
        texts={textsOf(translator, form)}
        words={convertWords}
      />
    </ExchangeContext.Provider>
  )
}

/** What leaves one balance, and what the other gets. */
function ConversionSize(props: FormFieldProps): ReactNode {
  const { text } = useTranslator(convertWords)
  const labels = {
    from: text('field.convertedAmount.label'),
    to: text('field.receivedAmount.label'),
  }
  return <SizeInput {...props} labels={labels} />
}

function textsOf(
  { text, locale }: Translator<keyof typeof convertWords>,
  form: UseConvertResult,
): FormTexts {
  return {
    label: text('convertForm.label'),
    submit: text('convertForm.submit', { amount: leavingText(form, locale) }),
    submitting: text('convertForm.submitting'),
    sections: {
      amount: text('convertForm.section.amount'),
      details: text('convertForm.section.details'),
    },
  }
}
