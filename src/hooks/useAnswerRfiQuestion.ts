'use client'
import { answerRfiQuestionDocument } from '../api/documents/answerRfiQuestion.ts'
import type {
  AnswerRfiQuestionData,
  AnswerRfiQuestionInput,
  AnswerRfiQuestionVariables,
} from '../api/documents/operationTypes.ts'
import { rfiDocument } from '../api/documents/rfi.ts'
import type { Mutation } from './results.ts'
import type { Rfi } from './useRfis.ts'
import { askAnew } from './wire/askAnew.ts'
import { placeInLists } from './wire/placeInLists.ts'
import type { FlashMutation } from './wire/runMutation.ts'
import { transactionFilter } from './wire/transactionFilter.ts'
import { useFlashMutation } from './wire/useFlashMutation.ts'

/** `submit` takes the API's input; `data` is the request for information as it is now. */
export type UseAnswerRfiQuestionResult = Mutation<AnswerRfiQuestionInput, Rfi>

/**
 * Answers one question of a request for information, once: with `text`, or with up to ten `files`
 * where the question prefers them, never with both.
 *
 * After a lost answer `check()` looks whether the question is answered.
 *
 * @example
 * const { submit } = useAnswerRfiQuestion()
 * await submit({
 *   rfiId: '61f3a2c8d1e9b7a4c5d6e7f8',
 *   questionCode: 'OTHER_TX_PURPOSE',
 *   text: 'Invoice 2031',
 * })
 */
export function useAnswerRfiQuestion(): UseAnswerRfiQuestionResult {
  return useFlashMutation(answerRfiQuestion)
}

const answerRfiQuestion: FlashMutation<
  AnswerRfiQuestionInput,
  Rfi,
  AnswerRfiQuestionData,
  AnswerRfiQuestionVariables
> = {
  document: answerRfiQuestionDocument,
  toVariables: input => ({ input }),
  read: data => data.answerRfiQuestion?.rfi,
  updateCache: (cache, rfi) => placeInLists(cache, 'rfis', rfi, transactionFilter, true),
  async find(client, { rfiId, questionCode }) {
    const { rfi } = await askAnew(client, rfiDocument, { id: rfiId })
    const question = rfi?.questions.find(one => one.questionCode === questionCode)
    return question?.answered ? rfi : undefined
  },
}
