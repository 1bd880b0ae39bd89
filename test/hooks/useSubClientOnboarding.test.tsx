import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { memoryDrafts } from '../../src/exports/hooks.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { PlainOnboarding } from '../../stories/SubClientWizard/PlainOnboarding.tsx'
import { render } from '../render.tsx'
import { moveClocks } from './deviceClock.ts'

// An onboarding of a host's own HTML, over the hook alone.

const mia = {
  firstName: 'Mia',
  lastName: 'Chen',
  dob: '1990-02-28',
  mobile: '0422 832 849',
  address: { street: '25 Moore St', suburb: 'Waterloo', state: 'NSW', postcode: '2017' },
  idDoc: { type: 'passport', docNumber: 'PA1234567', country: 'AU' },
} as const

const textbox = (name: string | RegExp) => page.getByRole('textbox', { name })
const heading = (step: string) => page.getByRole('heading', { name: new RegExp(`^${step} `) })

async function goOn(times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const before = document.querySelector('h2')?.textContent
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.poll(() => document.querySelector('h2')?.textContent).not.toBe(before)
  }
}

async function agree(): Promise<void> {
  await page.getByRole('checkbox').click()
}

const open = () => page.getByRole('button', { name: 'Open the account' })

describe('a plain onboarding', () => {
  test('asks step by step, and opens the account', async () => {
    const onCreated = vi.fn()
    const { sandbox } = render(<PlainOnboarding onCreated={onCreated} />)
    await expect.element(heading('who')).toBeVisible()
    await goOn()
    await expect.element(heading('person')).toHaveFocus()
    await textbox('First name').fill('Mia')
    await textbox('Last name').fill('Chen')
    await textbox(/Date of birth/).fill('28.02.1990')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect.element(textbox(/Date of birth/)).toHaveFocus()
    await expect.element(heading('person')).toBeVisible()
    await textbox(/Date of birth/).fill('1990-02-28')
    await textbox(/Mobile/).fill('0422 832 849')
    await goOn()
    await expect.element(heading('address')).toHaveFocus()
    await textbox('Street address').fill('25 Moore St')
    await textbox('Suburb').fill('Waterloo')
    await page.getByRole('combobox', { name: 'State' }).selectOptions('NSW')
    await textbox('Postcode').fill('2017')
    await goOn()
    await page.getByRole('combobox', { name: /Document/ }).selectOptions('passport')
    await textbox('Passport number').fill('PA1234567')
    await page.getByRole('combobox', { name: /country/i }).selectOptions('AU')
    await goOn(2)
    await expect.element(heading('consent')).toHaveFocus()
    await open().click()
    expect(sandbox.requests.some(({ operation }) => operation === 'createSubClient')).toBe(false)
    await agree()
    await open().click()
    await expect.element(page.getByText('The account of Mia Chen')).toBeVisible()
    await expect.element(page.getByText('ACTIVE')).toBeVisible()
    expect(onCreated).toHaveBeenCalledOnce()
    const [made] = [...sandbox.store.subClients.values()].slice(-1)
    expect(made).toMatchObject({
      clientType: 'INDIVIDUAL',
      fullName: 'Mia Chen',
      primaryContact: { mobile: '+61 422 832 849', dob: '1990-02-28' },
      address: { street: '25 Moore St', country: 'AU' },
    })
  })

  test('back loses nothing, and a company is asked for as one', async () => {
    render(<PlainOnboarding initialValues={mia} />)
    await goOn(2)
    await expect.element(heading('address')).toBeVisible()
    await textbox('Suburb').fill('Redfern')
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('radio', { name: /company/i }).click()
    await goOn(2)
    await expect.element(heading('company')).toHaveFocus()
    await textbox(/Legal name/).fill('Harbour Cafe Pty Ltd')
    await textbox('ABN').fill('53 004 085 616')
    await goOn()
    await expect.element(textbox('Suburb')).toHaveValue('Redfern')
  })

  test('an answer is changed from the review, and the way leads back to it', async () => {
    render(<PlainOnboarding initialValues={mia} />)
    await goOn(4)
    await expect.element(heading('review')).toBeVisible()
    await page.getByRole('button', { name: 'Change: Suburb' }).click()
    await expect.element(textbox('Suburb')).toHaveFocus()
    await textbox('Suburb').fill('Redfern')
    await goOn()
    await expect.element(heading('review')).toHaveFocus()
    await expect.element(page.getByText('Redfern')).toBeVisible()
  })

  test('a refusal lands on the step and the field that caused it', async () => {
    const faults = [
      { kind: 'refused', code: 'INVALID', message: 'address.postcode is not known', times: 1 },
    ] as const
    render(<PlainOnboarding initialValues={mia} />, { sandbox: { faults } })
    await goOn(5)
    await agree()
    await open().click()
    await expect.element(heading('address')).toBeVisible()
    await expect.element(textbox('Postcode')).toHaveFocus()
    await expect.element(textbox('Postcode')).toBeInvalid()
  })

  test('offline on submit: nothing is lost, and one account is there in the end', async () => {
    let isOnline = false
    const { sandbox } = render(<PlainOnboarding initialValues={mia} />, {
      isOnline: () => isOnline,
    })
    const before = sandbox.store.subClients.size
    await goOn(5)
    await agree()
    await open().click()
    await expect.element(page.getByText('No connection')).toBeVisible()
    expect(sandbox.store.subClients.size).toBe(before)
    isOnline = true
    await userEvent.dblClick(open())
    await expect.element(page.getByText('The account of Mia Chen')).toBeVisible()
    expect(sandbox.store.subClients.size).toBe(before + 1)
  })

  test('a lost answer is looked for, and nothing is sent twice', async () => {
    const faults = [{ kind: 'dropReply', operation: 'createSubClient', times: 1 }] as const
    const { sandbox } = render(<PlainOnboarding initialValues={mia} />, { sandbox: { faults } })
    const before = sandbox.store.subClients.size
    await goOn(5)
    await agree()
    await open().click()
    await expect.element(page.getByText(/don’t know yet/)).toBeVisible()
    await page.getByRole('button', { name: /^Check/ }).click()
    await expect.element(page.getByText('The account of Mia Chen')).toBeVisible()
    expect(sandbox.store.subClients.size).toBe(before + 1)
    const sent = sandbox.requests.filter(({ operation }) => operation === 'createSubClient')
    expect(sent).toHaveLength(1)
  })
})

describe('a draft', () => {
  test('another page goes on where this one stopped', async () => {
    const drafts = memoryDrafts()
    const { update } = render(<PlainOnboarding drafts={drafts} initialValues={mia} key="one" />)
    await goOn(2)
    await textbox('Suburb').fill('Redfern')
    await expect.poll(async () => JSON.stringify(await drafts.load())).toContain('Redfern')
    update(<PlainOnboarding drafts={drafts} key="two" />)
    await expect.element(heading('address')).toBeVisible()
    await expect.element(textbox('Suburb')).toHaveValue('Redfern')
    await page.getByRole('button', { name: 'Back' }).click()
    await expect.element(textbox('First name')).toHaveValue('Mia')
  })

  test('what was sent by a page that is gone is looked for before anything is asked', async () => {
    const drafts = memoryDrafts()
    const sandbox = createSandbox({
      faults: [{ kind: 'dropReply', operation: 'createSubClient', times: 1 }],
    })
    const first = render(<PlainOnboarding drafts={drafts} initialValues={mia} />, { sandbox })
    const before = sandbox.store.subClients.size
    await goOn(5)
    await agree()
    await open().click()
    await expect.element(page.getByText(/don’t know yet/)).toBeVisible()
    expect(await drafts.load()).toMatchObject({ isSent: true })
    first.update(null)
    sessionStorage.clear()
    render(<PlainOnboarding drafts={drafts} />, { sandbox })
    await expect.element(page.getByText('The account of Mia Chen')).toBeVisible()
    expect(sandbox.store.subClients.size).toBe(before + 1)
    await expect.poll(() => drafts.load()).toBeUndefined()
  })
})

test('of two pages with one application, the other finds the account that the first has opened', async () => {
  const drafts = memoryDrafts()
  const sandbox = createSandbox()
  const one = render(<PlainOnboarding drafts={drafts} initialValues={mia} />, { sandbox })
  const before = sandbox.store.subClients.size
  await goOn(2)
  await expect.poll(() => drafts.load()).toMatchObject({ step: 'address' })
  one.element.hidden = true
  const other = render(<PlainOnboarding drafts={drafts} />, { sandbox })
  await expect.element(heading('address')).toBeVisible()
  other.element.hidden = true
  one.element.hidden = false
  await goOn(3)
  await agree()
  await open().click()
  await expect.element(page.getByText('The account of Mia Chen')).toBeVisible()
  one.update(null)
  other.element.hidden = false
  await textbox('Suburb').fill('Redfern')
  await page.getByRole('button', { name: 'Keep what’s here' }).click()
  await expect.element(page.getByText('The account of Mia Chen')).toBeVisible()
  expect(sandbox.store.subClients.size).toBe(before + 1)
})

describe('the host', () => {
  test('skips, hides and locks steps', async () => {
    const onStepChange = vi.fn()
    render(
      <PlainOnboarding
        hiddenSteps={['who']}
        initialValues={mia}
        lockedSteps={['document']}
        onStepChange={onStepChange}
        skippedSteps={['address']}
      />,
    )
    await expect.element(heading('person')).toBeVisible()
    await goOn()
    await expect.element(heading('document')).toBeVisible()
    await expect.element(textbox('Passport number')).toHaveAttribute('readonly')
    await goOn()
    await expect.element(page.getByRole('button', { name: 'Change: Suburb' })).toBeVisible()
    const told = onStepChange.mock.calls.map(([step]) => step)
    expect([...new Set(told)]).toEqual(['person', 'document', 'review'])
  })

  test('hides what was typed while nobody is there', async () => {
    render(<PlainOnboarding initialValues={mia} />)
    const device = moveClocks()
    await goOn()
    await device.pass(590_000)
    await expect.element(textbox('First name')).toHaveValue('Mia')
    await device.pass(600_000)
    await expect.element(page.getByRole('button', { name: 'Show it again' })).toBeVisible()
    expect(document.body.innerHTML).not.toContain('Mia')
    await page.getByRole('button', { name: 'Show it again' }).click()
    await expect.element(textbox('First name')).toHaveValue('Mia')
  })
})
