import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SubClientDetails } from '../../../src/components/SubClientDetails/SubClientDetails.tsx'
import { createSandbox } from '../../../src/exports/sandbox.ts'
import { render } from '../../render.tsx'
import { olderSandbox } from './stages.ts'

const id = '606d28675a2d931bc925fec2'
const button = (name: string) => page.getByRole('button', { name, exact: true })
const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const question = page.getByRole('alertdialog')
const answer = (name: string) => question.getByRole('button', { name, exact: true })
/** The button that changes one line of what is known. */
function change(label: string) {
  const line = [...document.querySelectorAll('[data-flash="detail"]')].find(
    one => one.querySelector('dt')?.textContent === label,
  )
  return line?.querySelector('button') as HTMLElement
}

/** A request that was sent, by its operation. */
function sent(sandbox: ReturnType<typeof createSandbox>, operation: string) {
  return sandbox.requests.filter(one => one.operation === operation).map(one => one.variables)
}

test('deactivated and activated again by keyboard alone; the focus stays, and the status is said', async () => {
  const { sandbox } = render(<SubClientDetails id={id} />, { sandbox: { latency: 200 } })
  await expect.element(button('Deactivate')).toBeVisible()
  button('Deactivate').element().focus()
  await userEvent.keyboard('{Enter}')
  await expect
    .element(question)
    .toHaveAccessibleDescription(/no longer credited.*activate it again/)
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  await expect.element(button('Activate')).toHaveFocus()
  await expect.element(page.getByText('Don’t use these details', { exact: true })).toBeVisible()
  await expect
    .poll(() => document.querySelector('[data-flash="sub-client-status"] [aria-live]')?.textContent)
    .toBe('Deactivated. The account can’t receive money. You can activate it again at any time.')
  expect(sandbox.store.subClients.get(id)?.status).toBe('DEACTIVATED')
  await userEvent.keyboard('{Enter}')
  await expect.element(question).toHaveAccessibleDescription(/credited to your balance again/)
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  await expect.element(button('Deactivate')).toHaveFocus()
  expect(sandbox.store.subClients.get(id)?.status).toBe('ACTIVE')
})

test('an API that says DISABLED is believed: done, nothing more is offered, the focus isn’t lost', async () => {
  render(<SubClientDetails id={id} />, { sandbox: olderSandbox() })
  await button('Deactivate').click()
  await answer('Deactivate').click()
  await expect.element(page.getByText(/only Flash can enable it/).first()).toBeVisible()
  await expect.element(question).not.toBeInTheDocument()
  await expect.element(button('Activate')).not.toBeInTheDocument()
  const section = page.getByRole('region', { name: 'ACME Corp' })
  await expect.element(section).toHaveFocus()
})

test('a lost answer is looked for, and the deactivation sent once', async () => {
  const { sandbox } = render(<SubClientDetails id={id} />)
  sandbox.dropReplies(1, 'disableSubClient')
  await button('Deactivate').click()
  await answer('Deactivate').click()
  await expect.element(answer('Check now')).toBeVisible()
  await answer('Cancel').click()
  await expect.element(page.getByText('We don’t know yet whether this was done')).toBeVisible()
  await button('Check now').click()
  await expect.element(button('Activate')).toBeVisible()
  await expect.element(button('Check now')).not.toBeInTheDocument()
  expect(sent(sandbox, 'disableSubClient')).toEqual([{ id }])
})

test('what the API refuses is said in the question, and nothing is changed', async () => {
  const { sandbox } = render(<SubClientDetails id={id} />)
  await expect.element(button('Deactivate')).toBeVisible()
  sandbox.disableSubClient(id)
  await button('Deactivate').click()
  await answer('Deactivate').click()
  await expect.element(question.getByText('Sub-client is DISABLED')).toBeVisible()
})

test('a new address goes whole, after it was said that it is verified again', async () => {
  const { sandbox } = render(<SubClientDetails id={id} />)
  await expect.element(button('Deactivate')).toBeVisible()
  await userEvent.click(change('Address'))
  await field('Street address').fill('PO Box 12')
  await button('Review').click()
  await expect.element(field('Street address')).toHaveAccessibleDescription(/PO box/)
  await field('Street address').fill('31 George St')
  await field('Suburb').fill('')
  await button('Review').click()
  await expect.element(field('Suburb')).toHaveFocus()
  await field('Suburb').fill('Waterloo')
  await button('Review').click()
  await expect.element(page.getByText('The new address is verified again')).toBeVisible()
  expect(sent(sandbox, 'updateSubClient')).toEqual([])
  await button('Save').click()
  await expect.element(page.getByText('The address is saved, and is being verified')).toBeVisible()
  const address = {
    building: '25',
    street: '31 George St',
    suburb: 'Waterloo',
    state: 'NSW',
    postcode: '2017',
    country: 'AU',
  }
  expect(sent(sandbox, 'updateSubClient')).toEqual([{ id, input: { address } }])
  await expect.poll(() => document.activeElement).toBe(change('Address'))
  await expect.element(page.getByText(/31 George St/)).toBeVisible()
})

test('an address that is as it was isn’t sent, nor verified again', async () => {
  const { sandbox } = render(<SubClientDetails id={id} />)
  await expect.element(button('Deactivate')).toBeVisible()
  await userEvent.click(change('Address'))
  await button('Review').click()
  await button('Save').click()
  await expect.element(page.getByText('Nothing was changed', { exact: true })).toBeVisible()
  expect(sent(sandbox, 'updateSubClient')).toEqual([])
})

test('the postal address may be a PO box, and can be taken away again', async () => {
  const { sandbox } = render(<SubClientDetails id={id} />)
  await expect.element(button('Deactivate')).toBeVisible()
  await userEvent.click(change('Postal address'))
  await field('Street address').fill('PO Box 12')
  await button('Save').click()
  await expect.element(page.getByText('The postal address is saved')).toBeVisible()
  expect(sandbox.store.subClients.get(id)).toMatchObject({
    address: { street: 'Moore St' },
    postalAddress: { street: 'PO Box 12', suburb: 'Waterloo', building: '25' },
  })
  await button('Remove the postal address').click()
  await answer('Remove').click()
  await expect.element(page.getByText('The postal address is removed')).toBeVisible()
  expect(sandbox.store.subClients.get(id)?.postalAddress).toBeNull()
  await expect.element(page.getByRole('region', { name: 'ACME Corp' })).toHaveFocus()
  expect(change('Postal address').textContent).toBe('Add')
})

test('your reference is changed; a lost answer is looked for where it was typed', async () => {
  const { sandbox } = render(<SubClientDetails id={id} />)
  await expect.element(button('Deactivate')).toBeVisible()
  sandbox.dropReplies(1, 'updateSubClient')
  await userEvent.click(change('Your reference'))
  await field(/^Reference/).fill('shop-9')
  await userEvent.keyboard('{Enter}')
  await button('Check now').click()
  await expect.element(page.getByText('Your reference is saved')).toBeVisible()
  expect(sent(sandbox, 'updateSubClient')).toEqual([{ id, input: { externalId: 'shop-9' } }])
})

test('what a host forbids isn’t offered, and what is empty isn’t shown', async () => {
  render(<SubClientDetails canEdit={false} canSwitch={false} id="5fb314cb9224595df522db61" />)
  await expect.element(page.getByRole('heading', { name: 'John Smith' })).toBeVisible()
  const names = [...document.querySelectorAll('button')].map(one => one.textContent?.slice(0, 4))
  expect(new Set(names)).toEqual(new Set(['Copy']))
  await expect.element(page.getByText('Postal address')).not.toBeInTheDocument()
})

test('nobody of that id, and what is known already while it is asked for', async () => {
  const known = createSandbox().store.subClients.get(id)
  const { update } = render(<SubClientDetails id={id} subClient={known as never} />, {
    sandbox: { latency: 3_600_000 },
  })
  await expect.element(button('Deactivate')).toBeVisible()
  update(null)
  render(<SubClientDetails id="nobody" />)
  await expect.element(page.getByText('None of your clients has this id.')).toBeVisible()
})
