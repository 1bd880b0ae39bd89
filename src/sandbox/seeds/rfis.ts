import type { StoredRfi } from '../entities/compliance.ts'
import { pace } from '../lifecycles/pace.ts'
import { openQuestions, waitingForReplies } from '../rules/rfiQuestions.ts'

/**
 * The request that the documentation's examples name, under the id that it has there, and two of
 * ours. They are dated from `now`, or the documented deadline (2026-06-04) would be long over.
 */
export function seededRfis(now: number): readonly StoredRfi[] {
  return [
    {
      id: '61f3a2c8d1e9b7a4c5d6e7d1',
      status: 'CLOSED',
      statusMessage: 'Thank you for your replies',
      questions: openQuestions.map(question => ({ ...question, answered: true })),
      ...transactions(['69f0c1d27be4a83915d60c02']),
      ...dates(now - 30 * day),
    },
    {
      id: '61f3a2c8d1e9b7a4c5d6e7f8',
      status: 'PENDING',
      statusMessage: waitingForReplies,
      questions: openQuestions,
      ...transactions(['61f3a2c8d1e9b7a4c5d6e7aa']),
      ...dates(now - 2 * day),
    },
    {
      id: '61f3a2c8d1e9b7a4c5d6e7d2',
      status: 'PENDING',
      statusMessage: waitingForReplies,
      questions: openQuestions,
      ...transactions([]),
      ...dates(now - day / 2),
    },
  ]
}

const day = 24 * 3_600_000

function transactions(withdrawalIds: readonly string[]) {
  return { withdrawalIds, depositIds: [], paymentIds: [] }
}

function dates(createdAt: number) {
  return {
    createdAt: new Date(createdAt).toISOString(),
    deadline: new Date(createdAt + pace.rfi.deadline).toISOString(),
  }
}
