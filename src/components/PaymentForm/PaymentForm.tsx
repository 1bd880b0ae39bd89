'use client'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import {
  type UsePaymentFormOptions,
  type UsePaymentFormResult,
  usePaymentForm,
} from '../../hooks/usePaymentForm.ts'
import type { Payment } from '../../hooks/usePayments.ts'
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
import { type MoneyExtras, MoneyExtrasContext } from '../MoneyForm/moneyExtras.ts'
import { RecipientInput } from '../MoneyForm/RecipientInput.tsx'
import { ReferenceInput } from '../MoneyForm/ReferenceInput.tsx'
import { SenderInput } from '../MoneyForm/SenderInput.tsx'
import { SenderKindInput } from '../MoneyForm/SenderKindInput.tsx'
import { SubClientInput } from '../MoneyForm/SubClientInput.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { CurrencyInput } from './CurrencyInput.tsx'
import { ExchangeContext } from './exchangeContext.ts'
import { canPress, leavingText } from './exchangeLooks.ts'
import { NoInput } from './NoInput.tsx'
import { PaymentReceipt } from './PaymentReceipt.tsx'
import { PaymentReview } from './PaymentReview.tsx'
import { paymentWords } from './paymentWords.ts'
import { SizeInput } from './SizeInput.tsx'

/** What a host may say of the form; all of it is optional. */
export interface PaymentFormProps
  extends UsePaymentFormOptions,
    Omit<FormLooks, 'addressCheck'>,
    MoneyExtras {}

/**
 * Sends money in another currency to somebody of the address book: entered by what leaves or what
 * arrives, looked over at a rate that is held, sent once. A rate that ends is never replaced unasked.
 *
 * @example
 * <PaymentForm externalId={invoice.id} onSent={payment => keep(payment.id)} />
 */
export const PaymentForm = forwardRef<FormHandle<Payment>, PaymentFormProps>(
  function PaymentForm(props, ref) {
    // Another place is another payment.
    return <Form {...props} handle={ref} key={props.moveId ?? ''} />
  },
)

const inputs: FormFieldComponents = {
  fromCurrency: CurrencyInput,
  toCurrency: CurrencyInput,
  size: PaymentSize,
  side: NoInput,
  recipientId: RecipientInput,
  externalReference: ReferenceInput,
  senderKind: SenderKindInput,
  senderId: SenderInput,
  subClientId: SubClientInput,
}

function Form({
  handle,
  ...props
}: PaymentFormProps & { handle: ForwardedRef<FormHandle<Payment>> }): ReactNode {
  const { payeeCheck, canAddRecipient, canAddSender, hasSubmitButton } = props
  const form = usePaymentForm(props)
  const translator = useTranslator(paymentWords)
  const { isReturning, returning } = useReturning()
  useFormHandle(handle, form)
  const extras: MoneyExtras = useMemo(
    () => ({ payeeCheck, canAddRecipient, canAddSender }),
    [payeeCheck, canAddRecipient, canAddSender],
  )
  const { control, applicability, setValue, situation, saving, balances } = form
  const exchange = useMemo(
    () => ({ control, applicability, setValue, situation }),
    [control, applicability, setValue, situation],
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
      <MoneyExtrasContext.Provider value={extras}>
        <MoneyForm
          form={form}
          inputs={inputs}
          isReturning={isReturning}
          looks={{ ...props, hasSubmitButton: hasSubmitButton !== false && canPress(form) }}
          part="payment-form"
          receipt={
            saving.status === 'succeeded' ? (
              <PaymentReceipt
                externalId={props.externalId}
                isEarlier={form.isEarlier}
                onAnother={returning(form.startAnother)}
                payment={saving.data}
              />
            ) : null
          }
          review={<PaymentReview form={form} />}
          texts={textsOf(translator, form)}
          words={paymentWords}
        />
      </MoneyExtrasContext.Provider>
    </ExchangeContext.Provider>
  )
}

/** What leaves, and what the recipient gets. */
function PaymentSize(props: FormFieldProps): ReactNode {
  const { text } = useTranslator(paymentWords)
  const labels = { from: text('field.sentAmount.label'), to: text('field.arrivingAmount.label') }
  return <SizeInput {...props} labels={labels} />
}

function textsOf(
  { text, locale }: Translator<keyof typeof paymentWords>,
  form: UsePaymentFormResult,
): FormTexts {
  return {
    label: text('paymentForm.label'),
    submit: text('paymentForm.submit', { amount: leavingText(form, locale) }),
    submitting: text('paymentForm.submitting'),
    sections: {
      amount: text('paymentForm.section.amount'),
      recipient: text('paymentForm.section.recipient'),
      details: text('paymentForm.section.details'),
      sender: text('paymentForm.section.sender'),
    },
  }
}
