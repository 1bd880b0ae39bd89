import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { RecipientForm } from '../../src/components/RecipientForm/RecipientForm.tsx'
import { render } from '../render.tsx'
import { listen } from './reader.ts'

// What a person hears who never sees the form. Read the transcripts as they would be heard.

test('from an empty form to a recipient, with one BSB that is too short', async () => {
  render(<RecipientForm hasReview />, { sandbox: { latency: 300 } })
  await expect.element(page.getByRole('combobox', { name: /bank is in/ })).toBeVisible()
  const reader = await listen()
  await reader.press('Tab')
  await reader.type('Austra')
  await reader.rest()
  await reader.press('ArrowDown')
  await reader.press('Enter')
  await reader.rest()
  await expect.element(page.getByRole('textbox', { name: 'BSB' })).toBeVisible()
  await reader.press('Tab', 4)
  await reader.type('06200')
  await reader.press('Tab')
  await reader.hear('A BSB has 6 digits')
  await reader.type('12345678')
  await reader.press('Tab')
  await reader.type('Ada')
  await reader.press('Tab', 2)
  await reader.type('Lovelace')
  await reader.press('Tab', 3)
  await reader.type('22 Woolooware Rd')
  await reader.press('Tab', 6)
  await reader.press('Enter')
  await reader.hear('invalid')
  await reader.type('0')
  await reader.hear('Commonwealth Bank')
  await reader.tabTo('Review')
  await reader.press('Enter')
  await reader.hear('Check the details')
  await reader.readTo('button, Add recipient')
  await reader.press('Enter')
  await reader.hear('Ada Lovelace is in your recipients')
  await reader.press('Tab')
  await expect(reader.transcript()).toMatchFileSnapshot('recipientForm.created.txt')
}, 60_000)

test('of several fields that are wrong the one with the focus speaks, then how many are left', async () => {
  const initialValues = { country: 'AU', address: { street: '22 Woolooware Rd' } }
  render(<RecipientForm initialValues={initialValues} />, { sandbox: { latency: 300 } })
  await expect.element(page.getByRole('textbox', { name: 'BSB' })).toBeVisible()
  const reader = await listen()
  await reader.tabTo('BSB')
  await reader.press('Enter')
  await reader.hear('polite: Enter the BSB.')
  await reader.type('062000')
  await reader.hear('Commonwealth Bank')
  await reader.press('Tab')
  await reader.type('12')
  await reader.hear('polite: Enter an account number of at least 4 characters.')
  await reader.type('345678')
  await reader.rest()
  await expect(reader.transcript()).toMatchFileSnapshot('recipientForm.wrong.txt')
}, 60_000)
