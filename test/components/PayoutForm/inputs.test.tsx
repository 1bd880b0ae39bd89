import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PayoutForm } from '../../../src/components/PayoutForm/PayoutForm.tsx'
import { ar } from '../../../src/messages/ar.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { button, field, john, open } from './payoutPage.tsx'

const count = () => document.querySelector('[data-flash="reference-count"]')?.textContent

/** What live regions of the page say, one after the other, since this was called. */
function listen(): readonly string[] {
  const said: string[] = []
  new MutationObserver(records => {
    for (const { target } of records) {
      const element = target instanceof Element ? target : target.parentElement
      const region = element?.closest('[aria-live], [role="status"], [role="alert"]')
      if (region?.textContent) said.push(region.textContent)
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true })
  return said
}

test('the amount is grouped as it is typed, and taken whole, less the fee', async () => {
  const { inputs } = open(
    { fee: '1', initialValues: { recipientId: john } },
    { sandbox: { balances: { AUD: 5_000.5 } } },
  )
  const amount = field('Amount')
  await expect.element(amount).toHaveAccessibleDescription(/5,000\.50\sAUD available/)
  await amount.click()
  await userEvent.keyboard('12345.6')
  await expect.element(amount).toHaveValue('12,345.6')
  await expect.element(amount).toBeInvalid()
  await button('Use 4,999.50 AUD').click()
  await expect.element(amount).toHaveFocus()
  await expect.element(amount).toHaveValue('4,999.50')
  await userEvent.clear(amount)
  await button('Use all').click()
  await expect.element(amount).toHaveValue('4,999.50')
  await button('Review').click()
  await button('Send 4,999.50 AUD').click()
  await expect.poll(() => inputs()[0]?.amount).toBe('4999.50')
})

test('the amount stays that amount in another language', async () => {
  const { update } = open({ initialValues: { recipientId: john } })
  await field('Amount').fill('1,234.50')
  update(<PayoutForm initialValues={{ recipientId: john }} />, { locale: 'de' })
  await expect.element(field('Amount')).toHaveValue('1234,50')
  await button('Review').click()
  await expect.element(button(/^Send 1\.234,50/)).toBeVisible()
})

test('the reference counts, and is told of aloud near its limit and over it, not at each key', async () => {
  open({})
  const reference = field(/^Reference/)
  await reference.click()
  const said = listen()
  await userEvent.keyboard('Invoice 2026')
  expect(count()).toBe('12 of 18 characters; some banks show only the first 18')
  await new Promise(resolve => setTimeout(resolve, 1_000))
  expect(said).toEqual([])
  await userEvent.keyboard('-000')
  await expect.poll(() => said).toEqual(['2 characters left that every bank shows.'])
  await userEvent.keyboard('123 of June')
  expect(count()).toBe('27 of 280 characters; some banks show only the first 18')
  await expect.poll(() => said.at(-1)).toBe('The recipient may see only “Invoice 2026-00012”.')
  await expect.element(reference).toBeValid()
  await userEvent.keyboard('é')
  await expect.element(reference).toBeInvalid()
})

test('a sender is added in place where the host wants that, and chosen; nothing else is sent', async () => {
  const sandbox = createSandbox()
  // The form around could be sent at any moment.
  const [senderId = ''] = sandbox.store.senders.keys()
  const initialValues = { recipientId: john, amount: '10', senderId }
  const { inputs } = open(
    { canAddSender: true, initialValues, senderKinds: ['sender'] },
    { sandbox },
  )
  await page.getByRole('combobox', { name: 'Sender' }).fill('Grace Hopper')
  await page.getByRole('option', { name: 'Add a new sender' }).click()
  await expect.element(page.getByRole('heading', { name: 'New sender' })).toHaveFocus()
  await expect.element(field('First name')).toHaveValue('Grace')
  await page.getByRole('combobox', { name: /^Country/ }).fill('Australia')
  await userEvent.keyboard('{Enter}')
  await field(/^Street/).fill('1 Hay St')
  await button(/^(Add|Save) sender/).click()
  const sender = page.getByRole('combobox', { name: 'Sender' })
  await expect.element(sender).toHaveValue('Grace Hopper')
  await expect.element(sender).toHaveFocus()
  await button('Review').click()
  await button('Send 10.00 AUD').click()
  const [added] = [...sandbox.store.senders.values()].slice(-1)
  await expect.poll(() => inputs()[0]?.senderId).toBe(added?.id)
})

test('an institution is the host’s, locked, or entered in place, changed and taken away', async () => {
  const known = { id: '64f1a2b3c4d5e6f708192f01', legalName: 'Nordlicht Remittance GmbH' }
  const institution = { ...known, externalId: null, businessNumber: null, address: null }
  const initialValues = { recipientId: john, amount: '10', instructingInstitutionId: known.id }
  const { update } = open({ hasInstitution: true, institution, initialValues })
  const group = page.getByRole('group', { name: /^Instructing institution/ })
  await expect.element(group.getByText('Nordlicht Remittance GmbH')).toBeVisible()
  await button('Remove').click()
  await expect.element(group).toHaveFocus()
  await button('Add an institution').click()
  await expect.element(page.getByText(/It is found again by your reference/)).toBeVisible()
  await button('Back').click()
  await expect.element(button('Add an institution')).toHaveFocus()
  const lockedFields = ['institution']
  update(
    <PayoutForm hasInstitution {...{ initialValues, institution, lockedFields }} moveId="locked" />,
  )
  await expect.element(group.getByText('Nordlicht Remittance GmbH')).toBeVisible()
  expect(button('Change').elements()).toEqual([])
})

test('amounts, accounts and the choice of a balance read in Arabic', async () => {
  const provider = { locale: 'ar', messages: { ar } }
  open({ initialValues: { recipientId: john, amount: '1234.5' } }, { provider })
  const amount = field(ar['field.amount.label'] as string)
  await expect.element(amount).toHaveValue('1,234.50')
  expect(getComputedStyle(amount.element()).direction).toBe('ltr')
})
