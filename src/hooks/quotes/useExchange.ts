'use client'
import type { OperationVariables } from '@apollo/client'
import { type BaseSyntheticEvent, useEffect, useMemo, useRef } from 'react'
import { FlashProblem } from '../../api/FlashProblem.ts'
import { useFlash } from '../../provider/FlashContext.ts'
import type { ExchangeSituation } from '../../rules/exchangeFields.ts'
import type { FormDetails } from '../../rules/fieldsSchema.ts'
import type { Submission } from '../forms/fieldForm.ts'
import type { MoveInput } from '../moves/moneyMove.ts'
import {
  type MoneyForm,
  type MoneyFormOptions,
  type MoneyFormParts,
  useMoneyForm,
} from '../moves/useMoneyForm.ts'
import type { Outcome } from '../results.ts'
import { operationNameOf } from '../wire/operationNameOf.ts'
import type { Applicability } from './exchangeOrder.ts'
import type { LockedQuote } from './lockedQuote.ts'
import { type SentQuotes, sentQuotesOf } from './sentQuote.ts'
import { type ReviewRate, useReviewRate } from './useReviewRate.ts'

/** What makes one form out of all that change a currency on the way. */
export interface ExchangeParts<
  I extends MoveInput,
  O,
  Data,
  Variables extends OperationVariables,
  Situation extends ExchangeSituation,
> extends Omit<MoneyFormParts<I, O, Data, Variables, Situation>, 'toInput' | 'settled'> {
  readonly applicability: Applicability
  /** Without a quote, as at the beginning of the review, it isn't sent. */
  readonly toInput: (details: FormDetails, quoteId: string | undefined) => I
}

/** A form that changes a currency on the way: entered, looked over at a held rate, sent once. */
export interface ExchangeForm<O, Situation extends ExchangeSituation>
  extends MoneyForm<O, Situation>,
    Pick<ReviewRate, 'order' | 'lock' | 'sent' | 'waitsUntil'> {
  readonly applicability: Applicability
}

/** The form that payments and conversions are: `useMoneyForm` over a held rate. */
export function useExchange<
  I extends MoveInput,
  O,
  Data,
  Variables extends OperationVariables,
  Situation extends ExchangeSituation,
>(
  parts: ExchangeParts<I, O, Data, Variables, Situation>,
  options: MoneyFormOptions,
): ExchangeForm<O, Situation> {
  const { applicability } = parts
  const { client } = useFlash()
  const place = `${operationNameOf(parts.mutation.document)}.${options.moveId ?? ''}`
  const desk = useMemo(() => sentQuotesOf(client, place), [client, place])
  const release = useRef<ReviewRate['release']>(undefined)

  const form = useMoneyForm(
    {
      ...parts,
      toInput: details => parts.toInput(details, desk.quoteFor(details)?.quote.id ?? undefined),
      settled: outcome => settled(outcome, desk, () => release.current?.()),
      onSent(entity) {
        desk.forget()
        parts.onSent?.(entity)
      },
    },
    options,
  )
  const reviewed = form.step === 'reviewing' ? form.reviewed : undefined
  const rate = useReviewRate(desk, reviewed, applicability)
  useEffect(() => {
    release.current = rate.release
  })
  useEffect(() => {
    if (form.mayArrive) desk.expectEarlier()
  }, [form.mayArrive, desk])

  function submit(event?: BaseSyntheticEvent): Promise<Submission<O>> {
    event?.preventDefault()
    // A repeat keeps its quote, even one that has expired: the API answers with the first result.
    if (!reviewed || form.saving.status === 'unknown' || desk.quoteFor(reviewed)) {
      return form.submit()
    }
    const { lock } = rate
    const quote = lock.take()
    if (!quote || lock.status !== 'locked') {
      if (rate.waitsUntil === undefined) askAgain(lock)
      return Promise.resolve({ status: 'reviewing' })
    }
    desk.hold(reviewed, { quote, amounts: lock.amounts })
    return form.submit()
  }

  const { order, lock, sent, waitsUntil } = rate
  // Of a rate that is gone the lock tells.
  const isSaid = form.problem !== undefined && isAboutQuote(form.problem) && !sent
  const problem = isSaid ? undefined : form.problem
  return { ...form, submit, problem, applicability, order, lock, sent, waitsUntil }
}

/** What an outcome says of the quote that was sent, and how it is shown. */
function settled<O>(outcome: Outcome<O>, desk: SentQuotes, release: () => void): Outcome<O> {
  if (outcome.status === 'unknown') desk.doubt()
  if (outcome.status !== 'failed') return outcome
  const { problem } = outcome
  if (!isAboutQuote(problem)) desk.undo()
  if (!desk.current() || !isAboutQuote(problem)) return outcome
  // Perhaps by the try that has no answer, and isn't listed yet.
  if (problem.code === 'QUOTE_ALREADY_USED' && desk.mayArrive()) return outcome
  desk.refuse()
  release()
  return { status: 'failed', problem: withoutFields(problem) }
}

/** The press was on a button that asks for a rate. */
function askAgain(lock: LockedQuote): void {
  if (lock.status === 'expired') lock.renew()
  else if (lock.status === 'failed') lock.retry()
  else if (lock.status === 'unavailable') lock.lock()
}

/** It expired, was used, or isn't for this: another is needed, and consent to it. */
function isAboutQuote({ kind, code, message }: FlashProblem): boolean {
  return kind === 'refused' && /quote/i.test(`${code} ${message}`)
}

/** Its sentence may name a field, in which there is nothing to put right. */
function withoutFields(cause: FlashProblem): FlashProblem {
  const { operation, code } = cause
  return new FlashProblem({ kind: 'refused', operation, code, message: 'Quote', cause })
}
