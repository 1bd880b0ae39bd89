'use client'
import { useCallback, useMemo } from 'react'
import type { CreateWithdrawalInput } from '../api/documents/operationTypes.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { amountText } from '../rules/amount.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../rules/formValues.ts'
import { type PayoutSituation, payoutFields } from '../rules/payoutFields.ts'
import type { SenderKind } from '../rules/transferFields.ts'
import { useAmountInLocale } from './moves/useAmountInLocale.ts'
import { type MoneyForm, type MoneyFormOptions, useMoneyForm } from './moves/useMoneyForm.ts'
import type { Query } from './results.ts'
import { type Balance, useBalances } from './useBalances.ts'
import { createWithdrawal } from './useCreateWithdrawal.ts'
import { type Recipient, useRecipients } from './useRecipients.ts'
import type { Withdrawal } from './useWithdrawals.ts'

/** What a host may say of a payout; all of it is optional. */
export interface UsePayoutOptions extends MoneyFormOptions {
  /**
   * For whom it may be sent. With several the person chooses, the first to begin with; the account's
   * own holder (`own`) alone unless told.
   */
  readonly senderKinds?: readonly SenderKind[] | undefined
  /** Asks on whose instruction it is sent, as licensed institutions must say. */
  readonly hasInstitution?: boolean | undefined
  /**
   * What your agreement charges for a payout, a decimal in its currency. The API tells it only
   * afterwards; without it the balance is compared with the amount alone.
   */
  readonly fee?: string | undefined
  /** The money is on its way, or may be under review: see `status`. */
  readonly onSent?: ((withdrawal: Withdrawal) => void) | undefined
}

/** All that a form of one's own needs to draw, check and send a payout. */
export interface UsePayoutResult extends MoneyForm<Withdrawal, PayoutSituation> {
  readonly balances: Query<readonly Balance[]>
}

/**
 * A payout out of one of the account's balances: entered, looked over, sent once. It has no looks;
 * `PayoutForm` is it with ours.
 *
 * The first `submit` checks the fields and turns `step` to `reviewing`, the second sends. The
 * idempotency key is made at the review and kept in the tab's `sessionStorage`, with a hash of what is
 * sent and whether it was, and nothing else, until it is known that the payout was made. After a lost answer `submit`
 * looks for it and sends nothing.
 *
 * @example
 * const payout = usePayout({ externalId: 'invoice-561402', onSent: withdrawal => show(withdrawal) })
 */
export function usePayout(options: UsePayoutOptions = {}): UsePayoutResult {
  const { registry, senderKinds = own, hasInstitution = false, fee, callbackUri } = options
  const { locale } = useFlash()
  const balances = useBalances()
  const known = balances.status === 'ready' ? balances.data : none
  const recipients = useRecipients()
  const book = recipients.status === 'ready' ? recipients.data : none

  const situationOf = useCallback(
    (values: FormValues): PayoutSituation => {
      const currency = valueAt(values, 'currency') || (known[0]?.currency ?? '')
      const held = known.map(({ currency, cleared }) => ({ currency, available: `${cleared}` }))
      return {
        currency,
        balances: held,
        locale,
        recipient: recipientIn(book, valueAt(values, 'recipientId')),
        available: held.find(balance => balance.currency === currency)?.available,
        fee,
        // Whether a bank takes NPP is known only afterwards, and Direct Entry cuts what is longer.
        rail: 'directEntry',
        senderKinds,
        senderKind: (valueAt(values, 'senderKind') || senderKinds[0] || 'own') as SenderKind,
        hasInstitution,
      }
    },
    [known, book, locale, fee, senderKinds, hasInstitution],
  )
  const fieldsOf = useCallback(
    (situation: PayoutSituation) => payoutFields(situation, registry),
    [registry],
  )
  const initialValues = useMemo(() => {
    const amount = options.initialValues?.amount
    return {
      senderKind: senderKinds[0] ?? 'own',
      reason: 'BUSINESS',
      ...options.initialValues,
      ...(typeof amount === 'string' && { amount: amountText(amount, locale) }),
    } as FormValues
  }, [options.initialValues, senderKinds, locale])

  const form = useMoneyForm(
    {
      mutation: createWithdrawal,
      initialValues,
      deciding,
      situationOf,
      fieldsOf,
      toInput: details => toWithdrawalInput(details, callbackUri),
      onSent: options.onSent,
    },
    options,
  )
  useAmountInLocale(form, 'amount', form.situation.currency)
  const sent = form.saving.status === 'succeeded' ? form.saving.data : undefined
  return {
    ...form,
    balances,
    sendAgain() {
      // After a reload the form doesn't stand as it was sent.
      if (sent && form.isEarlier) refill(form, sent, { senderKinds, locale })
      form.sendAgain()
    },
  }
}

/** Writes into the form what was sent, as far as the API tells. */
function refill(
  { setValue }: Pick<UsePayoutResult, 'setValue'>,
  { recipient, amount, currency, externalReference, sender, subClient, reason }: Withdrawal,
  { senderKinds, locale }: { readonly senderKinds: readonly SenderKind[]; readonly locale: string },
): void {
  const kind = subClient ? 'subClient' : sender?.id ? 'sender' : 'own'
  const values = {
    recipientId: recipient?.id,
    currency,
    amount: amountText(`${amount}`, locale),
    externalReference,
    reason,
    ...(senderKinds.includes(kind) && { senderKind: kind }),
    senderId: sender?.id,
    subClientId: subClient?.id,
  }
  for (const [name, value] of Object.entries(values)) setValue(name, value ?? '')
}

function recipientIn(book: readonly Recipient[], id: string): PayoutSituation['recipient'] {
  const known = book.find(recipient => recipient.id === id)
  return known && { id, currency: known.currency }
}

const own: readonly SenderKind[] = ['own']
const none: readonly never[] = []
const deciding = ['currency', 'recipientId', 'senderKind']

/** As the API wants it: without the form's own question, the amount as the decimal that was shown. */
function toWithdrawalInput(
  { senderKind, ...details }: FormDetails,
  callbackUri: string | undefined,
): CreateWithdrawalInput {
  return { ...details, ...(callbackUri && { callbackUri }) } as CreateWithdrawalInput
}
