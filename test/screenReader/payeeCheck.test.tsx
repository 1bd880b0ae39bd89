import { useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { CopBadge } from '../../src/components/CopBadge/CopBadge.tsx'
import { render } from '../render.tsx'
import { listen } from './reader.ts'

// What a person hears who never sees the check. Read the transcript as it would be heard.

function Host() {
  const [accountName, setName] = useState('')
  return (
    <>
      <input
        aria-label="Name"
        onChange={event => setName(event.target.value)}
        value={accountName}
      />
      <CopBadge
        account={{ accountIdType: 'BSB', bsb: '012003', accountNo: '123456789', accountName }}
      />
    </>
  )
}

test('a name that doesn’t match, gone on with, then edited, then a match', async () => {
  render(<Host />, { sandbox: { latency: 300 } })
  await expect.element(page.getByRole('textbox', { name: 'Name' })).toBeVisible()
  const reader = await listen()
  await reader.press('Tab')
  await reader.type('Ann copinotmatch')
  await reader.rest()
  await reader.press('Tab')
  await reader.press('Enter')
  await reader.hear('The bank has another name')
  await reader.rest()
  await reader.press('Tab')
  await reader.type('Her married name')
  await reader.press('Enter')
  await reader.hear('You’ve chosen to go on')
  await reader.press('Shift+Tab')
  await reader.rest()
  await page.getByRole('textbox', { name: 'Name' }).fill('copimatch')
  await reader.hear('The details have changed')
  await reader.tabTo('Check the name')
  await reader.press('Enter')
  await reader.hear('The bank has this name')
  await reader.rest()
  await expect(reader.transcript()).toMatchFileSnapshot('payeeCheck.txt')
}, 60_000)
