import { useState } from 'react'
import { flushSync } from 'react-dom'
import { expect, vi } from 'vitest'
import type { PayeeAccount } from '../../src/hooks/payees/payeeCheckAccount.ts'
import { type UsePayeeCheckResult, usePayeeCheck } from '../../src/hooks/usePayeeCheck.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import type { RenderOptions } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'

/** The documented account. */
export const john: PayeeAccount = {
  accountIdType: 'BSB',
  bsb: '012003',
  accountNo: '123456789',
  accountName: 'John Smith',
}

export const billable = { type: 'billable', operation: 'confirmationOfPayee' }

/** The hook on an account that the test edits, and what the host hears. */
export function renderCheck(first: PayeeAccount | null = john, options: RenderOptions = {}) {
  const onEvent = vi.fn()
  let edit = (_: PayeeAccount | null): void => {}
  const rendered = renderHook(
    () => {
      const [account, setAccount] = useState(first)
      edit = setAccount
      return usePayeeCheck(account)
    },
    { ...options, provider: { onEvent } },
  )
  const events = (type: string) =>
    onEvent.mock.calls.map(([event]) => event).filter(event => event.type === type)
  return {
    ...rendered,
    onEvent,
    bills: () => events('billable'),
    overrides: () => events('payeeOverride'),
    edit: (change: Partial<PayeeAccount>) =>
      flushSync(() => edit({ ...(first ?? john), ...change })),
    calls: () => callsOf(rendered.sandbox),
  }
}

/** How many payee checks reached the API. */
export function callsOf({ requests }: Pick<Sandbox, 'requests'>): number {
  return requests.filter(({ operation }) => operation === 'confirmationOfPayee').length
}

/** Until the page shows it. */
export function expectState(
  { result }: { readonly result: { readonly current: UsePayeeCheckResult } },
  expected: object,
) {
  return expect.poll(() => result.current).toMatchObject(expected)
}

/** The sandbox with one thing changed in each reply to a payee check. */
export function answering(change: object): Sandbox {
  const sandbox = createSandbox()
  const fetch: Sandbox['fetch'] = async (input, init) => {
    const reply = await sandbox.fetch(input, init)
    const body = await reply.clone().json()
    const answer = body.data?.confirmationOfPayee
    if (!answer) return reply
    Object.assign(answer, change)
    return new Response(JSON.stringify(body), reply)
  }
  return { ...sandbox, fetch }
}
