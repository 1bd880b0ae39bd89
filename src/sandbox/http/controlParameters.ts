import type { Sandbox } from '../createSandbox.ts'
import type { Fault } from '../request/faults.ts'
import type { LimitedOperation } from '../world.ts'

/** What a control takes in one place of its arguments; JSON from elsewhere has no types. */
export interface Parameter {
  /** As a person is told of it. */
  readonly label: string
  takes(value: unknown): boolean
}

const text: Parameter = { label: 'string', takes: value => typeof value === 'string' }

const flag: Parameter = { label: 'true or false', takes: value => typeof value === 'boolean' }

/** Finite above all: a clock that was pushed to infinity never comes back. */
const count: Parameter = {
  label: 'whole number',
  takes: value => Number.isSafeInteger(value) && Number(value) >= 0,
}

const verdict = words({ approve: true, decline: true })

const operation = words({
  confirmationOfPayee: true,
  adverseMediaSearch: true,
  cleanseAddress: true,
} satisfies Record<LimitedOperation, true>)

/** What each kind of fault needs besides. */
const faults: Readonly<Record<Fault['kind'], Readonly<Record<string, Parameter>>>> = {
  offline: {},
  dropReply: {},
  timeout: {},
  late: { milliseconds: count },
  slow: { milliseconds: count },
  serverError: {},
  badGateway: {},
  rateLimited: { retryAfterSeconds: optional(count) },
  signedOut: {},
  refused: { code: text, message: text },
  badUserInput: { field: text, message: text },
}

const fault = anyOf(
  Object.entries(faults).map(([kind, fields]) =>
    object({
      kind: words({ [kind]: true }),
      ...fields,
      operation: optional(text),
      times: optional(count),
    }),
  ),
)

/** What may be called over HTTP, and with what. */
export const controls = {
  advance: [count],
  deposit: [optional(object({}))],
  inboundPayment: [optional(object({}))],
  review: [text, verdict, optional(text)],
  fail: [text],
  cancel: [text, optional(text)],
  disableSubClient: [text],
  allow: [operation, object({ isEnabled: optional(flag), left: optional(count) })],
  addFault: [fault],
  clearFaults: [],
  dropReplies: [optional(count), optional(text)],
  expireSession: [],
  rateLimit: [optional(count), optional(count)],
  reset: [],
  addWebhook: [object({ url: text, secret: text, events: optional(list(text)) })],
} as const satisfies Partial<Record<keyof Sandbox, readonly Parameter[]>>

/** Null stands for what is left out, since JSON has nothing else. */
function optional({ label, takes }: Parameter): Parameter {
  return {
    label: `${label}?`,
    takes: value => value === undefined || value === null || takes(value),
  }
}

function words(known: Readonly<Record<string, true>>): Parameter {
  const label = Object.keys(known).map(word => JSON.stringify(word))
  return {
    label: label.join(' | '),
    takes: value => typeof value === 'string' && Object.hasOwn(known, value),
  }
}

function list(item: Parameter): Parameter {
  return {
    label: `[${item.label}]`,
    takes: value => Array.isArray(value) && value.every(item.takes),
  }
}

function object(fields: Readonly<Record<string, Parameter>>): Parameter {
  const entries = Object.entries(fields)
  const label = entries.map(([name, field]) => `${name}: ${field.label}`).join(', ')
  return {
    label: label === '' ? 'object' : `{ ${label} }`,
    takes: value =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      entries.every(([name, field]) => field.takes(Reflect.get(value, name))),
  }
}

function anyOf(choices: readonly Parameter[]): Parameter {
  return {
    label: choices.map(({ label }) => label).join(' | '),
    takes: value => choices.some(({ takes }) => takes(value)),
  }
}
