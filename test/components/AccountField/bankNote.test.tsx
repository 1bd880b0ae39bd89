import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { BsbField } from '../../../src/components/AccountField/BsbField.tsx'
import { render } from '../../render.tsx'

const bank = () => page.getByText('Commonwealth Bank', { exact: true }).first()

test('the name of a bank that arrives while the mouse is down waits for its release', async () => {
  const { sandbox } = render(<BsbField />)
  await page.getByRole('textbox', { name: 'BSB' }).fill('062000')
  document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }))
  await expect.poll(() => sandbox.requests.length).toBeGreaterThan(0)
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(bank().elements()).toEqual([])
  document.body.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }))
  await expect.element(bank()).toBeVisible()
})
