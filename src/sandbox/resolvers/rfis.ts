import type {
  AnswerRfiQuestionInput,
  DeclineRfiInput,
  RfisInput,
} from '../../api/documents/operationTypes.ts'
import type { StoredRfi } from '../entities/compliance.ts'
import { closeDeclined, isOpen, recordAnswer } from '../lifecycles/rfi.ts'
import { type MutationReply, refusal } from '../rules/refusal.ts'
import { badAnswer } from '../rules/rfiAnswer.ts'
import { isOneOf, isWithin } from './lists.ts'
import type { SandboxContext } from './resolver.ts'

export function rfi({ id }: { id: string }, { store }: SandboxContext): StoredRfi | null {
  return store.rfis.get(id) ?? null
}

/** Oldest first, as the documentation's lists of other compliance requests are. */
export function rfis(
  { input }: { input?: RfisInput | null },
  { store }: SandboxContext,
): readonly StoredRfi[] {
  return [...store.rfis.values()].filter(
    candidate => isOneOf(input?.statuses, candidate.status) && isWithin(input ?? {}, candidate),
  )
}

type RfiReply = MutationReply & { readonly rfi?: StoredRfi }

export function answerRfiQuestion(
  { input }: { input: AnswerRfiQuestionInput },
  context: SandboxContext,
): RfiReply {
  const current = context.store.rfis.get(input.rfiId)
  if (!current) return notFound()
  if (current.status !== 'PENDING') return invalidStatus(current)
  const question = current.questions.find(({ questionCode }) => questionCode === input.questionCode)
  if (!question) return refusal('Question not found', 'NOT_FOUND')
  // The message is documented, its code isn't.
  if (question.answered) return refusal('Already provided', 'ALREADY_PROVIDED')
  const bad = badAnswer(question, input)
  if (bad) return refusal(bad)
  return {
    success: true,
    code: 'RECORDED',
    message: 'RFI reply recorded',
    rfi: recordAnswer(context, current, question),
  }
}

/**
 * The lifecycle's page declines from PENDING only; its examples decline a request whose questions
 * were all answered just before, so ASSESSING passes too.
 */
export function declineRfi(
  { input }: { input: DeclineRfiInput },
  context: SandboxContext,
): RfiReply {
  const current = context.store.rfis.get(input.rfiId)
  if (!current) return notFound()
  if (!isOpen(current)) return invalidStatus(current)
  return {
    success: true,
    code: 'MARKED',
    message: 'RFI marked as unanswered',
    rfi: closeDeclined(context, current),
  }
}

function notFound(): MutationReply {
  return refusal('RFI not found', 'NOT_FOUND')
}

function invalidStatus({ status }: StoredRfi): MutationReply {
  return refusal(`RFI is ${status}`, 'INVALID_STATUS')
}
