'use client'
import type { ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import { usePayment } from '../../hooks/usePayment.ts'
import type { Payment } from '../../hooks/usePayments.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { paymentFormWords } from '../../messages/en/paymentForm.ts'
import { paymentStatusWords } from '../../messages/en/paymentStatus.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import type { Translator } from '../../messages/translator.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { Button } from '../../primitives/Button.tsx'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { deliveryTimeOf } from '../../rules/deliveryTime.ts'
import { Amount } from '../Amount/Amount.tsx'
import { CopyValue } from '../FundingAccounts/CopyValue.tsx'
import { wholeAccountLine } from '../MoneyForm/accountLine.ts'
import { MoneyReceipt } from '../MoneyForm/MoneyReceipt.tsx'
import { StatusCheck } from '../MoneyForm/StatusCheck.tsx'
import { exchangeStanding } from './exchangeStanding.ts'

interface PaymentReceiptProps {
  /** As it was when it was sent. */
  readonly payment: Payment
  readonly isEarlier: boolean
  /** The host's own name for it. */
  readonly externalId: string | undefined
  readonly onAnother: () => void
}

const words = {
  ...moneyFormWords,
  ...paymentFormWords,
  ...paymentStatusWords,
  ...recipientPickerWords,
}

/** What was sent, to whom, and how it stands now. */
export function PaymentReceipt(props: PaymentReceiptProps): ReactNode {
  const translator = useTranslator(words)
  const { text, locale } = translator
  const query = usePayment({ id: props.payment.id })
  const payment = (query.status === 'ready' && query.data) || props.payment
  const { recipient, fromAmount, fromCurrency: currency } = payment
  const standing = exchangeStanding(translator, 'paymentStatus', payment.status)
  const amount =
    fromAmount === null ? '' : formatAmount(fromAmount, { currency, locale, withCode: true })
  const name = recipient ? partyName({ ...recipient, id: recipient.id ?? '' }) : ''
  return (
    <MoneyReceipt
      actions={
        <>
          {standing.isOver ? null : <StatusCheck query={query} word={standing.word} />}
          <Button onPress={props.onAnother}>{text('moneyForm.another')}</Button>
        </>
      }
      isEarlier={props.isEarlier}
      items={receiptItems(translator, payment, props.externalId)}
      title={text('paymentForm.title', { status: standing.word, amount, name })}
      tone={standing.tone}
    >
      {standing.meaning}
    </MoneyReceipt>
  )
}

/** @param externalId the host's own name for it, where it gave one */
function receiptItems(
  translator: Translator<keyof typeof words>,
  payment: Payment,
  externalId: string | undefined,
): readonly DetailItem[] {
  const { text } = translator
  const { id, fromAmount, fromCurrency, toAmount, toCurrency, recipient, status } = payment
  const idLabel = text('paymentForm.id')
  const items: (DetailItem | false)[] = [
    fromAmount !== null && {
      label: text('paymentForm.sent'),
      value: <Amount currency={fromCurrency} value={fromAmount} />,
    },
    toAmount !== null && {
      label: text('paymentForm.arrives'),
      value: <Amount currency={toCurrency} value={toAmount} />,
    },
    recipient !== null && {
      label: text('paymentForm.recipient'),
      value: <bdi>{partyName({ ...recipient, id: recipient.id ?? '' })}</bdi>,
    },
    recipient !== null && {
      label: text('paymentForm.account'),
      value: wholeAccountLine(translator, recipient),
    },
    recipient !== null &&
      (status === 'OPEN' || status === 'INITIALISING') && {
        label: text('paymentForm.time'),
        value: text(`paymentForm.time.${deliveryTimeOf(recipient)}`),
      },
    Boolean(payment.externalReference) && {
      label: text('paymentForm.reference'),
      value: <bdi>{payment.externalReference}</bdi>,
    },
    Boolean(externalId) && {
      label: text('paymentForm.ownId'),
      value: payment.externalId,
      isCode: true,
    },
    { label: idLabel, value: <CopyValue isCode label={idLabel} shown={id} value={id} /> },
  ]
  return items.filter(item => item !== false)
}
