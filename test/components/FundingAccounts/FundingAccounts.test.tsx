import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { FundingAccounts } from '../../../src/components/FundingAccounts/FundingAccounts.tsx'
import { copyWords } from '../../../src/messages/ar/copy.ts'
import { fundingAccountWords } from '../../../src/messages/ar/fundingAccounts.ts'
import { render } from '../../render.tsx'
import { recordClipboard, sandboxWith } from './stages.ts'

const account = (name: string) => page.getByRole('group', { name, exact: true })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const lines = () =>
  [...document.querySelectorAll('[data-flash="detail"]')].map(line => [
    line.querySelector('dt')?.textContent,
    (line.querySelector('bdi') ?? line.querySelector('dd'))?.textContent,
  ])

const subClientId = '606d28675a2d931bc925fec2'

const euro = [
  'Currency: Euro (EUR)',
  'Account name: Smith Consulting Pty Ltd',
  'IBAN: GB05BARC20060574741277',
  'Account number: 74741277',
  'BIC (SWIFT code): BARCGB22',
  'Bank: BARCLAYS BANK PLC',
  'Account holder’s address: 1 Hay St, Sydney NSW 2000, AU',
  'Payment reference: 191127-99999',
]

test('shows what a bank asks for, and the reference with what comes of leaving it out', async () => {
  render(<FundingAccounts currencies={['EUR']} />)
  await expect.element(account('Euro (EUR)')).toBeVisible()
  expect(lines()).toEqual([
    ['Currency', 'Euro (EUR)'],
    ['Account name', 'Smith Consulting Pty Ltd'],
    ['IBAN', 'GB05 BARC 2006 0574 7412 77'],
    ['Account number', '74741277'],
    ['BIC (SWIFT code)', 'BARCGB22'],
    ['Bank', 'BARCLAYS BANK PLC'],
    ['Account holder’s address', '1 Hay St, Sydney NSW 2000, AU'],
  ])
  const reference = account('Payment reference')
  await expect.element(reference).toMatchTextContent(/191127-99999/)
  await expect
    .element(reference)
    .toHaveAccessibleDescription(/^Give this reference .* the money is sent back\.$/)
})

test('copies each value canonical by keyboard alone, then all of it in plain lines', async () => {
  const copied = recordClipboard()
  render(<FundingAccounts currencies={['EUR']} />)
  await expect.element(button('Copy: IBAN')).toBeVisible()
  for (const _ of euro) {
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
  }
  await expect
    .poll(() => copied)
    .toEqual([
      '191127-99999',
      'Smith Consulting Pty Ltd',
      'GB05BARC20060574741277',
      '74741277',
      'BARCGB22',
      'BARCLAYS BANK PLC',
      '1 Hay St, Sydney NSW 2000, AU',
      euro.join('\n'),
    ])
  await expect.element(page.getByText('All details copied')).toHaveAttribute('role', 'status')
})

test('another currency is chosen, beginning with the host’s, in the host’s order', async () => {
  render(<FundingAccounts currencies={['NZD', 'CNY', 'EUR']} initialCurrency="EUR" />)
  await expect.element(account('Euro (EUR)')).toBeVisible()
  const choice = page.getByRole('combobox', { name: 'Currency' })
  expect([...choice.element().querySelectorAll('option')].map(option => option.value)).toEqual([
    'NZD',
    'CNY',
    'EUR',
  ])
  await choice.selectOptions('Chinese Yuan (CNY)')
  await expect.element(account('Chinese Yuan (CNY)')).toBeVisible()
  await expect.element(account('Euro (EUR)')).not.toBeInTheDocument()
  expect(lines().map(([label]) => label)).not.toContain('IBAN')
})

test('a currency with two accounts shows both', async () => {
  const sandbox = sandboxWith({ accountNo: '111' }, { accountNo: '222' })
  render(<FundingAccounts />, { sandbox })
  await expect.element(account('Euro (EUR)')).toHaveLength(2)
  await expect.element(page.getByRole('combobox')).not.toBeInTheDocument()
})

test('an account with little known shows that, and warns that there is no reference', async () => {
  const copied = recordClipboard()
  render(<FundingAccounts />, { sandbox: sandboxWith({ accountNo: ' 12 34 ', name: ' ' }) })
  await expect.element(account('Euro (EUR)')).toBeVisible()
  expect(lines()).toEqual([
    ['Currency', 'Euro (EUR)'],
    ['Account number', '1234'],
  ])
  await expect
    .element(account('No payment reference'))
    .toHaveAccessibleDescription(/without a reference, the money is sent back/)
  await button('Copy all').click()
  await expect.poll(() => copied).toEqual(['Currency: Euro (EUR)\nAccount number: 1234'])
})

test('a sub-client’s money takes the sub-client’s reference, and waits for its id', async () => {
  const { sandbox, update } = render(<FundingAccounts subClientId={undefined} />)
  await expect.element(page.getByText('Loading the details to pay in')).toBeInTheDocument()
  // Your own reference would send the money to you.
  expect(sandbox.requests).toEqual([])
  update(<FundingAccounts currencies={['EUR']} subClientId={subClientId} />)
  await expect.element(account('Euro (EUR)')).toBeVisible()
  const { fundingReference } = sandbox.store.subClients.get(subClientId) as {
    fundingReference: string
  }
  await expect.element(page.getByText(fundingReference, { exact: true })).toBeVisible()
  expect(document.body.textContent).not.toContain('191127-99999')
  update(<FundingAccounts subClientId="nobody" />)
  await expect.element(page.getByText('Client not found')).toBeVisible()
})

test('after a failure another try keeps the keyboard near', async () => {
  const faults = [{ kind: 'serverError', operation: 'fundingAccounts', times: 1 }] as const
  render(<FundingAccounts />, { sandbox: { faults } })
  await expect.element(page.getByRole('alert')).toBeVisible()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.element(account('US Dollar (USD)')).toBeVisible()
  await expect
    .poll(() => document.activeElement?.getAttribute('data-flash'))
    .toBe('funding-accounts')
  await userEvent.tab()
  await expect.element(page.getByRole('combobox')).toHaveFocus()
})

test('in Arabic, what is copied has no invisible characters in its values', async () => {
  const copied = recordClipboard()
  const messages = { ar: { ...copyWords, ...fundingAccountWords } }
  render(<FundingAccounts currencies={['EUR']} />, { provider: { locale: 'ar', messages } })
  const buttons = () => document.querySelectorAll<HTMLElement>('[data-flash="copy-button"]')
  await expect.poll(() => buttons().length).toBe(8)
  for (const one of buttons()) one.click()
  await expect.poll(() => copied).toHaveLength(8)
  expect(copied.slice(0, 7).filter(text => /[\u200e-\u200f\u2066-\u2069]/.test(text))).toEqual([])
  const values = copied[7]?.split('\n').map(line => line.slice(line.indexOf(': ') + 2))
  expect(values?.slice(1)).toEqual(euro.slice(1).map(line => line.split(': ')[1]))
})

test.each(['en', 'ar'])(
  '320 px are enough, and every value wraps beside its button: %s',
  async locale => {
    const long = 'A'.repeat(70)
    render(
      <div style={{ inlineSize: 320 }}>
        <FundingAccounts />
      </div>,
      {
        sandbox: sandboxWith({ accountName: long, iban: 'MT84MALT011000012345MTLCAST001S' }),
        provider: { locale },
      },
    )
    await expect.element(page.getByText(long)).toBeVisible()
    const place = document.querySelector('[data-flash="root"]')?.getBoundingClientRect() as DOMRect
    for (const part of document.querySelectorAll('[data-flash="funding-account"] *')) {
      const { left, right } = part.getBoundingClientRect()
      expect(left, part.outerHTML).toBeGreaterThanOrEqual(place.left)
      expect(right, part.outerHTML).toBeLessThanOrEqual(place.right)
    }
  },
)
