import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { PayoutForm } from '../../../src/components/PayoutForm/PayoutForm.tsx'
import { render } from '../../render.tsx'
import { button, field, open, type PayoutPage, prefilled } from './payoutPage.tsx'

// The page is left between any two steps, and opened anew with what the host fills in.

const steps: Readonly<Record<string, (page: PayoutPage) => Promise<void>>> = {
  'the form appears': async () => {},
  'the form was filled in': async () => {
    await expect.element(field('Amount')).toHaveValue('1,000.00')
  },
  'it was being looked over': async () => {
    await button('Review').click()
    await expect.element(button('Send 1,000.00 AUD')).toBeVisible()
  },
  'it was being sent': async ({ sandbox }) => {
    sandbox.addFault({ kind: 'slow', operation: 'createWithdrawal', milliseconds: 1_000, times: 1 })
    await button('Review').click()
    await button('Send 1,000.00 AUD').click()
    await expect.poll(() => document.body.textContent).toContain('Sending…')
  },
  'its answer was lost': async ({ sandbox }) => {
    sandbox.addFault({ kind: 'dropReply', operation: 'createWithdrawal', times: 1 })
    await button('Review').click()
    await button('Send 1,000.00 AUD').click()
    await expect.element(button('Check now')).toBeVisible()
  },
  'it was known not to be sent': async ({ sandbox }) => {
    const refused = { kind: 'refused', code: 'PAUSED', message: 'Later, please' } as const
    sandbox.addFault({ ...refused, operation: 'createWithdrawal', times: 1 })
    await button('Review').click()
    await button('Send 1,000.00 AUD').click()
    await expect.element(page.getByText('Later, please')).toBeVisible()
  },
}

test.for(Object.entries(steps))('left when %s: sent once, and said so', async ([name, reach]) => {
  const before = open()
  await reach(before)
  before.update(null)
  await expect.poll(() => before.element.textContent).toBe('')

  const after = render(<PayoutForm {...prefilled} />, { sandbox: before.sandbox })
  const told = () => after.element.textContent ?? ''
  await expect.poll(told).toMatch(/On its way|With the bank|Review(?!.*Checking what)/)
  if (!/On its way|With the bank/.test(told())) {
    await button('Review').click()
    await button('Send 1,000.00 AUD').click()
  }
  await expect.poll(told).toMatch(/(?:On its way|With the bank): 1,000\.00\sAUD to John Malkovich/)
  expect(before.made()).toBe(1)
  const isFound = name === 'its answer was lost' || name === 'it was being sent'
  expect(told().includes('This was sent before')).toBe(isFound)
})

test('a form that comes back on the same page finds what is under way', async () => {
  const { update, made, sandbox } = open()
  sandbox.addFault({ kind: 'slow', operation: 'createWithdrawal', milliseconds: 600, times: 1 })
  await button('Review').click()
  await button('Send 1,000.00 AUD').click()
  update(null)
  update(<PayoutForm {...prefilled} />)
  await expect.element(page.getByText(/^(?:On its way|With the bank): /)).toBeVisible()
  expect(made()).toBe(1)
})
