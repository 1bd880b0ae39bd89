import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'
import { FlashProblem, type FlashProblemKind } from '../api/FlashProblem.ts'
import { readErrors, readHttpFailure } from '../api/readReply.ts'

/** Sent twice they do no harm, so a lost answer to them leaves nothing unknown. */
const harmless = /^log(in|out)$/

/** Apollo Server's codes for what it turns away before it executes anything. */
const unexecuted = /^(BAD_REQUEST|GRAPHQL_\w+_FAILED|OPERATION_RESOLUTION_FAILURE)$/

/** Errors by name that say that no reply came. */
const silences: Readonly<Record<string, FlashProblemKind>> = {
  TimeoutError: 'timeout',
  // What `fetch` rejects with: no network, a refused connection, CORS.
  TypeError: 'offline',
}

/** Any failure of an Apollo request as a `FlashProblem`, also where a host's own client made it. */
export function toFlashProblem(
  error: unknown,
  { operation, isMutation }: { operation: string; isMutation: boolean },
): FlashProblem {
  if (FlashProblem.is(error)) return error
  const problem = readFailure(error, operation)
  const { kind, message, code } = problem
  const isSilent = ['server', 'timeout', 'offline'].includes(kind) && !unexecuted.test(code ?? '')
  return isMutation && isSilent && !harmless.test(operation)
    ? new FlashProblem({ kind: 'unknownOutcome', operation, message, code, cause: error })
    : problem
}

function readFailure(error: unknown, operation: string): FlashProblem {
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
  const { name = '', message } = (error ?? {}) as { name?: string; message?: string }
  return new FlashProblem({ kind: silences[name] ?? 'server', operation, message, cause: error })
}
