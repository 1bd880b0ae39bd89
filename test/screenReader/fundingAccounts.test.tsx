import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { FundingAccounts } from '../../src/components/FundingAccounts/FundingAccounts.tsx'
import { recordClipboard } from '../components/FundingAccounts/stages.ts'
import { render } from '../render.tsx'
import { listen } from './reader.ts'

test('what a person hears of the details to pay in, and of copying two of them', async () => {
  recordClipboard()
  render(<FundingAccounts currencies={['EUR']} />)
  await expect.element(page.getByRole('group', { name: 'Euro (EUR)', exact: true })).toBeVisible()
  const reader = await listen()
  await reader.readTo('end of document')
  await reader.tabTo('Copy: Payment reference')
  await reader.press('Enter')
  await reader.hear('Payment reference: copied')
  await reader.tabTo('Copy: IBAN')
  await reader.press('Enter')
  await reader.hear('IBAN: copied')
  await reader.rest()
  await expect(reader.transcript()).toMatchFileSnapshot('fundingAccounts.txt')
})
