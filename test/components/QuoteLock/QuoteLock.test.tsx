import { describe, expect, test, vi } from 'vitest'
import { type Locator, page, userEvent } from 'vitest/browser'
import { ar } from '../../../src/messages/ar.ts'
import { moveClocks } from '../../hooks/deviceClock.ts'
import { render } from '../../render.tsx'
import { LockDesk, listenToRegions, order, standing } from './LockDesk.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const hold = button('Hold a rate')
const send = button('Send')
const renew = button('Get a new rate')
const agree = button('Agree to the new rate')
const timer = page.getByRole('timer')
const lock = page.getByRole('group', { name: 'Your rate' })
const changedLock = page.getByRole('group', { name: 'There’s a new rate' })

/** A page on which a rate is held, and the clocks of all. */
async function renderHeld(bids: readonly number[] = [0.56], options = order) {
  const sandbox = standing(...bids)
  const onSend = vi.fn()
  const rendered = render(<LockDesk onSend={onSend} options={options} />, { sandbox })
  const device = moveClocks(sandbox)
  await hold.click()
  await expect.element(timer).toBeVisible()
  return { ...rendered, sandbox, device, onSend }
}

/** Until it reads so: without what only keeps words together or in order. */
async function expectText(locator: Locator, expected: string | RegExp): Promise<void> {
  const read = () => plain(locator.query()?.textContent ?? '')
  if (typeof expected === 'string') await expect.poll(read).toContain(expected)
  else await expect.poll(read).toMatch(expected)
}

function plain(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .trim()
}

/** The rows of the comparison as they are read: name, old, new, difference. */
function rows(): string[][] {
  return [...document.querySelectorAll('table tr')].map(row =>
    [...row.children].map(cell => {
      const copy = cell.cloneNode(true) as Element
      for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove()
      return plain(copy.textContent ?? '')
    }),
  )
}

describe('a held rate', () => {
  test('shows both amounts, the rate and the time left, which runs', async () => {
    await renderHeld()
    await expectText(lock, /You pay1,000\.00 AUD/)
    await expectText(lock, /Arrives560\.00 EUR/)
    await expectText(lock, '1 AUD = 0.56000 EUR')
    await expectText(timer, /Rate held for (2:00|1:5\d)/)
    await expectText(timer, '1:57')
    await expectText(timer, '1 minute, 57 seconds')
  })

  test('the other way round shows the symbol’s own rate', async () => {
    const options = {
      ...order,
      fromCurrency: 'EUR',
      toCurrency: 'AUD',
      currency: 'EUR',
      size: '101',
    }
    await renderHeld([0.62199], options)
    await expectText(lock, '1 AUD = 0.63199 EUR')
    await expectText(lock, '159.81 AUD')
  })

  test('drains a bar in step with the time, from the end of the line', async () => {
    const { device } = await renderHeld()
    const bar = document.querySelector('[data-flash="quote-hold-bar"]')
    const [animation] = bar?.getAnimations() ?? []
    expect(Number(animation?.effect?.getTiming().duration)).toBeGreaterThan(115_000)
    expect(Number(animation?.effect?.getTiming().duration)).toBeLessThanOrEqual(120_000)
    expect(animation?.effect?.getTiming().easing).toBe('linear')
    const { transformOrigin } = getComputedStyle(bar ?? document.body)
    expect(Number.parseFloat(transformOrigin)).toBe(0)
    await device.pass(1)
  })

  test('is sent with as long as it holds', async () => {
    const { device, onSend } = await renderHeld()
    await send.click()
    expect(onSend.mock.lastCall?.[0]).toMatchObject({ bid: 0.56 })
    await device.pass(110_000)
    await send.click()
    expect(onSend.mock.lastCall?.[0]).toMatchObject({ bid: 0.56 })
    await device.pass(10_000)
    await send.click()
    expect(onSend.mock.lastCall).toEqual([undefined])
  })

  test.each([10_800_000, -10_800_000])(
    'on a device that is set anew by %d ms shows the same time',
    async skew => {
      const { device } = await renderHeld()
      await device.pass(60_000)
      await expectText(timer, /0:5\d/)
      const said = listenToRegions()
      device.set(skew)
      await new Promise(resolve => setTimeout(resolve, 300))
      await expectText(timer, /0:5\d/)
      expect(said).toEqual([])
    },
  )
})

describe('after its end', () => {
  test('says so, asks for nothing, and offers a new rate', async () => {
    const { device, sandbox, onSend } = await renderHeld()
    const said = listenToRegions()
    await device.pass(120_000)
    await expect.element(page.getByText('This rate has expired', { exact: true })).toBeVisible()
    await expect.element(timer).not.toBeInTheDocument()
    await expectText(lock, '560.00 EUR')
    expect(said).toEqual([
      'alert: This rate has expired. Nothing is sent until you’ve agreed to a new one.',
    ])
    await device.pass(3_600_000)
    await send.click()
    expect(onSend.mock.lastCall).toEqual([undefined])
    expect(sandbox.requests).toHaveLength(1)
  })

  test.each([
    ['better', [0.56, 0.5614], 'Better for you: 1.40 EUR more arrives.', '+1.40 EUR', '+0.0014'],
    ['worse', [0.56, 0.5586], 'Worse for you: 1.40 EUR less arrives.', '−1.40 EUR', '−0.0014'],
    ['same', [0.56, 0.56], 'Both amounts are the same as before.', 'None', 'None'],
    ['same but for the rate', [0.56, 0.560001], 'Both amounts are the same', 'None', '+0.000001'],
  ] as const)('shows what is %s, line by line', async (_name, bids, words, amount, rate) => {
    const { device } = await renderHeld(bids)
    await device.pass(120_000)
    await renew.click()
    await expect.element(agree).toBeVisible()
    await expectText(changedLock, words)
    const [head, rateRow, payRow, arrivesRow] = rows()
    expect(head).toEqual(['', 'Before', 'New', 'Difference'])
    expect(rateRow?.[1]).toBe('1 AUD = 0.56000 EUR')
    expect(rateRow?.[3]).toBe(rate)
    expect(payRow?.[3]).toBe('None')
    expect(arrivesRow?.slice(0, 2)).toEqual(['Arrives', '560.00 euros'])
    expect(arrivesRow?.[3]).toBe(amount)
  })

  test('judges what is paid, where what arrives was given', async () => {
    const { device } = await renderHeld([0.5, 0.4], { ...order, currency: 'EUR', size: '100.00' })
    await device.pass(120_000)
    await renew.click()
    await expectText(changedLock, 'Worse for you: you pay 50.00 AUD more.')
    expect(rows()[2]?.[3]).toBe('+50.00 AUD')
  })

  test('a new rate that ends before consent is never taken', async () => {
    const { device, onSend } = await renderHeld([0.56, 0.57])
    await device.pass(120_000)
    await renew.click()
    await expect.element(agree).toBeVisible()
    await send.click()
    expect(onSend.mock.lastCall).toEqual([undefined])
    const said = listenToRegions()
    await device.pass(120_000)
    await expect.element(renew).toBeVisible()
    await expectText(lock, '560.00 EUR')
    expect(said.filter(phrase => phrase.startsWith('alert'))).toHaveLength(1)
  })

  test('by keyboard alone to a new rate, and the focus is never lost', async () => {
    const { device, onSend } = await renderHeld([0.56, 0.57])
    await device.pass(120_000)
    await expect.element(renew).toBeVisible()
    await userEvent.keyboard('{Tab}')
    await expect.element(renew).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(changedLock).toHaveFocus()
    await expect.element(changedLock).toHaveAccessibleDescription(/Better for you: .*10\.00/)
    await userEvent.keyboard('{Tab}')
    await expect.element(agree).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(lock).toHaveFocus()
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.poll(() => onSend.mock.lastCall?.[0]).toMatchObject({ bid: 0.57 })
  })

  test('without a network the button stays, and says why', async () => {
    const { device, sandbox } = await renderHeld()
    await device.pass(120_000)
    sandbox.addFault({ kind: 'offline', times: 1 })
    await renew.click()
    await expect.element(page.getByText('No connection', { exact: true })).toBeVisible()
    await renew.click()
    await expect.element(agree).toBeVisible()
  })
})

test('a rate that can’t be had is asked for again by a press', async () => {
  const sandbox = standing()
  sandbox.addFault({ kind: 'serverError', times: 1 })
  render(<LockDesk />, { sandbox })
  await expect.element(page.getByText('No rate yet')).toBeVisible()
  await hold.click()
  await button('Try again').click()
  await expect.element(timer).toBeVisible()
  expect(sandbox.requests).toHaveLength(2)
})

test('in Arabic figures and rates read from left to right', async () => {
  const sandbox = standing()
  render(<LockDesk />, { sandbox, provider: { locale: 'ar', messages: { ar } } })
  await hold.click()
  await expectText(timer, /السعر مثبّت لمدة (2:00|1:5\d)/)
  const equation = [...document.querySelectorAll('bdi')].find(({ textContent }) =>
    textContent?.includes('='),
  )
  expect(equation?.dir).toBe('ltr')
  const bar = document.querySelector('[data-flash="quote-hold-bar"]')
  const width = bar?.parentElement?.clientWidth ?? 0
  expect(Number.parseFloat(getComputedStyle(bar ?? document.body).transformOrigin)).toBe(width)
})
