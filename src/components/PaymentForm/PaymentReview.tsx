'use client'
import type { ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import type { UsePaymentFormResult } from '../../hooks/usePaymentForm.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import type { Translator } from '../../messages/translator.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { deliveryTimeOf } from '../../rules/deliveryTime.ts'
import { checkReference } from '../../rules/reference.ts'
import { wholeAccountLine } from '../MoneyForm/accountLine.ts'
import { MoneyReview, type MoneyReviewGroup } from '../MoneyForm/MoneyReview.tsx'
import { SenderName } from '../MoneyForm/SenderName.tsx'
import { useBankName } from '../MoneyForm/useBankName.ts'
import { ExceedsBalance } from './ExceedsBalance.tsx'
import { amountItems, otherItems } from './enteredItems.tsx'
import { HeldRate } from './HeldRate.tsx'
import { paymentWords } from './paymentWords.ts'

const words = { ...paymentWords, ...recipientPickerWords }

/** The fields that groups of their own show. */
const elsewhere = [
  'fromCurrency',
  'toCurrency',
  'size',
  'side',
  'recipientId',
  'externalReference',
  'senderKind',
  'senderId',
  'subClientId',
]

/** What is about to be sent: at which rate, how much, to whom, until when, for whom. */
export function PaymentReview({ form }: { readonly form: UsePaymentFormResult }): ReactNode {
  const translator = useTranslator(words)
  const { text } = translator
  const { recipient, situation } = form
  const reviewed = (form.reviewed ?? {}) as Readonly<Record<string, string | undefined>>
  const bank = useBankName(recipient)
  /** What isn't asked for can't be led to. */
  const led = (name: string) => (form.isHidden(name) ? (form.fields[0]?.name ?? name) : name)
  const details = [
    ...referenceItems(translator, reviewed.externalReference, situation),
    ...otherItems(translator, form, elsewhere),
  ]
  const groups: (MoneyReviewGroup | false)[] = [
    {
      title: text('paymentForm.section.amount'),
      field: led('size'),
      items: amountItems(translator, form),
      extra: <ExceedsBalance form={form} />,
    },
    {
      title: text('paymentForm.section.recipient'),
      field: led('recipientId'),
      items: recipientItems(translator, recipient, reviewed.recipientId, bank),
    },
    {
      title: text('paymentForm.section.details'),
      field: led('externalReference'),
      items: details,
    },
    (situation.senderKinds.length > 1 || situation.senderKind !== 'own') && {
      title: text('paymentForm.section.sender'),
      field: led('senderKind'),
      items: [
        {
          label: text('paymentForm.sender'),
          value: <SenderName senderId={reviewed.senderId} subClientId={reviewed.subClientId} />,
        },
      ],
    },
  ]
  return (
    <MoneyReview form={form} groups={groups.filter(group => group !== false)}>
      <HeldRate form={form} />
    </MoneyReview>
  )
}

type Words = Translator<keyof typeof words>

function recipientItems(
  translator: Words,
  recipient: Recipient | undefined,
  id: string | undefined,
  bank: string | undefined,
): readonly DetailItem[] {
  const { text } = translator
  const label = text('paymentForm.recipient')
  if (!recipient) return [{ label, value: <bdi>{id}</bdi> }]
  const time = deliveryTimeOf(recipient)
  return [
    { label, value: <bdi>{partyName(recipient)}</bdi> },
    { label: text('paymentForm.account'), value: wholeAccountLine(translator, recipient) },
    ...(bank ? [{ label: text('paymentForm.bank'), value: <bdi>{bank}</bdi> }] : []),
    { label: text('paymentForm.time'), value: text(`paymentForm.time.${time}`) },
  ]
}

/** The reference as the recipient reads it. */
function referenceItems(
  { text }: Words,
  reference: string | undefined,
  situation: UsePaymentFormResult['situation'],
): readonly DetailItem[] {
  if (!reference) return []
  const { code, params } = checkReference(reference, situation)
  const shown = code === 'referenceCut' ? text('paymentForm.reference.cut', { ...params }) : ''
  const value = (
    <>
      <bdi>{reference}</bdi>
      {shown ? <div>{shown}</div> : null}
    </>
  )
  return [{ label: text('field.reference.label'), value }]
}
