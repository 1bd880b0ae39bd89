import type { StoredRfiQuestion } from '../entities/compliance.ts'

/** What a request for information asks, nothing answered yet: the two documented questions. */
export const openQuestions: readonly StoredRfiQuestion[] = [
  {
    questionCode: 'SENDER_ID_PROOF',
    questionText: "Sender's ID proof",
    fileUploadOption: 'PREFERRED',
    answered: false,
  },
  {
    questionCode: 'OTHER_TX_PURPOSE',
    questionText: 'Purpose of transfer',
    fileUploadOption: 'NONE',
    answered: false,
  },
]

/** The documented message while answers are waited for. */
export const waitingForReplies = 'We are waiting for your replies'
