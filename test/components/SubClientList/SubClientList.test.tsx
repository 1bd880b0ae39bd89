import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SubClientList } from '../../../src/components/SubClientList/SubClientList.tsx'
import { render } from '../../render.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const row = button('ACME Corp')
const search = page.getByRole('searchbox')
const names = () =>
  [...document.querySelectorAll('[data-flash="party-name"]')].map(one => one.textContent)

test('a row is called by its name, and described by account, status and type', async () => {
  render(<SubClientList />)
  await expect
    .element(row)
    .toHaveAccessibleDescription('802-919 1066419 991188227733 Active Company')
  await expect
    .element(button('John Doe'))
    .toHaveAccessibleDescription('802-919 1975530 123456789 Under review Person')
})

test('found by account, business number, reference, contact person and e-mail address', async () => {
  render(<SubClientList />)
  await expect.element(row).toBeVisible()
  for (const [text, found] of [
    ['802-919 1920377', ['Harbour Cafe']],
    ['64 008 672 179', ['Northern Traders Pty Ltd']],
    ['merchant-21', ['Bluegum Landscaping']],
    ['holdings', ['Harbour Cafe']],
    ['pappas', ['Harbour Cafe']],
    ['SOFIA@example', ['Sofia Marie Keller']],
  ] as const) {
    await search.fill(text)
    await expect.poll(names).toEqual(found)
  }
})

test('filters say how many there are, and the newest come first where that is wished', async () => {
  render(<SubClientList />)
  await expect.element(row).toBeVisible()
  const status = page.getByRole('combobox', { name: 'Status' })
  const choices = () => [...status.element().querySelectorAll('option')].map(one => one.textContent)
  expect(choices()).toEqual([
    'All',
    'Active (9)',
    'Deactivated (1)',
    'Declined (1)',
    'Disabled (1)',
    'Under review (1)',
  ])
  await page.getByRole('combobox', { name: 'Type' }).selectOptions('Person (5)')
  await page.getByRole('combobox', { name: 'Order' }).selectOptions('Newest first')
  await status.selectOptions('Active (3)')
  await expect.poll(names).toEqual(['Sofia Marie Keller', "Liam Patrick O'Brien", 'John Smith'])
})

test('what the host asks for goes to the API', async () => {
  const among = { clientType: 'COMPANY', address: { suburb: 'Newtown' } } as const
  const { sandbox } = render(<SubClientList among={among} />)
  await expect.poll(names).toEqual(['Harbour Cafe'])
  expect(sandbox.requests[0]?.variables).toEqual({ input: among })
})

test('by keyboard alone: to the details, and back to the row, which follows what was done', async () => {
  render(<SubClientList />)
  await expect.element(row).toBeVisible()
  await search.click()
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{ArrowDown}')
  await expect.element(row).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  const details = page.getByRole('dialog', { name: 'ACME Corp' })
  await details.getByRole('button', { name: 'Deactivate' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Deactivate' }).click()
  // Where the question was opened; before that no dialog hears a key.
  await expect.element(details.getByRole('button', { name: 'Activate', exact: true })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(details).not.toBeInTheDocument()
  await expect.element(row).toHaveFocus()
  await expect.element(row).toHaveAccessibleDescription(/Deactivated/)
})

test('a host that selects takes the press over', async () => {
  const onSelect = vi.fn()
  render(<SubClientList onSelect={onSelect} />)
  await row.click()
  expect(onSelect.mock.calls).toMatchObject([[{ accountNo: '1066419' }]])
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})
