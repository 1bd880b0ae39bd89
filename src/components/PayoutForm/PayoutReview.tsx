'use client'
import type { ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import { payeeAccountOf } from '../../hooks/payees/payeeCheckAccount.ts'
import { usePayeeCheck } from '../../hooks/usePayeeCheck.ts'
import type { UsePayoutResult } from '../../hooks/usePayout.ts'
import { useRecipientPicker } from '../../hooks/useRecipientPicker.ts'
import type { Recipient } from '../../hooks/useRecipients.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import type { Translator } from '../../messages/translator.ts'
import { addDecimals } from '../../money/decimal.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import type { DetailItem } from '../../primitives/DetailList.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { Amount } from '../Amount/Amount.tsx'
import { wholeAccountLine } from '../MoneyForm/accountLine.ts'
import { MoneyReview, type MoneyReviewGroup } from '../MoneyForm/MoneyReview.tsx'
import { useMoneyExtras } from '../MoneyForm/moneyExtras.ts'
import { SenderName } from '../MoneyForm/SenderName.tsx'
import { useBankName } from '../MoneyForm/useBankName.ts'
import { InstitutionName } from './InstitutionName.tsx'
import { payoutWords } from './payoutWords.ts'
import { detailItems } from './reviewDetails.tsx'

interface PayoutReviewProps {
  readonly form: UsePayoutResult
  readonly fee: string | undefined
}

const words = { ...payoutWords, ...recipientPickerWords }

/** What is about to be sent: how much, to whom, with which reference, for whom. */
export function PayoutReview({ form, fee }: PayoutReviewProps): ReactNode {
  const translator = useTranslator(words)
  const { text } = translator
  const { reviewed = {}, situation } = form
  const { recipientId, senderId, subClientId, instructingInstitutionId } = reviewed as Texts
  const { chosen } = useRecipientPicker({ value: recipientId ?? null })
  const recipient = 'recipient' in chosen ? chosen.recipient : undefined
  const bank = useBankName(recipient)
  const payee = usePayee(recipient)
  /** What isn't asked for can't be led to. */
  const led = (name: string) => (form.isHidden(name) ? (form.fields[0]?.name ?? name) : name)

  const groups: (MoneyReviewGroup | false)[] = [
    {
      title: text('payoutForm.section.amount'),
      field: led('amount'),
      items: amountItems(translator, reviewed as Texts, fee),
    },
    {
      title: text('payoutForm.section.recipient'),
      field: led('recipientId'),
      items: [
        {
          label: text('payoutForm.recipient'),
          value: <bdi>{recipient ? partyName(recipient) : recipientId}</bdi>,
        },
        ...(recipient
          ? [{ label: text('payoutForm.account'), value: wholeAccountLine(translator, recipient) }]
          : []),
        ...(bank ? [{ label: text('payoutForm.bank'), value: <bdi>{bank}</bdi> }] : []),
        ...(payee.badge ? [{ label: text('payoutForm.payeeCheck'), value: payee.badge }] : []),
      ],
      extra: payee.advice,
    },
    {
      title: text('payoutForm.section.details'),
      field: led('externalReference'),
      items: detailItems(translator, form),
    },
    (situation.senderKinds.length > 1 || situation.senderKind !== 'own') && {
      title: text('payoutForm.section.sender'),
      field: led('senderKind'),
      items: [
        {
          label: text('payoutForm.sender'),
          value: <SenderName senderId={senderId} subClientId={subClientId} />,
        },
      ],
    },
    instructingInstitutionId !== undefined && {
      title: text('payoutForm.section.institution'),
      field: led('instructingInstitutionId'),
      items: [
        {
          label: text('field.instructingInstitutionId.label'),
          value: <InstitutionName id={instructingInstitutionId} />,
        },
      ],
    },
  ]
  return <MoneyReview form={form} groups={groups.filter(group => group !== false)} />
}

type Texts = Readonly<Record<string, string | undefined>>

/** What arrives, what it costs, and what leaves the balance. */
function amountItems(
  { text, locale }: Translator<keyof typeof payoutWords>,
  { amount = '', currency = '' }: Texts,
  fee: string | undefined,
): readonly DetailItem[] {
  return [
    { label: text('payoutForm.arrives'), value: <Amount currency={currency} value={amount} /> },
    {
      label: text('payoutForm.fee'),
      value: fee ? <Amount currency={currency} value={fee} /> : text('payoutForm.fee.unknown'),
    },
    {
      label: text('payoutForm.leaves'),
      value: fee ? (
        <Amount currency={currency} value={addDecimals(amount, fee)} />
      ) : (
        text('payoutForm.leaves.withFee', {
          amount: formatAmount(amount, { currency, locale, withCode: true }),
        })
      ),
    },
  ]
}

/** What is known of the payee's name; with its advice where that asks for a decision. */
function usePayee(recipient: Recipient | undefined): { badge?: ReactNode; advice?: ReactNode } {
  const { payeeCheck: PayeeCheck } = useMoneyExtras()
  const isAsked = PayeeCheck && recipient?.accountIdType === 'BSB'
  const account = isAsked ? payeeAccountOf(recipient) : null
  const { status, ...result } = usePayeeCheck(account)
  if (!PayeeCheck || !account || status === 'idle' || status === 'incomplete') return {}
  const isDoubted = 'verdict' in result && result.verdict?.asksDecision
  if (isDoubted) return { advice: <PayeeCheck account={account} /> }
  return { badge: <PayeeCheck account={account} look="badge" /> }
}
