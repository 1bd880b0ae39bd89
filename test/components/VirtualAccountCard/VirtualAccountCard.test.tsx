import { expect, onTestFinished, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { VirtualAccountCard } from '../../../src/components/VirtualAccountCard/VirtualAccountCard.tsx'
import type { SubClient } from '../../../src/hooks/useSubClients.ts'
import { render } from '../../render.tsx'
import { recordClipboard } from '../FundingAccounts/stages.ts'

const id = '606d28675a2d931bc925fec2'
const button = (name: string) => page.getByRole('button', { name, exact: true })
const message = 'Account name: ACME Corp\nBSB: 802-919\nAccount number: 1066419'

/** A browser that shares, and what it was given. */
function recordShares(share: () => Promise<void>): readonly unknown[] {
  const shared: unknown[] = []
  const value = (data: unknown) => {
    shared.push(data)
    return share()
  }
  Object.defineProperty(navigator, 'share', { configurable: true, value })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'share')
  })
  return shared
}

test('by keyboard alone each detail is copied canonical, and all of it as a message', async () => {
  const copied = recordClipboard()
  render(<VirtualAccountCard id={id} />)
  await expect.element(page.getByText('802-919')).toHaveAttribute('dir', 'ltr')
  for (const _ of [1, 2, 3, 4]) await userEvent.keyboard('{Tab}{Enter}')
  await expect.poll(() => copied).toEqual(['ACME Corp', '802919', '1066419', message])
  await expect.element(button('Share')).not.toBeInTheDocument()
})

test('shares the account’s name and numbers, nothing else; thinking better of it is no problem', async () => {
  const shared = recordShares(() => Promise.reject(new DOMException('no', 'AbortError')))
  render(<VirtualAccountCard id={id} />)
  await button('Share').click()
  expect(shared).toEqual([{ text: message }])
  await expect.element(button('Share')).toHaveFocus()
})

const known = { fullName: 'Ada Byron', bsb: '802919', accountNo: '1', id } as SubClient

test.each([
  ['INITIATED', 'Don’t use these details yet', 'Being opened'],
  ['UNAPPROVED', 'Don’t use these details yet', 'Under review'],
  ['DEACTIVATED', 'Don’t use these details', 'Deactivated'],
  ['FAILED_KYC', 'Don’t use these details', 'Declined'],
  ['DISABLED', 'Don’t use these details', 'Disabled'],
  ['ON_HOLD', 'Don’t use these details', 'ON_HOLD'],
])('%s: not to be used, and neither shared nor copied as a whole', async (status, title, badge) => {
  recordShares(() => Promise.resolve())
  const { sandbox } = render(<VirtualAccountCard subClient={{ ...known, status }} />)
  await expect.element(page.getByText(title, { exact: true })).toBeVisible()
  await expect.element(page.getByText(badge, { exact: true })).toBeVisible()
  await expect.element(button('Copy all')).not.toBeInTheDocument()
  await expect.element(button('Share')).not.toBeInTheDocument()
  await expect.element(page.getByText('Accounts in other currencies')).not.toBeInTheDocument()
  expect(sandbox.requests).toEqual([])
})

test('an account without a number says so, and shows no half of it', async () => {
  const waiting = { ...known, status: 'INITIATED', accountNo: null }
  render(<VirtualAccountCard subClient={waiting} />)
  await expect.element(page.getByText('No account number yet')).toBeVisible()
  await expect.element(page.getByText('802-919')).not.toBeInTheDocument()
})

test('accounts abroad are asked for once, when they are wanted', async () => {
  const { sandbox } = render(<VirtualAccountCard id={id} />)
  const operations = () => sandbox.requests.map(({ operation }) => operation)
  await expect.element(button('Copy all')).toBeVisible()
  expect(operations()).toEqual(['subClient'])
  const others = page.getByText('Accounts in other currencies')
  await others.click()
  await expect.element(page.getByText('210407-10040')).toBeVisible()
  await others.click()
  await others.click()
  expect(operations()).toEqual(['subClient', 'subClientFundingAccounts'])
})

test('after a failure another try keeps the keyboard near, and nobody of that id is said so', async () => {
  const faults = [{ kind: 'serverError', operation: 'subClient', times: 1 }] as const
  const { update } = render(<VirtualAccountCard id={id} />, { sandbox: { faults } })
  await button('Try again').click()
  await expect.element(button('Copy all')).toBeVisible()
  await expect
    .poll(() => document.activeElement?.getAttribute('data-flash'))
    .toBe('virtual-account')
  update(<VirtualAccountCard id="nobody" />)
  await expect.element(page.getByText('Client not found')).toBeVisible()
})
