import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { SubClientWizard } from '../../../src/components/SubClientWizard/SubClientWizard.tsx'
import type { SubClientWizardProps } from '../../../src/components/SubClientWizard/subClientWizardProps.ts'
import type { Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { moveClocks } from '../../hooks/deviceClock.ts'
import { type RenderOptions, render } from '../../render.tsx'

const mia = {
  firstName: 'Mia',
  middleName: 'Rose',
  lastName: 'Chen',
  dob: '1991-02-17',
  mobile: '+61 412 907 338',
  address: {
    country: 'AU',
    street: '45 Elgin St',
    suburb: 'Carlton',
    state: 'VIC',
    postcode: '3053',
  },
  idDoc: { type: 'passport', docNumber: 'N4827163', country: 'AU' },
}
const known = {
  initialValues: mia,
  skippedSteps: ['person', 'address', 'document'],
} satisfies SubClientWizardProps

const heading = (name: string) => page.getByRole('heading', { level: 2, name })
const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const open = () => button('Open an account for Mia Rose Chen')
const consent = () => page.getByRole('checkbox')

/** The accounts of that name, however they came to be. */
function accounts({ store }: Sandbox) {
  return [...store.subClients.values()].filter(({ fullName }) => fullName === 'Mia Rose Chen')
}

async function goOn(to: string): Promise<void> {
  await button('Continue').click()
  await expect.element(heading(to)).toHaveFocus()
}

/** To the last step, with the box ticked. */
async function renderConsented(props: SubClientWizardProps, options?: RenderOptions) {
  const rendered = render(<SubClientWizard {...known} {...props} />, options)
  await goOn('Check the details')
  await goOn('Open the account')
  await page.getByText(/^The details are true/).click()
  await expect.element(consent()).toBeChecked()
  return rendered
}

test('each step takes the focus by its heading, which says how far it is; Back keeps what was typed', async () => {
  render(<SubClientWizard />)
  await expect.element(heading('Who is the account for?')).toBeVisible()
  // Nobody has moved yet, so the host's page keeps the focus.
  expect(document.activeElement).toBe(document.body)
  await goOn('About the person')
  await expect.element(heading('About the person')).toHaveAccessibleDescription('Step 2 of 6')
  await field('First name').fill('Mia')
  await button('Back').click()
  await expect.element(heading('Who is the account for?')).toHaveFocus()
  await goOn('About the person')
  await expect.element(field('First name')).toHaveValue('Mia')
})

test('what is wrong with a step is listed, its first field has the focus, and Enter tries again', async () => {
  render(<SubClientWizard initialValues={{ ...mia, firstName: '', dob: '' }} />)
  await goOn('About the person')
  await button('Continue').click()
  await expect.element(field('First name')).toHaveFocus()
  const list = page.getByRole('group', { name: 'Check 2 fields' })
  await list.getByRole('button', { name: 'Enter the date of birth.' }).click()
  await expect.element(field(/^Date of birth/)).toHaveFocus()
  await userEvent.keyboard('1991-02-17')
  await field('First name').fill('Mia')
  await userEvent.keyboard('{Enter}')
  await expect.element(heading('Where do they live?')).toHaveFocus()
})

test('the country decides the rest: the list of the others comes when it is asked for', async () => {
  render(<SubClientWizard initialValues={{ entity: 'company' }} skippedSteps={['person']} />)
  expect(page.getByRole('combobox').elements()).toEqual([])
  await page.getByText('Another country').click({ force: true })
  await button('Continue').click()
  const list = page.getByRole('combobox', { name: 'Which country?' })
  await expect.element(list).toHaveFocus()
  await expect.element(list).toHaveAccessibleDescription('Choose the country of the address.')
  await list.fill('New Zea')
  await page.getByRole('option', { name: 'New Zealand' }).click()
  await goOn('The company’s contact person')
  await button('Who it’s for (done)').click()
  await expect.element(page.getByRole('combobox')).toHaveValue('New Zealand')
  await page.getByText('Australia', { exact: true }).click({ force: true })
  expect(page.getByRole('combobox').elements()).toEqual([])
})

test('the review leads to each answer and takes the person back; no consent survives a change', async () => {
  const { sandbox } = await renderConsented({ initialValues: { ...mia, middleName: '' } })
  await button('Review (done)').click()
  await expect.element(page.getByText(/If there’s a middle name, enter it/)).toBeVisible()
  await button('Change: Middle name').click()
  await expect.element(field(/^Middle name/)).toHaveFocus()
  await userEvent.keyboard('Rose')
  await goOn('Check the details')
  expect(page.getByText(/If there’s a middle name/).elements()).toEqual([])
  await goOn('Open the account')
  await open().click()
  await expect.element(consent()).toHaveFocus()
  await expect.element(consent()).toHaveAccessibleDescription('Tick this box first.')
  expect(accounts(sandbox)).toEqual([])
})

test('pressed twice, and by Enter: one account, and its heading has the focus', async () => {
  const onCreated = vi.fn()
  const { sandbox } = await renderConsented({ onCreated }, { sandbox: { latency: 300 } })
  await userEvent.dblClick(open())
  await userEvent.keyboard('{Enter}{Enter}')
  await expect.element(heading('The account of Mia Rose Chen')).toHaveFocus()
  await expect.element(page.getByText('Active', { exact: true })).toBeVisible()
  expect(accounts(sandbox)).toHaveLength(1)
  expect(onCreated).toHaveBeenCalledOnce()
  await button('Open another account').click()
  await expect.element(heading('Who is the account for?')).toHaveFocus()
})

test('a refusal leads to the step and field that caused it; mended, the account is opened once', async () => {
  const { sandbox } = await renderConsented(
    {},
    {
      sandbox: {
        faults: [
          {
            kind: 'refused',
            operation: 'createSubClient',
            code: 'INVALID_INPUT',
            message: 'address.postcode is not in VIC',
            times: 1,
          },
        ],
      },
    },
  )
  await open().click()
  await expect.element(field('Postcode')).toHaveFocus()
  await expect.element(field('Postcode')).toHaveAttribute('aria-invalid', 'true')
  await field('Postcode').fill('3054')
  await goOn('Check the details')
  await goOn('Open the account')
  await expect.element(consent()).not.toBeChecked()
  await page.getByText(/^The details are true/).click()
  await open().click()
  await expect.element(heading('The account of Mia Rose Chen')).toBeVisible()
  expect(accounts(sandbox)).toMatchObject([{ address: { postcode: '3054' } }])
})

test('offline nothing is lost, and back online one account is opened', async () => {
  let isOnline = true
  const { sandbox } = await renderConsented({}, { isOnline: () => isOnline })
  isOnline = false
  await open().click()
  await expect.element(page.getByText('No connection')).toBeVisible()
  await expect.element(consent()).toBeChecked()
  isOnline = true
  await open().click()
  await expect.element(heading('The account of Mia Rose Chen')).toBeVisible()
  expect(accounts(sandbox)).toHaveLength(1)
})

test('a lost answer is looked for before anything is sent again, and nothing can be changed meanwhile', async () => {
  const { sandbox } = await renderConsented({})
  sandbox.dropReplies(1, 'createSubClient')
  await open().click()
  const notice = page.getByRole('group', { name: /^We don’t know yet/ })
  await expect.element(notice).toHaveFocus()
  expect(open().elements()).toEqual([])
  expect(button('Back').elements()).toEqual([])
  expect(page.getByRole('navigation').getByRole('button').elements()).toEqual([])
  await button('Check now').click()
  await expect.element(heading('The account of Mia Rose Chen')).toHaveFocus()
  expect(accounts(sandbox)).toHaveLength(1)
})

test('nobody there: nothing personal is on the page, and it comes back to the same field', async () => {
  const { element } = render(
    <SubClientWizard idleAfter={60_000} initialValues={mia} skippedSteps={['person']} />,
  )
  const device = moveClocks()
  await goOn('Where do they live?')
  await field('Suburb').click()
  await device.pass(60_000)
  const show = button('Show it again')
  await expect.element(show).toHaveFocus()
  expect(element.innerHTML).not.toMatch(/Mia|Chen|Elgin|Carlton|3053/)
  await userEvent.keyboard('{Enter}')
  await expect.element(field('Suburb')).toHaveFocus()
  await expect.element(field('Suburb')).toHaveValue('Carlton')
})

test('in a test environment it says so', async () => {
  render(<SubClientWizard {...known} />, { provider: { environment: 'uat' } })
  await expect.element(page.getByText('Test environment')).toBeVisible()
  await goOn('Check the details')
  await goOn('Open the account')
  await expect
    .element(page.getByRole('group', { name: 'This opens an account in a test environment' }))
    .toBeVisible()
})
