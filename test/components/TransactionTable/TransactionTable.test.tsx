import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DepositTable } from '../../../src/components/TransactionTable/DepositTable.tsx'
import { WithdrawalTable } from '../../../src/components/TransactionTable/WithdrawalTable.tsx'
import { ar } from '../../../src/exports/messages.ts'
import { depositStatusWords } from '../../../src/messages/en/depositStatus.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
const table = page.getByRole('table')
const opens = () => [...document.querySelectorAll<HTMLElement>('[data-flash="open-details"]')]
const names = () => opens().map(one => one.textContent)
const cellsOf = (column: number) =>
  [...document.querySelectorAll(`[role="cell"][aria-colindex="${column}"]`)].map(
    one => one.textContent ?? '',
  )
const textOf = (part: { element: () => Element }) => part.element().textContent ?? ''
const hasFocus = (part: { element: () => Element }) =>
  part.element().contains(document.activeElement)
const sender = 'Bay Supplies Inc'

test('is a table to a screen reader: counted, named by its first column, sorted by its heads', async () => {
  render(<WithdrawalTable />)
  await expect.element(table).toHaveAccessibleName('Withdrawals')
  await expect.element(table).toHaveAttribute('aria-rowcount', '13')
  await expect.element(table).toHaveAttribute('aria-colcount', '5')
  const created = page.getByRole('columnheader', { name: 'Created' })
  const amount = page.getByRole('columnheader', { name: 'Amount' })
  await expect.element(created).toHaveAttribute('aria-sort', 'descending')
  await expect.element(amount).toHaveAttribute('aria-sort', 'none')
  await amount.getByRole('button').click()
  await expect.element(amount).toHaveAttribute('aria-sort', 'descending')
  const value = (text: string) => Number(text.replace(/[^\d.].*$/, '').replaceAll(',', ''))
  const amounts = () => cellsOf(5).map(text => value(text.replaceAll(',', '')))
  await expect.poll(() => amounts()[0]).toBe(4800)
  expect(amounts()).toEqual(amounts().toSorted((a, b) => b - a))
  await amount.getByRole('button').click()
  await expect.element(amount).toHaveAttribute('aria-sort', 'ascending')
  await expect.poll(() => amounts()[0]).toBe(75.25)
  expect(opens().filter(one => one.tabIndex === 0)).toHaveLength(1)
})

test('by keyboard alone: filter, sort, open, refund, close; the focus comes back to its row', async () => {
  const sandbox = createSandbox()
  render(<DepositTable />, { sandbox, provider: { liveSource: sandbox } })
  await expect.element(button(sender)).toBeVisible()
  await button('Filters').click()
  const status = page.getByRole('checkbox', { name: 'Received', exact: true })
  await expect.element(status).toBeInTheDocument()
  ;(status.element() as HTMLElement).focus()
  await userEvent.keyboard(' ')
  await expect.element(button('Filters (1)')).toBeVisible()
  await expect.poll(() => new Set(cellsOf(4))).toEqual(new Set(['Received']))
  const last = sandbox.requests.at(-1)
  expect(last?.variables).toEqual({ input: { statuses: ['CONFIRMED'] } })

  ;(button('Sender').element() as HTMLElement).focus()
  await userEvent.keyboard('{Enter}')
  await expect
    .element(page.getByRole('columnheader', { name: 'Sender' }))
    .toHaveAttribute('aria-sort', 'ascending')
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}')
  await expect.poll(() => opens().indexOf(document.activeElement as HTMLElement)).toBe(0)
  await userEvent.keyboard('{End}{Home}')
  while (document.activeElement?.textContent !== sender) await userEvent.keyboard('{ArrowDown}')
  await userEvent.keyboard('{Enter}')
  const details = page.getByRole('dialog', { name: sender })
  await expect.poll(() => textOf(details)).toContain('INV-20417')
  await details.getByRole('button', { name: 'Refund this deposit' }).click()
  await page.getByRole('textbox', { name: /^Reason/ }).fill('Sent twice')
  await button('Review').click()
  await button(/^Send .* back$/).click()
  await expect.element(page.getByText('Refund accepted').first()).toBeVisible()
  await sandbox.advance(3_600_000)
  await button('Back to the deposit').click()
  await expect
    .poll(() => textOf(details))
    .toContain(depositStatusWords['depositStatus.REFUNDED.label'])
  await expect.poll(() => hasFocus(details)).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.element(details).not.toBeInTheDocument()
  // It is on its way back, so the filter lets it through no more, and the row in its place is at hand.
  await expect.poll(names).not.toContain(sender)
  await expect.poll(() => opens().includes(document.activeElement as HTMLElement)).toBe(true)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByRole('dialog')).toBeVisible()
  const name = page.getByRole('dialog').element().getAttribute('aria-labelledby') ?? ''
  const of = document.getElementById(name)?.textContent
  await expect.poll(() => hasFocus(page.getByRole('dialog'))).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.poll(() => document.activeElement?.textContent).toBe(of)
})

test('says by itself what happens: a status changes in its row, a new one comes to its place', async () => {
  const sandbox = createSandbox()
  render(<DepositTable />, { sandbox, provider: { liveSource: sandbox } })
  await expect.element(button(sender)).toBeVisible()
  const before = names().length
  sandbox.deposit({ amount: 42, currency: 'AUD' })
  await expect.poll(() => names().length).toBe(before + 1)
  await sandbox.advance(3_600_000)
  await expect.poll(() => cellsOf(4)[0]).toBe('Received')
})

test('what fails is said, and asked for again; a refresh that fails leaves what there is', async () => {
  const sandbox = createSandbox({
    faults: [{ kind: 'serverError', operation: 'withdrawals', times: 1 }],
  })
  render(<WithdrawalTable />, { sandbox })
  await button('Try again').click()
  await expect.poll(() => names().length).toBeGreaterThan(5)
  sandbox.addFault({ kind: 'serverError', operation: 'withdrawals', times: 1 })
  await button('Refresh').click()
  await expect.element(page.getByText('These rows may be out of date')).toBeVisible()
  expect(names().length).toBeGreaterThan(5)
  await button('Try again').click()
  await expect.element(page.getByText('These rows may be out of date')).not.toBeInTheDocument()
})

test('nothing at all, and nothing found, from which all can be shown again', async () => {
  const { update } = render(<WithdrawalTable among={{ externalId: 'nobody' }} />)
  await expect.element(page.getByText('No withdrawals yet')).toBeVisible()
  expect(document.querySelector('[data-flash="table-tools"]')).toBeNull()
  update(<WithdrawalTable key="other" />)
  await page.getByRole('searchbox').fill('no such thing')
  await expect.element(page.getByText('Nothing found')).toBeVisible()
  await button('Show all').click()
  await expect.poll(() => names().length).toBeGreaterThan(5)
  await page.getByRole('searchbox').fill('facture')
  await expect.poll(names).toEqual(['Claire Fontaine'])
})

test('the file has all that is found, every column, and carries no formula', async () => {
  const saved: Blob[] = []
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    saved.push(blob as Blob)
    return 'data:,'
  })
  const files: string[] = []
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    files.push(this.download)
  })
  onTestFinished(() => {
    make.mockRestore()
    click.mockRestore()
  })
  const sandbox = createSandbox()
  const [first] = sandbox.store.withdrawals.values()
  if (first) sandbox.store.withdrawals.set(first.id, { ...first, externalReference: '=1+1' })
  render(<WithdrawalTable columns={['amount']} />, { sandbox })
  await expect.element(table).toHaveAttribute('aria-colcount', '2')
  await button('Export CSV').click()
  expect(files).toEqual([expect.stringMatching(/^withdrawals-\d{4}-\d\d-\d\d\.csv$/)])
  const text = (await saved[0]?.text()) ?? ''
  const lines = text.trim().split('\r\n')
  expect(lines[0]).toMatch(/^ID,Created,Status,Amount,Currency,Fee,Recipient,Reference,Your ID,/)
  expect(lines).toHaveLength(13)
  expect(
    lines
      .slice(1)
      .every(line => /^[\da-f]{24},\d{4}-[\d-]+T[\d:.]+Z,[A-Z]+,\d+\.\d\d,[A-Z]{3},/.test(line)),
  ).toBe(true)
  expect(text).toContain(",'=1+1,")
})

test('in Arabic on a phone: cards from right to left, no wider than the page', async () => {
  await page.viewport(360, 800)
  onTestFinished(() => page.viewport(1280, 900))
  render(<WithdrawalTable />, { provider: { locale: 'ar', messages: { ar } } })
  await expect.element(table).toHaveAttribute('data-layout', 'cards')
  await expect.element(page.getByRole('columnheader')).not.toBeInTheDocument()
  await expect.element(table).toHaveAttribute('aria-rowcount', '12')
  const cell = page.getByRole('cell').first()
  await expect.poll(() => textOf(cell)).toMatch(/^تاريخ الإنشاء/)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
  await page.getByRole('combobox').selectOptions('المبلغ، تصاعديًا')
  await expect.poll(() => names()[0]).toBe('Acme Pty Ltd')
})
