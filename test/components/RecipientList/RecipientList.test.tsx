import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RecipientList } from '../../../src/components/RecipientList/RecipientList.tsx'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const row = button('Claire Fontaine')
const question = page.getByRole('alertdialog', { name: 'Delete Claire Fontaine?' })
const claireId = '64f1a2b3c4d5e6f708192a02'

async function deleteClaire(): Promise<void> {
  await row.click()
  await button('Delete').click()
  await question.getByRole('button', { name: 'Delete' }).click()
}

function details() {
  return [...document.querySelectorAll('[data-flash="detail"]')].map(pair =>
    [...pair.children].map(part => part.textContent),
  )
}

function count(sandbox: Sandbox, operation: string): number {
  return sandbox.requests.filter(request => request.operation === operation).length
}

test('shows all that is known, grouped as it is printed', async () => {
  render(<RecipientList />)
  await row.click()
  await expect.poll(details).toEqual([
    ['Account type', 'IBAN'],
    ['IBAN', 'FR76 3000 6000 0112 3456 7890 189'],
    ['BIC (SWIFT code)', 'AGRI FR PP'],
    ['Currency', 'Euro (EUR)'],
    ['Bank in', 'France'],
    ['Email', 'claire@example.com'],
    ['Address', '8 rue des Lilas, 75011 Paris, Paris, France'],
    ['Nickname', 'ClaireFont'],
  ])
})

test('an undone deletion gives back all but the id, and tells the host the new one', async () => {
  const onRestored = vi.fn()
  const { sandbox } = render(<RecipientList onRestored={onRestored} />)
  await expect.element(row).toBeVisible()
  const before = sandbox.store.recipients.get(claireId)
  await deleteClaire()
  await button('Undo').click()
  await expect.element(page.getByText('Claire Fontaine is back in your recipients')).toBeVisible()
  const after = [...sandbox.store.recipients.values()].at(-1)
  expect(after).toEqual({ ...before, id: after?.id })
  expect(onRestored.mock.calls).toMatchObject([[{ id: after?.id }, { id: claireId }]])
  expect(after?.id).not.toBe(claireId)
  // The button is gone; the focus is on the news.
  await expect.poll(() => document.activeElement?.getAttribute('data-flash')).toBe('party-news')
  await button('Close').click()
  await expect.poll(() => document.activeElement?.textContent).toBe('Claire Fontaine')
})

test('an undo that was refused says why, and can be tried again', async () => {
  const { sandbox } = render(<RecipientList />)
  await deleteClaire()
  sandbox.addFault({
    kind: 'refused',
    operation: 'createRecipient',
    code: 'LIMIT',
    message: 'Too many recipients',
    times: 1,
  })
  await button('Undo').click()
  await expect.element(page.getByText('Too many recipients')).toBeVisible()
  await button('Try again').click()
  await expect.element(page.getByText('Claire Fontaine is back in your recipients')).toBeVisible()
})

test('an undo whose answer was lost is looked up, so that nobody is added twice', async () => {
  const { sandbox } = render(<RecipientList />)
  await deleteClaire()
  sandbox.dropReplies(1, 'createRecipient')
  await button('Undo').click()
  const unknown = page.getByText('We don’t know yet whether Claire Fontaine is back')
  await expect.element(unknown).toBeVisible()
  await expect.element(button('Undo')).not.toBeInTheDocument()
  await button('Check now').click()
  await expect.element(page.getByText('Claire Fontaine is back in your recipients')).toBeVisible()
  expect(count(sandbox, 'createRecipient')).toBe(1)
})

test('a deletion without an answer stays in sight when the question is closed', async () => {
  const sandbox = createSandbox()
  sandbox.dropReplies(1, 'deleteRecipient')
  const onDeleted = vi.fn()
  render(<RecipientList onDeleted={onDeleted} />, { sandbox })
  await deleteClaire()
  const unknown = page.getByText('We don’t know yet whether Claire Fontaine was deleted')
  await expect
    .element(question.getByText('The answer was lost. Check before you try again.'))
    .toBeVisible()
  await expect.element(question.getByRole('button', { name: 'Delete' })).not.toBeInTheDocument()
  await expect.element(question.getByRole('button', { name: 'Check now' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(button('Delete')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  await expect.element(unknown).toBeVisible()
  expect(onDeleted).not.toHaveBeenCalled()
  await button('Check now').click()
  await expect.element(page.getByText('Claire Fontaine was deleted')).toBeVisible()
  expect(onDeleted).toHaveBeenCalledOnce()
  expect(count(sandbox, 'deleteRecipient')).toBe(1)
})

test('a look that finds the entry says so, and it may be deleted again', async () => {
  const sandbox = createSandbox({
    faults: [{ kind: 'badGateway', operation: 'deleteRecipient', times: 1 }],
  })
  render(<RecipientList />, { sandbox })
  await deleteClaire()
  await question.getByRole('button', { name: 'Check now' }).click()
  await expect.element(page.getByText('Claire Fontaine wasn’t deleted')).toBeVisible()
  await question.getByRole('button', { name: 'Delete' }).click()
  await expect.element(page.getByText('Claire Fontaine was deleted')).toBeVisible()
})

test('the form in the dialog changes the entry, and the details show it', async () => {
  const { sandbox } = render(<RecipientList />)
  await row.click()
  await button('Edit').click()
  const form = page.getByRole('dialog', { name: 'Edit Claire Fontaine' })
  await form.getByRole('textbox', { name: 'Last name' }).fill('Dubois')
  ;(form.getByRole('form').element() as HTMLFormElement).requestSubmit()
  await expect.element(page.getByRole('dialog', { name: 'Claire Dubois' })).toBeVisible()
  expect(sandbox.store.recipients.get(claireId)).toMatchObject({ lastName: 'Dubois' })
  // Where the form was opened; before that no dialog hears a key.
  await expect.element(button('Edit')).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  await expect.element(button('Claire Dubois')).toHaveFocus()
})

test('a list of choices within the dialog keeps the focus in its field', async () => {
  render(<RecipientList />)
  await row.click()
  await button('Edit').click()
  const country = page
    .getByRole('dialog', { name: 'Edit Claire Fontaine' })
    .getByRole('combobox', { name: 'Country' })
  await country.click()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await expect.element(country).toHaveFocus()
})
