import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { SenderList } from '../../../src/components/SenderList/SenderList.tsx'
import { render } from '../../render.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })

test('the question says that there is no undo, and there is none', async () => {
  const { sandbox } = render(<SenderList />)
  await button('Mia Rose Nguyen').click()
  await button('Delete').click()
  const question = page.getByRole('alertdialog', { name: 'Delete Mia Rose Nguyen?' })
  await expect
    .element(question)
    .toHaveAccessibleDescription(
      /^This can’t be undone. Their identity document can’t be read back/,
    )
  await question.getByRole('button', { name: 'Delete' }).click()
  await expect.element(page.getByText('Mia Rose Nguyen was deleted')).toBeVisible()
  await expect.element(button('Undo')).not.toBeInTheDocument()
  expect(sandbox.store.senders.size).toBe(6)
  await button('Close').click()
  await expect.element(page.getByText('Mia Rose Nguyen was deleted')).not.toBeInTheDocument()
})

test('shows all that the API gives back', async () => {
  render(<SenderList />)
  await button('Mia Rose Nguyen').click()
  const pairs = () =>
    [...document.querySelectorAll('[data-flash="detail"]')].map(pair =>
      [...pair.children].map(part => part.textContent),
    )
  await expect.poll(pairs).toEqual([
    ['Email', 'mia@example.com'],
    ['Mobile number', '+61 491 570 110'],
    ['Address', '45 Elgin St, Carlton VIC 3053, Australia'],
    ['Date of birth', 'February 17, 1991'],
    ['Nickname', 'MiaNguyen'],
    ['Your reference', 'cust-1001'],
  ])
})

test('a row tells the e-mail address and the business number', async () => {
  render(<SenderList />)
  await expect
    .element(button('Harbour Textiles Ltd'))
    .toHaveAccessibleDescription('accounts@harbour.example.com 04821937 United Kingdom')
})

test('there is nothing to filter by, and an order to choose', async () => {
  render(<SenderList initialSort="newest" />)
  await expect.element(button('John Smith')).toBeVisible()
  const names = () =>
    [...document.querySelectorAll('[data-flash="party-name"]')].map(name => name.textContent)
  expect(names()[0]).toBe('John Smith')
  await expect.element(page.getByRole('combobox')).toHaveLength(1)
  await page.getByRole('combobox', { name: 'Order' }).selectOptions('By name')
  await expect.poll(names).toContain('Acme Inc')
  expect(names()[0]).toBe('Acme Inc')
})
