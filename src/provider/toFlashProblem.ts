import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors'
import { FlashProblem } from '../api/FlashProblem.ts'
import { readErrors, readHttpFailure } from '../api/readReply.ts'

/** Sent twice they do no harm, so a lost answer to them leaves nothing unknown. */
const harmless: readonly string[] = ['login', 'logout']

/** Apollo Server's codes for what it turns away before it executes anything. */
const unexecuted: readonly (string | undefined)[] = [
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]

/** Any failure of an Apollo request as a `FlashProblem`, also where a host's own client made it. */
export function toFlashProblem(
  error: unknown,
  { operation, isMutation }: { operation: string; isMutation: boolean },
): FlashProblem {
  const problem = readFailure(error, operation)
  const mayHaveHappened = isMutation && !harmless.includes(operation)
  const isSilent =
    ['server', 'timeout', 'offline'].includes(problem.kind) && !unexecuted.includes(problem.code)
  if (FlashProblem.is(error) || !mayHaveHappened || !isSilent) return problem
  const { message, code } = problem
  return new FlashProblem({ kind: 'unknownOutcome', operation, message, code, cause: error })
}

function readFailure(error: unknown, operation: string): FlashProblem {
  if (FlashProblem.is(error)) return error
  if (CombinedGraphQLErrors.is(error)) return readErrors(operation, error.errors)
  if (ServerError.is(error)) {
    const { response, bodyText, statusCode } = error
    const retryAfter = response.headers.get('retry-after')
    return readHttpFailure(
      operation,
      { status: statusCode, retryAfter, body: bodyText },
      Date.now(),
    )
  }
  const message = error instanceof Error ? error.message : undefined
  if (ServerParseError.is(error)) {
    return new FlashProblem({ kind: 'server', operation, message, cause: error })
  }
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'TimeoutError') return new FlashProblem({ kind: 'timeout', operation, cause: error })
  // What `fetch` rejects with when no reply came: no network, a refused connection, CORS.
  if (name === 'TypeError') {
    return new FlashProblem({ kind: 'offline', operation, message, cause: error })
  }
  return new FlashProblem({ kind: 'server', operation, message, cause: error })
}
