import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SenderForm } from '../../../src/components/SenderForm/SenderForm.tsx'
import type { Sender } from '../../../src/hooks/useSenders.ts'
import { ar } from '../../../src/messages/ar.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'

const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const button = (name: string) => page.getByRole('button', { name })
const address = { country: 'AU', street: '45 Elgin St' }
const mia = { firstName: 'Mia', lastName: 'Nguyen', address }

/** One of the sandbox's senders, as the API gives it: without the document. */
function seeded(id: string): Sender {
  const { idDoc, ...sender } = createSandbox().store.senders.get(id) ?? {}
  return sender as Sender
}

test('what a missing birth date means is said before, after and in the review, and hinders nobody', async () => {
  const { sandbox } = render(<SenderForm hasReview initialValues={mia} />)
  const note = /payments may wait hours or days for a review/
  await expect.element(field(/^Date of birth/)).toHaveAccessibleDescription(note)
  await field(/^Date of birth/).click()
  await userEvent.tab()
  const doubt =
    'Without a date of birth, payments may wait hours or days for a review, and may cost more.'
  await expect.element(page.getByText(doubt)).toBeVisible()
  await button('Review').click()
  await expect.element(page.getByRole('heading', { name: 'Check the details' })).toHaveFocus()
  await expect.element(page.getByText(doubt)).toBeVisible()
  await button('Add sender').click()
  await expect.element(page.getByText('Mia Nguyen is in your senders')).toBeVisible()
  expect([...sandbox.store.senders.values()].at(-1)).toMatchObject({ dob: null })
})

test('a kind of document brings its fields; without one again they are gone, and nothing is sent of it', async () => {
  const { sandbox } = render(<SenderForm initialValues={mia} />)
  const kind = page.getByRole('combobox', { name: /^Document/ })
  await kind.selectOptions('Passport')
  await field('Document number').fill('PA1')
  await kind.selectOptions('Choose')
  expect(field('Document number').elements()).toEqual([])
  await button('Add sender').click()
  await expect.element(page.getByText('Mia Nguyen is in your senders')).toBeVisible()
  expect([...sandbox.store.senders.values()].at(-1)).toMatchObject({ idDoc: null })
})

test('an edit says that the document stays, in the review too', async () => {
  render(<SenderForm hasReview sender={seeded('686393e689c1fb1b255cac5c')} />)
  const kept = /It stays as it is unless you give another/
  await expect.element(page.getByText(kept)).toBeVisible()
  await button('Review').click()
  await expect.element(page.getByRole('heading', { name: 'Check the details' })).toHaveFocus()
  await expect.element(page.getByText(kept)).toBeVisible()
})

test('another sender is another form', async () => {
  const onUpdated = vi.fn()
  const { update } = render(<SenderForm sender={seeded('686393e689c1fb1b255cac5c')} />)
  await field('Last name').fill('Somebody')
  const mia = seeded('64f1a2b3c4d5e6f708192c03')
  update(<SenderForm onUpdated={onUpdated} sender={mia} />)
  await expect.element(field('Last name')).toHaveValue('Nguyen')
  await button('Save changes').click()
  await expect.element(page.getByText('The details of Mia Rose Nguyen are saved')).toBeVisible()
  expect(onUpdated.mock.lastCall?.[0]).toMatchObject({ id: mia.id, lastName: 'Nguyen' })
})

test('what was typed survives the other entity and another language', async () => {
  const provider = { locale: 'en', messages: { ar } }
  const { update } = render(<SenderForm />, { provider })
  await field('First name').fill('Mia')
  await page.getByText('A company').click()
  await field('Company name').fill('Acme Pty Ltd')
  update(<SenderForm />, { ...provider, locale: 'ar' })
  const name = page.getByRole('textbox', { name: ar['field.companyName.label'] as string })
  await expect.element(name).toHaveValue('Acme Pty Ltd')
  await page.getByText(ar['senderForm.entity.individual'] as string, { exact: true }).click()
  const first = page.getByRole('textbox', { name: ar['field.firstName.label'] as string })
  await expect.element(first).toHaveValue('Mia')
})

test('a refusal that names a field lands on it, and a change of it mends that', async () => {
  render(<SenderForm initialValues={mia} />, {
    sandbox: {
      faults: [
        {
          kind: 'refused',
          operation: 'createSender',
          code: 'INVALID_NAME',
          message: 'lastName is not spoken of here',
          times: 1,
        },
      ],
    },
  })
  await button('Add sender').click()
  await expect.element(field('Last name')).toHaveFocus()
  await expect.element(field('Last name')).toHaveAttribute('aria-invalid', 'true')
  await field('Last name').fill('Tran')
  await button('Add sender').click()
  await expect.element(page.getByText('Mia Tran is in your senders')).toBeVisible()
})
