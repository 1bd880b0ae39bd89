'use client'
import type { ReactNode } from 'react'
import {
  type UseDepositRefundOptions,
  type UseDepositRefundResult,
  useDepositRefund,
} from '../../hooks/useDepositRefund.ts'
import type { Translator } from '../../messages/translator.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { useTranslator } from '../../provider/useTranslator.ts'
import type { FormFieldComponents, FormLooks, FormTexts } from '../FieldForm/fieldFormParts.ts'
import { AmountInput } from '../MoneyForm/AmountInput.tsx'
import { MoneyForm } from '../MoneyForm/MoneyForm.tsx'
import { Widget } from '../Widget/Widget.tsx'
import { DepositFacts } from './DepositFacts.tsx'
import { NotRefundable } from './NotRefundable.tsx'
import * as styles from './RefundDeposit.css.ts'
import { RefundReceipt } from './RefundReceipt.tsx'
import { RefundReview } from './RefundReview.tsx'
import { refundDepositWords } from './refundDepositWords.ts'

/** Which deposit, and what a host may say of the form. */
export interface RefundDepositProps
  extends UseDepositRefundOptions,
    Omit<FormLooks, 'addressCheck'> {
  /** Offers to close what the form stands in, such as a drawer, once nothing is left to do. */
  readonly onClose?: (() => void) | undefined
}

/**
 * Sends a cleared deposit, or a part of it, back to whoever sent it: entered, looked over, sent once.
 * Then it shows how it goes back. Where it can't be sent back it says why.
 *
 * @example
 * <RefundDeposit deposit={deposit} onRefunded={({ id }) => keep(id)} />
 */
export function RefundDeposit(props: RefundDepositProps): ReactNode {
  // What was typed for one deposit isn't another's.
  return <Refund {...props} key={props.deposit.id} />
}

const inputs: FormFieldComponents = { amount: AmountInput }

function Refund(props: RefundDepositProps): ReactNode {
  const form = useDepositRefund(props)
  const translator = useTranslator(refundDepositWords)
  const { saving, deposit, obstacle, step } = form
  const isUnderWay = saving.status !== 'idle' && saving.status !== 'failed'

  function content(): ReactNode {
    if (obstacle && !isUnderWay) return <NotRefundable deposit={deposit} obstacle={obstacle} />
    return (
      <>
        {step === 'filling' ? <DepositFacts deposit={deposit} /> : null}
        <MoneyForm
          form={form}
          inputs={inputs}
          looks={{ ...props, className: undefined }}
          part="refund-form"
          receipt={<RefundReceipt form={form} onClose={props.onClose} />}
          review={<RefundReview form={form} />}
          texts={textsOf(translator, form)}
          words={refundDepositWords}
        />
      </>
    )
  }

  return (
    <Widget className={props.className}>
      <div className={styles.refund} data-flash="refund-deposit">
        {content()}
      </div>
    </Widget>
  )
}

function textsOf(
  { text, locale }: Translator<keyof typeof refundDepositWords>,
  { reviewed, deposit }: UseDepositRefundResult,
): FormTexts {
  const { currency } = deposit
  const amount = formatAmount(String(reviewed?.amount ?? '0'), { currency, locale, withCode: true })
  return {
    label: text('refundDeposit.label'),
    submit: text('refundDeposit.submit', { amount }),
    submitting: text('refundDeposit.submitting'),
    sections: {
      amount: text('refundDeposit.section.amount'),
      details: text('refundDeposit.section.details'),
    },
    sectionHints: { amount: text('refundDeposit.section.amount.hint') },
  }
}
