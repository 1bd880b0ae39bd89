import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Query } from '../../src/hooks/results.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
} from '../../src/sandbox/createSandbox.ts'
import type { Fault } from '../../src/sandbox/request/faults.ts'
import { type RenderedHook, renderHook } from '../renderHook.tsx'
import { inputOf, mutationHooks, queryHooks } from './hookCases.ts'

// Each hook of an operation in each situation: which status it gives, with which kind of problem.

interface Situation {
  readonly name: string
  readonly options?: SandboxOptions
  readonly fault?: Fault
  readonly isOffline?: boolean
  /** Milliseconds until a request is given up. */
  readonly timeout?: number
  readonly isEmptied?: boolean
  readonly query: object
  readonly mutation: object
}

const failed = (kind: string, rest: object = {}) => ({
  status: 'failed',
  problem: { kind, ...rest },
})
const unknown = { status: 'unknown', problem: { kind: 'unknownOutcome' }, isChecking: false }
const refusedCode = { code: 'LIMIT_EXCEEDED', message: 'Too many' }

const situations: readonly Situation[] = [
  {
    name: 'ready',
    query: { status: 'ready', isRefreshing: false },
    mutation: { status: 'succeeded' },
  },
  {
    name: 'loading',
    options: { latency: 60_000 },
    query: { status: 'loading' },
    mutation: { status: 'submitting' },
  },
  {
    name: 'refused',
    fault: { kind: 'refused', ...refusedCode },
    // Only a mutation's reply says whether it succeeded, so there is nothing to refuse in a query.
    query: { status: 'ready' },
    mutation: failed('refused', { ...refusedCode, retryable: false }),
  },
  {
    name: 'invalid',
    fault: { kind: 'badUserInput', field: 'address.street', message: 'Too long' },
    query: failed('invalidInput', { fields: [{ path: 'address.street' }] }),
    mutation: failed('invalidInput', { fields: [{ path: 'address.street' }], retryable: false }),
  },
  {
    name: 'rate-limited',
    fault: { kind: 'rateLimited', retryAfterSeconds: 0 },
    query: failed('rateLimited', { retryAt: expect.any(Number) }),
    mutation: failed('rateLimited', { retryAt: expect.any(Number), retryable: true }),
  },
  {
    name: 'signed out',
    fault: { kind: 'signedOut' },
    query: failed('signedOut'),
    mutation: failed('signedOut'),
  },
  {
    name: 'offline',
    isOffline: true,
    query: failed('offline', { retryable: true }),
    mutation: failed('offline', { retryable: true }),
  },
  {
    name: 'timed out',
    fault: { kind: 'timeout' },
    timeout: 60,
    query: failed('timeout'),
    mutation: unknown,
  },
  {
    name: 'lost reply',
    fault: { kind: 'dropReply' },
    // A query that got lost is simply asked again.
    query: failed('offline'),
    mutation: unknown,
  },
  {
    name: 'server error',
    fault: { kind: 'serverError' },
    query: failed('server'),
    mutation: unknown,
  },
]

/** Signing in or out twice does no harm, so nothing about them is unknown. */
const harmless: Readonly<Record<string, object>> = {
  'timed out': failed('timeout'),
  'lost reply': failed('offline'),
  'server error': failed('server'),
}

/** A rate, a bank and your own accounts are there whatever has happened so far. */
const alwaysThere = ['useQuote', 'useQuotes', 'useBankInfo', 'useFundingAccounts']

const rejections: unknown[] = []
const note = (event: PromiseRejectionEvent) => rejections.push(event.reason)
beforeEach(() => addEventListener('unhandledrejection', note))
afterEach(() => {
  removeEventListener('unhandledrejection', note)
  expect(rejections.splice(0)).toEqual([])
})

function start<T>(useHook: () => T, situation: Situation, sandbox: Sandbox) {
  return renderHook(useHook, {
    sandbox,
    isOnline: () => !situation.isOffline,
    ...(situation.timeout && { timeout: situation.timeout }),
  })
}

/** Takes the hook off the page; nothing of it may be heard afterwards. */
async function leave<T>({ client, update, result }: RenderedHook<T>): Promise<void> {
  update(null)
  await expect.poll(() => client.getObservableQueries('active').size).toBe(0)
  const last = result.current
  await turn()
  expect(result.current).toBe(last)
}

/** Until whatever is on its way has had its turn. */
function turn(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 20))
}

test('every hook of an operation is here', () => {
  const interactions = [
    'useRecipientForm',
    'useFormField',
    'useInstitutionForm',
    'useSenderForm',
    'useRecipientPicker',
    'useCheckedField',
    'useBankAccount',
    'useBankOf',
    'usePhoneReader',
    'useRecipientList',
    'useSenderList',
    'useSubClientList',
    'useSubClientForm',
    'useSubClientOnboarding',
    'useLiveSubClient',
    'useWithdrawalTable',
    'useDepositTable',
    'usePaymentTable',
    'useConversionTable',
    'useLiveStatus',
    'useLiveEvents',
    'useAddressCheck',
    'useQuoteFeed',
    'useFeedQuote',
    'useLockedQuote',
    'useCountdown',
    'useNow',
    'useIndicativeRate',
    'usePaymentForm',
    'usePayout',
    'useKnownInstitutions',
    'useConvert',
    'usePayeeCheck',
    'useDepositRefund',
    'useStatementDay',
    'useMediaSearch',
  ]
  const hooks = Object.keys(import.meta.glob('../../src/hooks/use*.ts'))
    .map(path => path.replace(/.*\/(\w+)\.ts/, '$1'))
    .filter(name => ![...interactions, 'useSession'].includes(name))
  expect([...queryHooks, ...mutationHooks].map(({ name }) => name).sort()).toEqual(hooks.sort())
})

describe.each(queryHooks)('$name', ({ name, use }) => {
  test.each(situations)('$name', async situation => {
    const sandbox = createSandbox(situation.options)
    if (situation.fault) sandbox.addFault(situation.fault)
    const rendered = start(use, situation, sandbox)
    await expect.poll(() => rendered.result.current).toMatchObject(situation.query)
    await leave(rendered)
  })

  test('empty', async () => {
    const sandbox = createSandbox({ balances: {}, deliveryMethods: [] })
    const full = renderHook(use)
    const empty = renderHook(use, { sandbox: emptied(sandbox) })
    await expect
      .poll(() => [full.result.current.status, empty.result.current.status])
      .toEqual(['ready', 'ready'])
    expect(sizeOf(full.result.current)).toBeGreaterThan(0)
    expect(sizeOf(empty.result.current) > 0).toBe(alwaysThere.includes(name))
  })

  test('leaves the page while its answer is on the way', async () => {
    const sandbox = createSandbox({ clock: steppedClock(Date.now()), latency: 50 })
    const rendered = renderHook(use, { sandbox })
    await expect.poll(() => sandbox.requests.length).toBeGreaterThan(0)
    expect(rendered.result.current.status).toBe('loading')
    await leave(rendered)
    await sandbox.advance(50)
    await turn()
    expect(rendered.result.current.status).toBe('loading')
  })
})

describe.each(mutationHooks)('$name', hook => {
  const isHarmless = /useSign(In|Out)/.test(hook.name)

  test.each(situations)('$name', async situation => {
    const sandbox = createSandbox()
    const input = await inputOf(hook, sandbox)
    const slow = situation.options && { kind: 'slow' as const, milliseconds: 60_000 }
    const fault = situation.fault ?? slow
    if (fault) sandbox.addFault(fault)
    const rendered = start(hook.use, situation, sandbox)
    expect(rendered.result.current).toMatchObject({ status: 'idle' })
    const submitted = rendered.result.current.submit(input)
    const expected = (isHarmless && harmless[situation.name]) || situation.mutation
    await expect.poll(() => rendered.result.current).toMatchObject(expected)
    if (!slow) expect(await submitted).toMatchObject({ status: rendered.result.current.status })
    await leave(rendered)
  })

  test('leaves the page while its answer is on the way', async () => {
    const sandbox = createSandbox({ clock: steppedClock(Date.now()) })
    const input = await inputOf(hook, sandbox)
    sandbox.addFault({ kind: 'slow', milliseconds: 50 })
    const rendered = renderHook(hook.use, { sandbox })
    const before = sandbox.requests.length
    const submitted = rendered.result.current.submit(input)
    await expect.poll(() => sandbox.requests.length).toBeGreaterThan(before)
    await expect.poll(() => rendered.result.current.status).toBe('submitting')
    await leave(rendered)
    await sandbox.advance(50)
    expect(await submitted).toMatchObject({ status: 'succeeded' })
    expect(rendered.result.current.status).toBe('submitting')
  })
})

/** A sandbox that has forgotten everybody. */
function emptied(sandbox: Sandbox): Sandbox {
  for (const entities of Object.values(sandbox.store)) {
    if (entities instanceof Map) entities.clear()
  }
  return sandbox
}

function sizeOf(query: Query<unknown>): number {
  if (query.status !== 'ready' || query.data === null) return 0
  if (Array.isArray(query.data)) return query.data.length
  const { rows } = query.data as { rows?: readonly unknown[] }
  return rows ? rows.length : 1
}
