import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'
import { HostPayout } from './HostPayout.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name })
const sent = ({ requests }: Sandbox) =>
  requests.filter(({ operation }) => operation === 'createWithdrawal')

/** As far as the review. */
async function reviewed(sandbox = createSandbox()) {
  const rendered = render(<HostPayout />, { sandbox, timeout: 300 })
  await button('Review').click()
  await expect.element(button('Send 10.50 AUD')).toBeVisible()
  const before = sandbox.store.withdrawals.size
  return { ...rendered, made: () => sandbox.store.withdrawals.size - before }
}

test('the review has the focus, each part leads back, and nothing is sent before it', async () => {
  const { sandbox } = await reviewed()
  await expect.element(page.getByRole('heading', { name: 'Check the details' })).toHaveFocus()
  await button('Change: Amount').click()
  await expect.element(page.getByRole('textbox')).toHaveFocus()
  expect(sent(sandbox)).toHaveLength(0)
})

test('two clicks and Enter twice send once, and the receipt has the focus', async () => {
  const { sandbox, made } = await reviewed()
  button('Send 10.50 AUD').element().focus()
  await userEvent.keyboard('{Enter}{Enter}')
  await expect.element(page.getByRole('group', { name: 'Sent' })).toHaveFocus()
  expect([made(), sent(sandbox).length]).toEqual([1, 1])
})

test('a lost answer: nothing but a look is offered, and it finds what was sent', async () => {
  const { sandbox, made } = await reviewed()
  sandbox.dropReplies(1, 'createWithdrawal')
  await button('Send 10.50 AUD').click()
  await expect
    .element(page.getByRole('status').filter({ hasText: /don’t know yet whether it was sent/ }))
    .toBeVisible()
  expect(button(/Send/).elements()).toHaveLength(0)
  await button('Check now').click()
  await expect.element(page.getByRole('group', { name: 'Sent' })).toBeVisible()
  expect([made(), sent(sandbox).length]).toEqual([1, 1])
})

test('what never arrived is said not to be sent, and goes out once when it is sent again', async () => {
  const { sandbox, made } = await reviewed()
  sandbox.addFault({ kind: 'timeout', times: 1, operation: 'createWithdrawal' })
  await button('Send 10.50 AUD').click()
  await button('Check now').click()
  await expect.element(page.getByText('It wasn’t sent', { exact: true })).toBeVisible()
  await button('Send 10.50 AUD').click()
  await expect.element(page.getByRole('group', { name: 'Sent' })).toBeVisible()
  expect(made()).toBe(1)
})

test('a page that was loaded anew tells what the one before had sent', async () => {
  const { sandbox, element, update } = await reviewed()
  sandbox.dropReplies(1, 'createWithdrawal')
  await button('Send 10.50 AUD').click()
  await expect.element(button('Check now')).toBeVisible()
  update(null)
  element.remove()
  render(<HostPayout />, { sandbox })
  await expect.element(page.getByText('This was sent before')).toBeVisible()
  expect(sent(sandbox)).toHaveLength(1)
})

test('what was refused is said beside the button, with all that was entered', async () => {
  const { sandbox, made } = await reviewed()
  sandbox.addFault({ kind: 'refused', times: 1, code: 'LIMIT', message: 'Too much for today' })
  await button('Send 10.50 AUD').click()
  await expect.element(page.getByText(/Too much for today/)).toBeVisible()
  await button('Send 10.50 AUD').click()
  await expect.element(page.getByRole('group', { name: 'Sent' })).toBeVisible()
  expect(made()).toBe(1)
})
