import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
// What the wizard loads later is here at once, since the transcript tells of every wait.
import '../../src/components/SubClientWizard/FullWizard.tsx'
import { SubClientWizard } from '../../src/components/SubClientWizard/SubClientWizard.tsx'
import '../../src/components/VirtualAccountCard/VirtualAccountCard.tsx'
import { render } from '../render.tsx'
import { listen } from './reader.ts'

// What a person hears who never sees the wizard. Read the transcript as it would be heard.

/** What the host knows already; the person adds who they are. */
const known = {
  address: { street: '45 Elgin St', suburb: 'Carlton', state: 'VIC', postcode: '3053' },
  idDoc: { type: 'passport', docNumber: 'N4827163', country: 'AU' },
} as const

test('from the first step to the open account, with a first name left out', async () => {
  render(<SubClientWizard initialValues={known} skippedSteps={['document']} />, {
    sandbox: { latency: 300 },
    provider: { environment: 'production' },
  })
  await expect.element(page.getByRole('radio', { name: 'A person' })).toBeChecked()
  const reader = await listen()
  await reader.readTo('button, Continue')
  // The other steps are fetched when the page has nothing else to do.
  await new Promise(resolve => requestIdleCallback(resolve, { timeout: 5_000 }))
  await reader.rest()
  await reader.press('Enter')
  await reader.hear('About the person')
  await reader.rest()
  await reader.tabTo('First name')
  await reader.press('Tab')
  await reader.hear('polite: Enter the first name.')
  await reader.press('Tab')
  await reader.hear('polite: If there’s a middle name')
  await reader.type('Chen')
  await reader.press('Tab')
  await reader.type('1991-02-17')
  await reader.press('Tab')
  await reader.type('0412 907 338')
  await reader.rest()
  await reader.tabTo('Continue')
  await reader.press('Enter')
  await reader.hear('invalid')
  await reader.type('Mia')
  await reader.rest()
  await reader.tabTo('Continue')
  await reader.press('Enter')
  await reader.hear('Where do they live?')
  await reader.tabTo('Continue')
  await reader.press('Enter')
  await reader.hear('Check the details')
  await reader.readTo('button, Continue')
  await reader.press('Enter')
  await reader.hear('Open the account')
  await reader.tabTo('Open an account for Mia Chen')
  await reader.press('Enter')
  await reader.hear('Tick this box first.')
  await reader.rest()
  await reader.press(' ')
  await reader.tabTo('Open an account for Mia Chen')
  await reader.press('Enter')
  await reader.hear('The account of Mia Chen')
  await reader.hear('Active.')
  await reader.rest()
  await reader.readTo('button, Open another account')
  await expect(reader.transcript()).toMatchFileSnapshot('subClientWizard.created.txt')
}, 90_000)
