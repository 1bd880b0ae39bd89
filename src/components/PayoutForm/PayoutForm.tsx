'use client'
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react'
import { type UsePayoutOptions, type UsePayoutResult, usePayout } from '../../hooks/usePayout.ts'
import type { Withdrawal } from '../../hooks/useWithdrawals.ts'
import type { Translator } from '../../messages/translator.ts'
import { compareDecimals } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormFieldComponents, FormLooks, FormTexts } from '../FieldForm/fieldFormParts.ts'
import { type FormHandle, useFormHandle } from '../FieldForm/useFormHandle.ts'
import { useReturning } from '../FieldForm/useReturning.ts'
import { AmountInput } from '../MoneyForm/AmountInput.tsx'
import { BalanceObstacle, hasMoney } from '../MoneyForm/BalanceObstacle.tsx'
import { InstitutionInput } from '../MoneyForm/InstitutionInput.tsx'
import { MoneyForm } from '../MoneyForm/MoneyForm.tsx'
import { type InstitutionExtras, MoneyExtrasContext } from '../MoneyForm/moneyExtras.ts'
import { RecipientInput } from '../MoneyForm/RecipientInput.tsx'
import { ReferenceInput } from '../MoneyForm/ReferenceInput.tsx'
import { SenderInput } from '../MoneyForm/SenderInput.tsx'
import { SenderKindInput } from '../MoneyForm/SenderKindInput.tsx'
import { SubClientInput } from '../MoneyForm/SubClientInput.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { BalanceInput } from './BalanceInput.tsx'
import * as styles from './PayoutForm.css.ts'
import { PayoutReceipt } from './PayoutReceipt.tsx'
import { PayoutReview } from './PayoutReview.tsx'
import { payoutWords } from './payoutWords.ts'

/** What a host may say of the form; all of it is optional. */
export interface PayoutFormProps
  extends UsePayoutOptions,
    Omit<FormLooks, 'addressCheck'>,
    InstitutionExtras {}

/**
 * Sends money out of one of the account's balances to somebody of the address book: entered, looked
 * over, sent once. Says what is known of it, also after a lost answer or a reload.
 *
 * @example
 * <PayoutForm externalId={invoice.id} onSent={withdrawal => keep(withdrawal.id)} payeeCheck={CopBadge} />
 */
export const PayoutForm = forwardRef<FormHandle<Withdrawal>, PayoutFormProps>(
  function PayoutForm(props, ref) {
    // Another place is another payout.
    return <Form {...props} handle={ref} key={props.moveId ?? ''} />
  },
)

const inputs: FormFieldComponents = {
  recipientId: RecipientInput,
  currency: BalanceInput,
  amount: AmountInput,
  externalReference: ReferenceInput,
  senderKind: SenderKindInput,
  senderId: SenderInput,
  subClientId: SubClientInput,
  instructingInstitutionId: InstitutionInput,
}

function Form({
  handle,
  ...props
}: PayoutFormProps & { handle: ForwardedRef<FormHandle<Withdrawal>> }): ReactNode {
  const { payeeCheck, institution, canAddRecipient, canAddSender, fee } = props
  const form = usePayout(props)
  const translator = useTranslator(payoutWords)
  const { isReturning, returning } = useReturning()
  useFormHandle(handle, form)
  const extras: InstitutionExtras = useMemo(
    () => ({ payeeCheck, institution, canAddRecipient, canAddSender }),
    [payeeCheck, institution, canAddRecipient, canAddSender],
  )
  const { saving, balances, situation } = form
  if (!hasMoney(balances) && !isTold(form)) {
    return (
      <Widget className={props.className}>
        <BalanceObstacle balances={balances} />
      </Widget>
    )
  }
  const { text, locale } = translator
  const charged = fee !== undefined && compareDecimals(fee, 0) > 0 && fee
  const { currency } = situation
  return (
    <MoneyExtrasContext.Provider value={extras}>
      <MoneyForm
        extras={
          charged
            ? {
                amount: (
                  <p className={styles.fee}>
                    {text('payoutForm.fee.added', {
                      amount: formatAmount(charged, { currency, locale, withCode: true }),
                    })}
                  </p>
                ),
              }
            : undefined
        }
        form={form}
        inputs={inputs}
        isReturning={isReturning}
        looks={props}
        part="payout-form"
        receipt={
          saving.status === 'succeeded' ? (
            <PayoutReceipt
              externalId={props.externalId}
              isEarlier={form.isEarlier}
              onAnother={returning(form.startAnother)}
              onSendAgain={returning(form.sendAgain)}
              withdrawal={saving.data}
            />
          ) : null
        }
        review={<PayoutReview fee={fee} form={form} />}
        texts={textsOf(translator, form)}
        words={payoutWords}
      />
    </MoneyExtrasContext.Provider>
  )
}

/** Whatever was begun is told of, even if nothing is left on the balances, or nobody knows what they hold. */
function isTold({ step, saving, balances }: UsePayoutResult): boolean {
  if (step !== 'filling') return true
  if (saving.status !== 'unknown') return saving.status === 'submitting'
  // A look at what was begun before the page was loaded; the balances are still on their way too.
  return !(saving.isChecking && balances.status === 'loading')
}

function textsOf(
  { text, locale }: Translator<keyof typeof payoutWords>,
  { reviewed, situation }: UsePayoutResult,
): FormTexts {
  const currency = String(reviewed?.currency ?? situation.currency)
  const amount = formatAmount(String(reviewed?.amount ?? '0'), { currency, locale, withCode: true })
  return {
    label: text('payoutForm.label'),
    submit: text('payoutForm.submit', { amount }),
    submitting: text('payoutForm.submitting'),
    sections: {
      recipient: text('payoutForm.section.recipient'),
      amount: text('payoutForm.section.amount'),
      details: text('payoutForm.section.details'),
      sender: text('payoutForm.section.sender'),
      institution: text('payoutForm.section.institution'),
    },
  }
}
