'use client'
import { useRef, useState, useSyncExternalStore } from 'react'
import type { FlashProblem } from '../api/FlashProblem.ts'
import { useFlash } from '../provider/FlashContext.ts'
import type { PayeeAccount } from './payees/payeeCheckAccount.ts'
import {
  mayBeBilled,
  type PayeeAnswer,
  type PayeeVerdict,
  payeeAnswer,
  unsupportedVerdict,
} from './payees/payeeCheckAnswer.ts'
import {
  canAskAgain,
  type PayeeDecision,
  type PayeeKnowledge,
  type PayeeMemory,
  payeeMemory,
} from './payees/payeeCheckMemory.ts'
import { type PayeeQuestion, payeeQuestion } from './payees/payeeCheckQuestion.ts'
import { useConfirmationOfPayee } from './useConfirmationOfPayee.ts'

/** Where the check of a name stands. */
export type PayeeCheckState =
  /** `incomplete`: the BSB, the number or the name is missing or can't be right. */
  | { readonly status: 'idle' | 'incomplete' | 'checking' }
  /** Also of an account that can't be checked at all, without a call. */
  | { readonly status: 'checked'; readonly verdict: PayeeVerdict }
  /** The details have changed since; the verdict on the old ones is absent while it is awaited. */
  | { readonly status: 'outOfDate'; readonly verdict?: PayeeVerdict | undefined }
  /** `failed`: nothing was asked. `unknown`: it was, but no answer came; it may have been billed. */
  | { readonly status: 'failed' | 'unknown'; readonly problem: FlashProblem }

/** The check of a name, and what can be done about it. */
export type UsePayeeCheckResult = PayeeCheckState & {
  /**
   * Asks the bank about the details as they are now; call it only when a person asks for it. What the
   * bank has answered in this session isn't asked again. Never rejects.
   */
  readonly check: () => Promise<PayeeAnswer | { readonly status: 'incomplete' }>
  /**
   * Whether `check` would make a call, which may be billed. After a verdict only where nobody answered:
   * its `billable` says whether that was charged.
   */
  readonly canCheck: boolean
  /** The verdict was known already, and this place hasn't asked for it. */
  readonly isRemembered: boolean
  /** The verdict asks for a decision, and none is made. Advisory: it is for your form to ask for it. */
  readonly needsDecision: boolean
  /**
   * That the person goes on in spite of this verdict; undefined until then, and for other details.
   * Every place that shows the same details has it, until a new verdict or a sign-out.
   */
  readonly decision: PayeeDecision | undefined
  /**
   * Decides to go on, and tells the provider's `onEvent` as `payeeOverride`. Undefined without a
   * verdict on these details; where it was decided already, only what was decided.
   */
  readonly goOn: (reason?: string) => PayeeDecision | undefined
  /** Takes the decision back, as before the next payment to the same payee. */
  readonly takeBack: () => void
}

/**
 * Has an account's bank asked whether it is in this name, when `check` is called and never by itself.
 *
 * A call is billable: the provider's `onEvent` hears of each that was made. The verdict holds for
 * exactly this BSB, number and name: an edit makes it out of date, the way back makes it valid again.
 * It is advisory: few accounts are covered, names are compared as plain strings, and false mismatches
 * happen. Nothing is stored beyond the page.
 *
 * @param account null where there is nothing to check
 *
 * @example
 * const result = usePayeeCheck({
 *   accountIdType: 'BSB',
 *   bsb: '012-003',
 *   accountNo: '123456789',
 *   accountName: 'John Smith',
 * })
 * if (result.status === 'checked') result.verdict.advice // 'goOn'
 */
export function usePayeeCheck(account: PayeeAccount | null): UsePayeeCheckResult {
  const { client, emit } = useFlash()
  const memory = payeeMemory(client)
  const send = useTurns()
  const question = payeeQuestion(account)
  const key = question.status === 'ready' ? question.key : undefined
  const known = useKnowledge(memory, key)
  const [asked, setAsked] = useState<Asked>()
  const last = useLastShown(memory, key, known)
  const state = account ? stateOf(question, known, last) : idle
  const failure = asked?.key === key && asked?.failure?.left === known ? asked?.failure : undefined
  const decision = state.status === 'checked' ? known?.decision : undefined

  async function check(): ReturnType<UsePayeeCheckResult['check']> {
    if (question.status === 'unsupported') return { status: 'checked', verdict: unsupportedVerdict }
    if (question.status === 'incomplete') return question
    const { input } = question
    let isOurs = false
    const answer = await memory.askOnce(question.key, () => {
      isOurs = true
      setAsked({ key: question.key })
      return send(input)
    })
    if (isOurs && answer.status === 'checked' && mayBeBilled(answer.verdict)) {
      emit({ type: 'billable', operation: 'confirmationOfPayee' })
    }
    if (answer.status === 'failed') {
      const { problem } = answer
      setAsked({ key: question.key, failure: { problem, left: memory.read(question.key) } })
    }
    return answer
  }

  function goOn(reason = ''): PayeeDecision | undefined {
    if (decision || state.status !== 'checked' || key === undefined) return decision
    const { code } = state.verdict
    const made = { code, reason: reason.trim() || undefined }
    memory.decide(key, made)
    emit({ type: 'payeeOverride', ...made })
    return made
  }

  return {
    ...(failure ? { status: 'failed', problem: failure.problem } : state),
    check,
    canCheck: key !== undefined && canAskAgain(known ?? {}),
    isRemembered: state.status === 'checked' && key !== undefined && asked?.key !== key,
    needsDecision: state.status === 'checked' && state.verdict.asksDecision && !decision,
    decision,
    goOn,
    takeBack: () => {
      if (key !== undefined && decision) memory.decide(key, undefined)
    },
  }
}

/** What this place has asked last. */
interface Asked {
  readonly key: string
  /** Nothing came of it; told for as long as nothing newer is known of the same details. */
  readonly failure?: { readonly problem: FlashProblem; readonly left: PayeeKnowledge | undefined }
}

const idle: PayeeCheckState = { status: 'idle' }

/** One call after the other: other details have to wait, or they would get this one's answer. */
function useTurns() {
  const { submit } = useConfirmationOfPayee()
  const lastTurn = useRef<Promise<unknown>>(Promise.resolve())
  return (input: Parameters<typeof submit>[0]): Promise<PayeeAnswer> => {
    const turn = lastTurn.current.then(() => submit(input)).then(payeeAnswer)
    lastTurn.current = turn.catch(() => undefined) // What one host's listener throws stops no other.
    return turn
  }
}

function useKnowledge(memory: PayeeMemory, key: string | undefined): PayeeKnowledge | undefined {
  const read = () => memory.read(key)
  return useSyncExternalStore(memory.subscribe, read, read)
}

/** What is known of the details that were shown last, once these are others. */
function useLastShown(
  memory: PayeeMemory,
  key: string | undefined,
  known: PayeeKnowledge | undefined,
): PayeeKnowledge | undefined {
  const [lastKey, setLastKey] = useState<string>()
  if (known && key !== lastKey) setLastKey(key)
  const last = useKnowledge(memory, lastKey)
  return lastKey === key ? undefined : last
}

function stateOf(
  question: PayeeQuestion,
  known: PayeeKnowledge | undefined,
  last: PayeeKnowledge | undefined,
): PayeeCheckState {
  if (question.status === 'unsupported') return { status: 'checked', verdict: unsupportedVerdict }
  if (known?.pending) return { status: 'checking' }
  if (known?.lost) return { status: 'unknown', problem: known.lost }
  if (known?.verdict) return { status: 'checked', verdict: known.verdict }
  if (last?.pending || last?.verdict) return { status: 'outOfDate', verdict: last.verdict }
  return question.status === 'incomplete' ? question : idle
}
