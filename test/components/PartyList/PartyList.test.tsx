import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RecipientList } from '../../../src/components/RecipientList/RecipientList.tsx'
import { SenderList } from '../../../src/components/SenderList/SenderList.tsx'
import { ar } from '../../../src/messages/ar.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { manyRecipients } from '../../manyRecipients.ts'
import { render } from '../../render.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const row = button('Claire Fontaine')

test('the keyboard alone: search, rows, details, and back to the row', async () => {
  render(<RecipientList />)
  await expect.element(row).toBeVisible()
  await userEvent.keyboard('{Tab}a{Tab}{Tab}{Tab}{Tab}{Tab}')
  await expect.element(button('Acme Pty Ltd')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(row).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  const details = page.getByRole('dialog', { name: 'Claire Fontaine' })
  await expect.poll(() => details.element().contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.element(details).not.toBeInTheDocument()
  await expect.element(row).toHaveFocus()
})

test('a row is called by its name, and described by the rest', async () => {
  render(<RecipientList />)
  await expect.element(row).toHaveAccessibleDescription('ending in 0189 IBAN EUR France')
  const acme = button('Acme Pty Ltd')
  await expect
    .element(acme)
    .toHaveAccessibleDescription('accounts@acme.example PayID AUD Australia')
})

test('a press anywhere in the row counts', async () => {
  render(<RecipientList />)
  await page.getByText('United Kingdom').click({ force: true })
  await expect.element(page.getByRole('dialog', { name: 'Harbour Textiles Ltd' })).toBeVisible()
})

test('a host that selects takes the press over', async () => {
  const onSelect = vi.fn()
  render(<RecipientList onSelect={onSelect} />)
  await row.click()
  expect(onSelect.mock.calls).toMatchObject([[{ lastName: 'Fontaine' }]])
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('a host that edits takes the editing over, once the details are closed', async () => {
  const onEdit = vi.fn()
  render(<SenderList onEdit={onEdit} />)
  await button('Mia Rose Nguyen').click()
  await button('Edit').click()
  expect(onEdit.mock.calls).toMatchObject([[{ lastName: 'Nguyen' }]])
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('what a host forbids isn’t offered', async () => {
  render(<RecipientList canDelete={false} canEdit={false} />)
  await row.click()
  await expect.element(page.getByRole('dialog', { name: 'Claire Fontaine' })).toBeVisible()
  await expect.element(button('Edit')).not.toBeInTheDocument()
  await expect.element(button('Delete')).not.toBeInTheDocument()
  await expect.element(button('Add a recipient')).not.toBeInTheDocument()
})

test('keeping leads back to the details, with the focus on the button', async () => {
  render(<RecipientList />)
  await row.click()
  await button('Delete').click()
  await button('Keep').click()
  await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument()
  await expect.element(button('Delete')).toHaveFocus()
})

test('the focus goes to the row that takes the place, to the last one after the last', async () => {
  const { sandbox } = render(<RecipientList />)
  for (const [name, next] of [
    ['Acme Pty Ltd', 'Bay Supplies Inc'],
    ['Harbour Textiles Ltd', 'John Malkovich'],
  ] as const) {
    await button(name).click()
    await button('Delete').click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete' }).click()
    await expect.element(page.getByText(`${name} was deleted`)).toBeVisible()
    await expect.poll(() => document.activeElement?.textContent).toBe(next)
  }
  expect(sandbox.store.recipients.size).toBe(4)
})

test('retrying keeps the focus in the list', async () => {
  const sandbox = createSandbox({
    faults: [{ kind: 'serverError', operation: 'senders', times: 1 }],
  })
  render(<SenderList />, { sandbox })
  await button('Try again').click()
  await expect.element(page.getByRole('region', { name: 'Senders' })).toHaveFocus()
  await expect.element(button('Mia Rose Nguyen')).toBeVisible()
})

test('what is looked for anew is read from its beginning', async () => {
  render(<RecipientList />, { sandbox: { recipients: manyRecipients(400) } })
  const list = page.getByRole('list', { name: 'Recipients' })
  await expect.element(list).toBeVisible()
  const region = list.element().parentElement as HTMLElement
  region.scrollTo({ top: 4_000 })
  await expect.poll(() => region.scrollTop).toBeGreaterThan(3_000)
  await page.getByRole('searchbox').fill('a')
  await expect.poll(() => region.scrollTop).toBe(0)
})

test('few of 2,000 rows are in the page, and each says its place', async () => {
  const { element } = render(<RecipientList />, { sandbox: { recipients: manyRecipients(2_000) } })
  await expect.element(page.getByText('2,000 recipients')).toBeVisible()
  expect(element.querySelectorAll('*').length).toBeLessThan(600)
  const row = () => element.querySelector('[role="listitem"]')
  await expect.poll(() => row()?.getAttribute('aria-setsize')).toBe('2000')
})

test('speaks Arabic, and leaves names and codes their direction', async () => {
  const { element } = render(<RecipientList />, { provider: { locale: 'ar', messages: { ar } } })
  await expect.element(page.getByText('6 مستفيدين')).toBeVisible()
  expect(getComputedStyle(element.querySelector('section') as Element).direction).toBe('rtl')
  await row.click()
  const details = page.getByRole('dialog', { name: 'Claire Fontaine' })
  const iban = details.getByText('FR76 3000 6000 0112 3456 7890 189')
  await expect.element(iban).toHaveAttribute('dir', 'ltr')
})
