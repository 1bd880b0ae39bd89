'use client'
import type { ReactNode } from 'react'
import { partyName } from '../../hooks/parties/partyName.ts'
import { useWithdrawal } from '../../hooks/useWithdrawal.ts'
import type { Withdrawal } from '../../hooks/useWithdrawals.ts'
import { canSendAgain } from '../../lifecycle/rejectCode.ts'
import { moneyFormWords } from '../../messages/en/moneyForm.ts'
import { payoutFormWords } from '../../messages/en/payoutForm.ts'
import { recipientPickerWords } from '../../messages/en/recipientPicker.ts'
import { rejectCodeWords } from '../../messages/en/rejectCodes.ts'
import { withdrawalStatusWords } from '../../messages/en/withdrawalStatus.ts'
import { formatAmount } from '../../money/formatAmount.ts'
import { Button } from '../../primitives/Button.tsx'
import { useTranslator } from '../../provider/useTranslator.ts'
import { MoneyReceipt } from '../MoneyForm/MoneyReceipt.tsx'
import { StatusCheck } from '../MoneyForm/StatusCheck.tsx'
import * as styles from './PayoutForm.css.ts'
import { type PayoutStanding, standingOf } from './payoutStatus.ts'
import { receiptItems } from './receiptItems.tsx'

interface PayoutReceiptProps {
  /** As it was when it was sent. */
  readonly withdrawal: Withdrawal
  readonly isEarlier: boolean
  /** The host's own name for it. */
  readonly externalId: string | undefined
  readonly onAnother: () => void
  readonly onSendAgain: () => void
}

const words = {
  ...moneyFormWords,
  ...payoutFormWords,
  ...recipientPickerWords,
  ...rejectCodeWords,
  ...withdrawalStatusWords,
}

/** Of these the API's own words, in English, say no more than ours. */
const isUsual = /^(?:INITIALISED|REVIEWING|PENDING|CONFIRMED|REFUNDED)$/

/** What was sent, to whom, and how it stands now. */
export function PayoutReceipt(props: PayoutReceiptProps): ReactNode {
  const translator = useTranslator(words)
  const { text, locale } = translator
  const query = useWithdrawal({ id: props.withdrawal.id })
  const withdrawal = (query.status === 'ready' && query.data) || props.withdrawal
  const { currency, recipient } = withdrawal
  const standing = standingOf(translator, withdrawal)
  const mayRepeat = canSendAgain(withdrawal)
  const amount = formatAmount(withdrawal.amount, { currency, locale, withCode: true })
  return (
    <MoneyReceipt
      actions={
        <>
          {mayRepeat ? (
            <Button onPress={props.onSendAgain} variant="primary">
              {text('moneyForm.sendAgain')}
            </Button>
          ) : null}
          {standing.isOver ? null : <StatusCheck query={query} word={standing.word} />}
          <Button onPress={props.onAnother}>{text('moneyForm.another')}</Button>
        </>
      }
      isEarlier={props.isEarlier}
      items={receiptItems(translator, withdrawal, props.externalId)}
      title={text('payoutForm.title', {
        status: standing.word,
        amount,
        name: recipient ? partyName({ ...recipient, id: recipient.id ?? '' }) : '',
      })}
      tone={standing.tone}
    >
      <Meaning mayRepeat={mayRepeat} standing={standing} withdrawal={withdrawal} />
    </MoneyReceipt>
  )
}

interface MeaningProps {
  readonly standing: PayoutStanding
  readonly withdrawal: Withdrawal
  readonly mayRepeat: boolean
}

/** What the status means, and why it came to that. */
function Meaning({ standing, withdrawal, mayRepeat }: MeaningProps): ReactNode {
  const { text, maybe } = useTranslator(words)
  const { rejectCode, statusMessage } = withdrawal
  const reason = rejectCode ? maybe(`rejectCode.${rejectCode}`) : undefined
  return (
    <>
      {standing.meaning}
      {rejectCode ? (
        <span className={styles.line}>
          {text('rejectCode.label')}: {reason ?? <bdi>{rejectCode}</bdi>}
        </span>
      ) : null}
      {statusMessage && !reason && !isUsual.test(withdrawal.status) ? (
        <span className={styles.line}>
          <bdi>{statusMessage}</bdi>
        </span>
      ) : null}
      {mayRepeat ? <span className={styles.line}>{text('payoutForm.sendAgain.text')}</span> : null}
    </>
  )
}
