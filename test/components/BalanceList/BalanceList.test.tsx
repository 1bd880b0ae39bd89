import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { BalanceList } from '../../../src/components/BalanceList/BalanceList.tsx'
import { useBalances } from '../../../src/hooks/useBalances.ts'
import { forgetBalances } from '../../../src/hooks/wire/forgetBalances.ts'
import { render } from '../../render.tsx'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: at(10, 42) }))
afterEach(() => void vi.useRealTimers())

function at(hour: number, minute: number, day = 21): Date {
  return new Date(2026, 10, day, hour, minute)
}

const refresh = () => page.getByRole('button', { name: /^Refresh/ })
const rows = () => page.getByRole('listitem').elements().map(heard)
const asOf = () => document.querySelector('[data-flash="balances-as-of"]')
/** As it is seen; which space stands before AM depends on the browser. */
const age = () =>
  asOf()?.hasAttribute('data-hidden') ? undefined : asOf()?.textContent?.replace(/\s/g, ' ')

/** What a screen reader gets of a row. */
function heard(row: Element): string {
  const copy = row.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove()
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}

test('each currency by name: what can be used, and what is on its way in, where some is', async () => {
  const { sandbox } = render(<BalanceList />, { sandbox: { balances: { AUD: 3860, EUR: 0.5 } } })
  await expect
    .poll(rows)
    .toEqual([
      'Australian Dollar Available 3,860.00 Australian dollars',
      'Euro Available 0.50 euros',
    ])
  sandbox.deposit({ amount: 1250.5, currency: 'EUR', isReviewed: true })
  await refresh().click()
  await expect.poll(() => rows()[1]).toBe('Euro Available 0.50 euros On its way in 1,250.50 euros')
  // No sum of them is said: it would need a rate.
  expect(document.body.textContent).not.toMatch(/total/i)
})

test('asks once, for the currencies that are wanted, and keeps their order', async () => {
  const { sandbox } = render(<BalanceList currencies={['USD', 'CHF', 'AUD']} />)
  await expect
    .poll(() => rows().map(row => row.split(' Available')[0]))
    .toEqual(['US Dollar', 'Australian Dollar'])
  expect(sandbox.requests).toHaveLength(1)
})

test('leaves out what is empty on demand, and says so where nothing is left', async () => {
  const balances = { AUD: 0, EUR: 0 }
  const { update } = render(<BalanceList />, { sandbox: { balances } })
  await expect.poll(rows).toHaveLength(2)
  update(<BalanceList hasZeros={false} />)
  await expect.element(page.getByText('No money yet')).toBeVisible()
  expect(page.getByRole('list').elements()).toEqual([])
})

test('a refresh says of when the balances are; a failed one leaves them and their time', async () => {
  let isOnline = true
  const { sandbox } = render(<BalanceList />, { isOnline: () => isOnline })
  await expect.poll(age).toBe('As of 10:42 AM')
  vi.setSystemTime(at(10, 50))
  isOnline = false
  await refresh().click()
  await expect.element(page.getByText('These balances may be out of date')).toBeVisible()
  expect(age()).toBe('As of 10:42 AM')
  expect(rows()).toHaveLength(5)
  expect(document.body.textContent).not.toContain('Balances refreshed')
  isOnline = true
  sandbox.addFault({ kind: 'serverError', times: 1 })
  await refresh().click()
  await expect.element(page.getByText(/^Something went wrong\./)).toBeVisible()
  expect(age()).toBe('As of 10:42 AM')
  await refresh().click()
  await expect.poll(age).toBe('As of 10:50 AM')
  await expect.element(page.getByText('Balances refreshed')).toHaveAttribute('role', 'status')
  await expect.element(page.getByText('These balances may be out of date')).not.toBeInTheDocument()
})

test('the time of another day comes with its date', async () => {
  const { update } = render(<BalanceList />)
  await expect.poll(age).toBe('As of 10:42 AM')
  vi.setSystemTime(at(9, 0, 22))
  update(<BalanceList className="anew" />)
  await expect.poll(age).toBe('As of Nov 21, 2026, 10:42 AM')
})

test('the button keeps the focus while it works, and the old balances stay', async () => {
  const { sandbox } = render(<BalanceList />)
  await expect.poll(rows).toHaveLength(5)
  sandbox.addFault({ kind: 'slow', milliseconds: 300, times: 1 })
  await refresh().click()
  await expect.element(refresh()).toHaveAttribute('aria-disabled', 'true')
  expect(rows()).toHaveLength(5)
  await expect.element(refresh()).not.toHaveAttribute('aria-disabled')
  await expect.element(refresh()).toHaveFocus()
})

function Other() {
  return <p>{useBalances().status}</p>
}

test('what another part of the page asked for earlier is shown at once, and asked for anew', async () => {
  const { sandbox, update } = render(<Other />)
  await expect.element(page.getByText('ready')).toBeVisible()
  sandbox.addFault({ kind: 'slow', milliseconds: 1_000, times: 1 })
  update(<BalanceList />)
  await expect.poll(rows).toHaveLength(5)
  expect(age()).toBeUndefined()
  await expect.poll(age).toBe('As of 10:42 AM')
  expect(sandbox.requests).toHaveLength(2)
})

test('is of now after a write of the kit that moved money, without a word of a wish', async () => {
  const { client, sandbox } = render(<BalanceList />)
  await expect.poll(age).toBe('As of 10:42 AM')
  vi.setSystemTime(at(11, 0))
  sandbox.deposit({ amount: 7, currency: 'AUD', isReviewed: true })
  forgetBalances(client.cache)
  await expect.poll(() => rows()[0]).toMatch(/On its way in 7\.00 Australian dollars$/)
  await expect.poll(age).toBe('As of 11:00 AM')
  expect(document.body.textContent).not.toContain('Balances refreshed')
})

test('by keyboard: a failure, another try that keeps the focus near, and a row', async () => {
  const onSelect = vi.fn()
  render(<BalanceList onSelect={onSelect} selected="USD" />, {
    sandbox: { faults: [{ kind: 'serverError', operation: 'balances', times: 1 }] },
  })
  await expect.element(page.getByRole('alert')).toBeVisible()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.poll(rows).toHaveLength(5)
  await expect.poll(() => document.activeElement?.getAttribute('data-flash')).toBe('balance-list')
  await userEvent.tab()
  await expect.element(refresh()).toHaveFocus()
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ currency: 'EUR', cleared: 40_000, pending: 0 }),
  )
  const current = page.getByRole('button', { name: /^US Dollar/ })
  await expect.element(current).toHaveAttribute('aria-current', 'true')
})

test('320 px are enough for any amount', async () => {
  render(
    <div style={{ inlineSize: 320 }}>
      <BalanceList onSelect={() => {}} />
    </div>,
    { sandbox: { balances: { AUD: -123_456_789_012.34, NZD: 9_007_199_254_740_991 } } },
  )
  await expect.poll(rows).toHaveLength(2)
  for (const part of document.querySelectorAll('[data-flash="balance-list"] *')) {
    expect(part.getBoundingClientRect().right, part.className).toBeLessThanOrEqual(328)
  }
})
