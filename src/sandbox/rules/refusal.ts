/** The part that every mutation's reply has. */
export interface MutationReply {
  readonly success: boolean
  readonly code: string
  readonly message: string
}

/** A business refusal. Most codes are inferred: the documentation shows few. */
export function refusal(message: string, code = 'VALIDATION_ERROR'): MutationReply {
  return { success: false, code, message }
}
