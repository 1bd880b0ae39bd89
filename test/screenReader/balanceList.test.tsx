import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { BalanceList } from '../../src/components/BalanceList/BalanceList.tsx'
import { render } from '../render.tsx'
import { listen } from './reader.ts'

test('what a person hears of the balances, of choosing one and of a refresh', async () => {
  const { sandbox } = render(<BalanceList onSelect={() => {}} selected="AUD" />, {
    sandbox: { balances: { AUD: -12.5, EUR: 40_000 }, latency: 300 },
  })
  await expect.element(page.getByRole('listitem')).toHaveLength(2)
  sandbox.deposit({ amount: 1250.5, currency: 'EUR', isReviewed: true })
  const reader = await listen()
  await reader.tabTo('Refresh')
  await reader.press('Enter')
  await reader.hear('Balances refreshed')
  await reader.press('Tab', 2)
  await reader.rest()
  await expect(reader.transcript()).toMatchFileSnapshot('balanceList.txt')
})
