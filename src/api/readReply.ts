import { type FieldRefusal, FlashProblem, type FlashProblemKind } from './FlashProblem.ts'

/** A GraphQL error as it stands in a reply. */
export interface ReplyError {
  readonly message: string
  readonly extensions?: Readonly<Record<string, unknown>> | undefined
}

/** What the codes of GraphQL errors mean; any other is a fault of the server. */
const kinds: Readonly<Record<string, FlashProblemKind>> = {
  UNAUTHENTICATED: 'signedOut',
  BAD_USER_INPUT: 'invalidInput',
}

/** The problem that a reply's `errors` tell of. */
export function readErrors(operation: string, errors: readonly ReplyError[]): FlashProblem {
  const [first] = errors
  const code = text(first?.extensions?.code)
  const message = first?.message
  const kind = kinds[code ?? ''] ?? 'server'
  const fields = kind === 'invalidInput' ? errors.flatMap(readField) : []
  return new FlashProblem({ kind, operation, code, message, fields })
}

/** The problem in a mutation's data: a refusal is `success: false` with HTTP 200 and no errors. */
export function readRefusal(operation: string, data: unknown): FlashProblem | undefined {
  for (const reply of Object.values(data ?? {})) {
    if (reply?.success === false) {
      const { code, message } = reply as Record<string, unknown>
      return new FlashProblem({
        kind: 'refused',
        operation,
        code: text(code),
        message: text(message),
        cause: reply,
      })
    }
  }
  return undefined
}

/**
 * The problem that an unsuccessful HTTP reply tells of.
 *
 * A 429 isn't a GraphQL reply: it carries `Retry-After` in seconds and the body
 * `{ success: false, code: "TOO_MANY_REQUESTS", message, retrySecs }`.
 */
export function readHttpFailure(
  operation: string,
  reply: { status: number; retryAfter: string | null; body: string },
  now: number,
): FlashProblem {
  const body = parsed(reply.body)
  const message = text(body.message)
  const code = text(body.code)
  if (reply.status === 429) {
    const seconds = Number(reply.retryAfter ?? body.retrySecs ?? 60)
    const retryAt = now + (Number.isFinite(seconds) ? seconds : 60) * 1000
    return new FlashProblem({ kind: 'rateLimited', operation, code, message, retryAt })
  }
  if (reply.status === 401) return new FlashProblem({ kind: 'signedOut', operation, code, message })
  if (Array.isArray(body.errors)) return readErrors(operation, body.errors)
  return new FlashProblem({
    kind: 'server',
    operation,
    code: code ?? `${reply.status}`,
    message: message ?? `The server answered with HTTP ${reply.status}`,
  })
}

/** The field is named by an extension, or else by the words `at "input.address.street"`. */
function readField({ message, extensions }: ReplyError): FieldRefusal[] {
  const named = text(extensions?.field) ?? /at "(?:\w+\.)?([\w.]+)"/.exec(message)?.[1]
  return named ? [{ path: named.replace(/^input\./, ''), message }] : []
}

function parsed(body: string): Record<string, unknown> {
  try {
    return JSON.parse(body) ?? {}
  } catch {
    return {}
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
