'use client'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type {
  RefundDepositData,
  RefundDepositInput,
  RefundDepositVariables,
} from '../api/documents/operationTypes.ts'
import type { FlashProblem } from '../api/FlashProblem.ts'
import { useFlash } from '../provider/FlashContext.ts'
import { amountText, largestAmount } from '../rules/amount.ts'
import type { FormDetails } from '../rules/fieldsSchema.ts'
import type { FormValues } from '../rules/formValues.ts'
import { type RefundSituation, refundFields } from '../rules/refundFields.ts'
import type { MoneyMutation, MoveInput } from './moves/moneyMove.ts'
import { useAmountInLocale } from './moves/useAmountInLocale.ts'
import { type MoneyForm, type MoneyFormOptions, useMoneyForm } from './moves/useMoneyForm.ts'
import type { Change, EntityId } from './results.ts'
import type { Deposit } from './useDeposits.ts'
import { useLiveStatus } from './useLiveStatus.ts'
import { refundDeposit } from './useRefundDeposit.ts'

/** Which deposit, and what a host may say of its refund. */
export interface UseDepositRefundOptions
  extends Omit<MoneyFormOptions, 'moveId' | 'externalId' | 'callbackUri'> {
  /** As it is known; how it stands now is looked up. */
  readonly deposit: Deposit
  /** It is on its way back: once, also where that is found out only after a lost answer. */
  readonly onRefunded?: ((deposit: Deposit) => void) | undefined
}

/** All that a form of one's own needs to draw, check and send a refund. */
export interface UseDepositRefundResult extends MoneyForm<EntityId, RefundSituation> {
  /** As it stands now. */
  readonly deposit: Deposit
  /**
   * Why nothing can be sent back: `status` where the deposit isn't CONFIRMED, `fee` where its fee has
   * eaten it; undefined where something can.
   */
  readonly obstacle: 'status' | 'fee' | undefined
}

/**
 * Sends a cleared deposit, or a part of it, back: entered, looked over, sent once. It has no looks;
 * `RefundDeposit` is it with ours. That the fee can't be sent back is inferred.
 *
 * After a lost answer `submit` looks whether the deposit is on its way back and sends nothing; where
 * the page hears so by itself, it is settled by that. Give each deposit a component of its own
 * (`key={deposit.id}`).
 *
 * @example
 * const refund = useDepositRefund({ deposit, onRefunded: ({ id }) => keep(id) })
 */
export function useDepositRefund(options: UseDepositRefundOptions): UseDepositRefundResult {
  const { registry, onRefunded } = options
  const { id, currency } = options.deposit
  const { locale } = useFlash()
  const live = useLiveStatus({ entity: 'deposit', id })
  const deposit = (live.status === 'ready' && live.data) || options.deposit
  const available = mostOf(deposit)

  const situationOf = useCallback(
    (): RefundSituation => ({ currency, locale, available }),
    [currency, locale, available],
  )
  const fieldsOf = useCallback(
    (situation: RefundSituation) => refundFields(situation, registry),
    [registry],
  )
  const initialValues = useMemo(() => {
    const { amount = available, ...others } = options.initialValues ?? {}
    const typed = typeof amount === 'string' ? amountText(amount, locale) : ''
    return { ...others, amount: typed } as FormValues
  }, [options.initialValues, available, locale])

  const form = useMoneyForm(
    {
      mutation: useMemo(() => refundOf(id), [id]),
      initialValues,
      deciding: none,
      situationOf,
      fieldsOf,
      toInput: details => ({ id, input: toRefundInput(details) }),
      onSent: () => onRefunded?.(deposit),
    },
    {
      ...options,
      moveId: id,
      onProblem(problem: FlashProblem) {
        // It may have been refused because somebody else has sent it back.
        if (problem.kind === 'refused' && live.status === 'ready') live.refresh()
        options.onProblem?.(problem)
      },
    },
  )
  useAmountInLocale(form, 'amount', currency)
  useSettled(form, deposit.status)
  return { ...form, deposit, obstacle: obstacleOf(deposit) }
}

/** Of no field: nothing that is entered changes what is asked. */
const none: readonly string[] = []

/** What `useMoneyMove` takes: a refund has no name of its own, the deposit's id is it. */
type RefundMove = Change<RefundDepositInput> & MoveInput

/** Found again by the deposit's id, which is all that is known of it after a reload. */
function refundOf(
  id: string,
): MoneyMutation<RefundMove, EntityId, RefundDepositData, RefundDepositVariables> {
  return {
    ...refundDeposit,
    hasIdempotencyKey: false,
    toVariables: ({ input }) => ({ id, input }),
    read: data => refundDeposit.read(data, { id, input: {} }),
    find: async client => refundDeposit.find?.(client, { id, input: {} }),
  }
}

/** The amount as it was confirmed, even where it is all of it: what the API takes for all is its own. */
function toRefundInput({ amount, reason }: FormDetails): RefundDepositInput {
  return { amount, ...(reason && { reason }) } as RefundDepositInput
}

/** The most that can go back, in its currency's decimals; undefined for nothing. */
function mostOf({ amount, totalFee, currency }: Deposit): string | undefined {
  return largestAmount({ currency, available: `${amount}`, fee: totalFee ?? 0 })
}

function obstacleOf(deposit: Deposit): UseDepositRefundResult['obstacle'] {
  if (deposit.status !== 'CONFIRMED') return 'status'
  return mostOf(deposit) === undefined ? 'fee' : undefined
}

/** Nobody needs to ask what became of a lost answer once the page has heard it. */
function useSettled({ saving }: MoneyForm<EntityId, RefundSituation>, status: string): void {
  const latest = useRef(saving)
  useEffect(() => {
    latest.current = saving
  })
  const isHeard = saving.status === 'unknown' && /^REFUND(?:ING|ED)$/.test(status)
  useEffect(() => {
    if (!isHeard) return
    let isHere = true
    async function look(): Promise<void> {
      const { current } = latest
      if (current.status !== 'unknown' || current.isChecking) return
      // The form may be about to end its sending, and then answers with that.
      const { status } = await current.check()
      if (isHere && status === 'unknown' && latest.current.status === 'unknown') {
        await latest.current.check()
      }
    }
    void look()
    return () => {
      isHere = false
    }
  }, [isHeard])
}
