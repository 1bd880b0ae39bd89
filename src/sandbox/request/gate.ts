import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Clock } from '../clock/clock.ts'
import { onAbort } from '../clock/onAbort.ts'
import { sleep } from '../clock/sleep.ts'
import { badInputError } from '../input/badInput.ts'
import type { SandboxContext } from '../resolvers/resolver.ts'
import { type ApiRequest, readApiRequest } from './apiRequest.ts'
import { executeRequest } from './execute.ts'
import type { Fault, Faults } from './faults.ts'
import {
  type PreparedDocument,
  type PreparedOperation,
  prepareDocument,
} from './preparedDocument.ts'
import { errorsReply, htmlReply, tooManyRequestsReply, unauthenticatedReply } from './replies.ts'

/** One request that was made of the sandbox. */
export interface LoggedRequest {
  /** The operation's own name, or else the API operation that it calls first. */
  readonly operation: string
  /** Milliseconds since 1970, by the sandbox's clock. */
  readonly at: number
  readonly variables: Readonly<Record<string, unknown>>
  /** The fault that struck it. One that was `offline` never reached the server. */
  readonly fault?: Fault['kind'] | undefined
}

/** What the gate needs beside what the resolvers use. */
export interface GateOptions {
  readonly schema: GraphQLSchema
  readonly faults: Faults
  /** Milliseconds that the next reply takes. */
  readonly latency: () => number
  readonly log: (request: LoggedRequest) => void
}

/**
 * The one way in, for the page and for HTTP: faults, rate limits and latency, then the API itself.
 *
 * What a request does, it does when it arrives; latency delays the reply. So an aborted mutation may
 * have happened, as on a real network.
 */
export function createGate(
  { schema, faults, latency, log }: GateOptions,
  context: SandboxContext,
): typeof globalThis.fetch {
  const { clock } = context
  let nextLogin = 0

  async function answer(
    request: ApiRequest,
    fault: Fault | undefined,
    prepared: PreparedDocument,
    operation: PreparedOperation | undefined,
  ): Promise<Response> {
    const failure = fault && faultReply(fault, request)
    if (failure) return failure
    if (operation?.fields.some(field => field.name.value === 'login')) {
      const now = clock.now()
      if (now < nextLogin) return tooManyRequestsReply(Math.ceil((nextLogin - now) / 1000))
      nextLogin = now + 1000
    }
    const refusal =
      fault?.kind === 'refused'
        ? { success: false, code: fault.code, message: fault.message }
        : undefined
    const { token } = request
    return executeRequest(schema, prepared, operation, request, { ...context, token, refusal })
  }

  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    signal?.throwIfAborted()
    let request: ApiRequest
    try {
      request = await readApiRequest(input, init)
    } catch (error) {
      if (error instanceof GraphQLError) return errorsReply([error], 400)
      throw error
    }
    const prepared = prepareDocument(schema, request.query)
    const operation = chooseOperation(prepared, request)
    const fault = faults.take(targetOf(operation))
    log({
      operation: operation?.label ?? 'unknown',
      at: clock.now(),
      variables: request.variables,
      ...(fault && { fault: fault.kind }),
    })
    if (fault?.kind === 'offline') throw new TypeError('Failed to fetch')
    if (fault?.kind === 'timeout') return never(signal)
    const act = () => answer(request, fault, prepared, operation)
    const isLate = fault?.kind === 'late'
    const reply = await (isLate ? later(clock, fault.milliseconds, signal, act) : act())
    const delay = latency() + (fault?.kind === 'slow' ? fault.milliseconds : 0)
    if (delay > 0) await sleep(clock, delay, signal ?? undefined)
    signal?.throwIfAborted()
    if (fault?.kind === 'dropReply') throw new TypeError('Failed to fetch')
    return reply
  }
}

function chooseOperation(
  { operations }: PreparedDocument,
  { operationName }: ApiRequest,
): PreparedOperation | undefined {
  if (operationName) return operations.find(({ node }) => node.name?.value === operationName)
  return operations.length === 1 ? operations[0] : undefined
}

function targetOf(operation: PreparedOperation | undefined): {
  isMutation: boolean
  names: readonly string[]
} {
  if (!operation) return { isMutation: false, names: [] }
  const { isMutation, label, fields } = operation
  return { isMutation, names: [label, ...fields.map(field => field.name.value)] }
}

function faultReply(fault: Fault, { variables }: ApiRequest): Response | undefined {
  if (fault.kind === 'serverError') return htmlReply(500)
  if (fault.kind === 'badGateway') return htmlReply(502)
  if (fault.kind === 'rateLimited') return tooManyRequestsReply(fault.retryAfterSeconds ?? 59)
  if (fault.kind === 'signedOut') return unauthenticatedReply()
  if (fault.kind !== 'badUserInput') return undefined
  const { field: path, message: reason } = fault
  const value = path
    .split('.')
    .reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | null | undefined)?.[key],
      variables.input,
    )
  return errorsReply([badInputError('Variable "$input"', { path, value, reason })])
}

/** Acts later, whoever still waits; who gave up has no answer. */
function later<T>(
  clock: Clock,
  milliseconds: number,
  signal: AbortSignal | null | undefined,
  act: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    onAbort(signal ?? undefined, reject)
    clock.after(milliseconds, () => void act().then(resolve, reject))
  })
}

function never(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    onAbort(signal ?? undefined, reject)
  })
}
