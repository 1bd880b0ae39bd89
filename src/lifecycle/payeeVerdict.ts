/** How a verdict looks; never told by colour alone. */
export type PayeeTone = 'positive' | 'caution' | 'critical' | 'info'

/**
 * What a person is advised to do, as documented:
 *
 * - `goOn`: the bank has this name.
 * - `decide`: the bank has a name like it, or gave an answer that the kit doesn't know.
 * - `check`: the bank has another name, so check the details. False alarms happen.
 * - `otherDetails`: no money can arrive there; ask for other details.
 * - `mayGoOn`: the bank gave no answer, which says nothing against the account.
 * - `cannotBeChecked`: nobody was asked.
 */
export type PayeeAdvice =
  | 'goOn'
  | 'decide'
  | 'check'
  | 'otherDetails'
  | 'mayGoOn'
  | 'cannotBeChecked'

/** What a code of `confirmationOfPayee` means. None of them is a block: the check is advisory. */
export interface PayeeMeaning {
  readonly tone: PayeeTone
  readonly advice: PayeeAdvice
  /** Whether to ask for a decision ("Go on anyway") before money is sent. */
  readonly asksDecision: boolean
  /** The bank answered: asking again would only be billed again, for the same answer. */
  readonly isAnswer: boolean
  /** Nobody answered, but somebody may the next time. */
  readonly canAskAgain: boolean
}

/** The documented codes. The list is open: read others with `readPayeeCode`. */
export const payeeMeanings = {
  MATCH: answer('positive', 'goOn', false),
  CLOSE_MATCH: answer('caution', 'decide', true),
  NOT_MATCH: answer('critical', 'check', true),
  ACCOUNT_CLOSED: answer('critical', 'otherDetails', true),
  ACCOUNT_NOT_FOUND: answer('critical', 'otherDetails', true),
  ACCOUNT_TYPE_NOT_SUPPORTED: noAnswer('cannotBeChecked', false),
  // Often the account's holder has opted out (documented).
  COP_PLATFORM_ERROR: noAnswer('mayGoOn', true),
  COP_LIMIT_EXCEEDED: noAnswer('cannotBeChecked', true),
  COP_API_DISABLED: noAnswer('cannotBeChecked', false),
} satisfies Readonly<Record<string, PayeeMeaning>>

/** A documented code. */
export type PayeeCode = keyof typeof payeeMeanings

/** Whether a code is one of the documented ones. */
export function isPayeeCode(code: string): code is PayeeCode {
  return Object.hasOwn(payeeMeanings, code)
}

/**
 * What a code means. Of one that isn't documented nothing is taken for granted: given with success it
 * is an answer to be read and decided on, given as a refusal it says that nobody was asked.
 *
 * @param isSuccess the reply's `success`
 *
 * @example
 * readPayeeCode('NOT_MATCH').advice // 'check'
 */
export function readPayeeCode(code: string, isSuccess = true): PayeeMeaning {
  if (isPayeeCode(code)) return payeeMeanings[code]
  return isSuccess ? answer('caution', 'decide', true) : noAnswer('cannotBeChecked', true)
}

function answer(tone: PayeeTone, advice: PayeeAdvice, asksDecision: boolean): PayeeMeaning {
  return { tone, advice, asksDecision, isAnswer: true, canAskAgain: false }
}

function noAnswer(advice: PayeeAdvice, canAskAgain: boolean): PayeeMeaning {
  return { tone: 'info', advice, asksDecision: false, isAnswer: false, canAskAgain }
}
