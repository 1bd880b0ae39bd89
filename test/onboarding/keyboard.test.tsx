import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { SubClientWizard } from '../../src/components/SubClientWizard/SubClientWizard.tsx'
import { ar } from '../../src/messages/ar.ts'
import { en } from '../../src/messages/en.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { fits, onPhone } from '../components/PaymentForm/exchangePage.tsx'
import { moveClocks } from '../hooks/deviceClock.ts'
import { render } from '../render.tsx'
import { company, foreignCompany, foreigner, mate, type TypedApplication } from './applications.ts'
import { answer, key, tabTo } from './keyboard.ts'

// From the empty wizard to what becomes of the account, by keyboard alone, and without reloading.

/** Hundreds of keys, on a slow machine. */
const timeout = 60_000

interface Visit {
  readonly locale?: 'en' | 'ar'
  readonly onReview?: (wizard: {
    readonly expectHeading: (title: string) => Promise<void>
    readonly goOn: () => Promise<void>
  }) => Promise<void>
}

/** Fills in the wizard from nothing, and opens the account; gives what the API and the page know of it. */
async function apply(application: TypedApplication, { locale = 'en', onReview }: Visit = {}) {
  const words = (locale === 'ar' ? ar : en) as Readonly<Record<string, unknown>>
  const { entity, abroad, steps, name } = application
  const say = (key: string) => String(words[key]).split('{')[0] as string
  const sandbox = createSandbox({ clock: steppedClock(Date.now()) })
  const clock = moveClocks(sandbox)
  const known = new Set(sandbox.store.subClients.keys())
  const provider = { environment: 'production', locale, messages: { ar } } as const
  const { element } = render(<SubClientWizard />, { sandbox, provider })

  async function expectHeading(title: string | RegExp, { isMoved = true } = {}): Promise<void> {
    const heading = page.getByRole('heading', { level: 2, name: title })
    if (isMoved) await expect.element(heading).toHaveFocus()
    else await expect.element(heading).toBeVisible()
    expect(fits()).toBe(true)
  }

  async function goOn(): Promise<void> {
    await tabTo(say('subClientWizard.continue'))
    await key('{Enter}')
  }

  await expectHeading(say('subClientWizard.who.heading'), { isMoved: false })
  await tabTo(say('subClientWizard.entity.individual'))
  if (entity === 'company') await key('{ArrowDown}')
  if (abroad !== undefined) {
    await tabTo(displayNames(locale).of('AU') as string)
    await key('{ArrowDown}')
    const list = page.getByRole('combobox', { name: say('subClientWizard.country.which') })
    await expect.element(list).toBeVisible()
    await answer(say('subClientWizard.country.which'), `>${abroad}`)
  }
  await goOn()
  for (const [step, answers] of Object.entries(steps)) {
    await expectHeading(say(headings[`${step} of ${entity}`] ?? `subClientWizard.${step}.heading`))
    for (const [wording, text] of Object.entries(answers)) {
      const label = say(`field.${wording}.label`)
      await expect.poll(() => labels(element)).toContain(label)
      await answer(label, text)
    }
    await goOn()
  }
  await expectHeading(say('subClientWizard.review.heading'))
  await onReview?.({ expectHeading, goOn })
  await goOn()
  await expectHeading(say('subClientWizard.consent.heading'))
  const { requests } = sandbox
  const sent = () => requests.filter(({ operation }) => operation === 'createSubClient')
  await tabTo(say('subClientWizard.agree'))
  await key(' ')
  await tabTo(say('subClientWizard.open'))
  expect(sent()).toEqual([])
  await key('{Enter}')
  // In Arabic the name stands between marks of direction.
  await expectHeading(new RegExp(`${say('subClientWizard.created.heading').slice(0, 4)}.*${name}`))
  expect(sent()).toHaveLength(1)
  const opened = [...sandbox.store.subClients.values()].filter(({ id }) => !known.has(id))
  expect(opened).toMatchObject([{ fullName: name }])
  const id = opened[0]?.id as string

  /** Time passes until the page says that it stands so. */
  async function expectStatus(status: string, milliseconds = 0): Promise<void> {
    await expect
      .poll(async () => {
        if (milliseconds > 0) await clock.pass(milliseconds)
        return element.querySelector('[data-flash="wizard-status"]')?.textContent
      })
      .toContain(say(`subClientStatus.${status}.text`))
    expect(sandbox.store.subClients.get(id)?.status).toBe(status)
  }
  return { sandbox, id, opened: () => sandbox.store.subClients.get(id), expectStatus }
}

const headings: Readonly<Record<string, string>> = {
  'person of company': 'subClientWizard.contact.heading',
  'address of company': 'subClientWizard.address.headingOfCompany',
}

const displayNames = (locale: string) => new Intl.DisplayNames([locale], { type: 'region' })

const labels = (element: Element) =>
  [...element.querySelectorAll('label')].map(label => label.textContent).join(' ')

test('a person in Australia: INITIATED, then ACTIVE', { timeout }, async () => {
  const { opened, expectStatus } = await apply(mate, {
    // Back by the rail and by the button, and nothing is lost.
    async onReview({ expectHeading, goOn }) {
      await tabTo(en['subClientWizard.address.title'], '{Shift>}{Tab}{/Shift}')
      await key(' ')
      await expectHeading(en['subClientWizard.address.heading'])
      await tabTo(en['form.back'])
      await key('{Enter}')
      await expectHeading(en['subClientWizard.person.heading'])
      const typed = [...document.querySelectorAll('input')].map(({ value }) => value)
      expect(typed).toEqual(expect.arrayContaining(['Mia', 'Rose', 'Chen', '1991-02-17']))
      await goOn()
      await expectHeading(en['subClientWizard.address.heading'])
      await goOn()
      await expectHeading(en['subClientWizard.document.heading'])
      await goOn()
      await expectHeading(en['subClientWizard.review.heading'])
    },
  })
  expect(opened()).toMatchObject({
    clientType: 'INDIVIDUAL',
    primaryContact: { middleName: 'Rose', dob: '1991-02-17', mobile: '+61 412 907 338' },
    address: { street: '45 Elgin St', state: 'VIC', country: 'AU' },
    idDoc: { type: 'licence', docNumber: '048271633', country: 'AU' },
  })
  await expectStatus('INITIATED')
  await expectStatus('ACTIVE', 2_000)
  await expect.element(page.getByText(opened()?.accountNo as string)).toBeVisible()
})

test('a company in Australia, on a phone, in Arabic: INITIATED, then ACTIVE', {
  timeout,
}, async () => {
  await onPhone()
  const { opened, expectStatus } = await apply(company, { locale: 'ar' })
  expect(opened()).toMatchObject({
    clientType: 'COMPANY',
    legalName: 'Bluegum Provisions Pty Ltd',
    businessNumber: '53004085616',
    primaryContact: { email: 'mia.chen@bluegum.net.au' },
    address: { building: 'Level 3', street: '45 Elgin St' },
    idDoc: { type: 'passport' },
  })
  await expectStatus('INITIATED')
  await expectStatus('ACTIVE', 2_000)
})

test('a person in France, by a passport: INITIATED, UNAPPROVED, then FAILED_KYC', {
  timeout,
}, async () => {
  const { sandbox, id, opened, expectStatus } = await apply(foreigner)
  expect(opened()).toMatchObject({
    address: { country: 'FR', suburb: 'Paris', postcode: '75002' },
    idDoc: { type: 'passport', country: 'FR' },
  })
  await expectStatus('INITIATED')
  await expectStatus('UNAPPROVED', 2_000)
  sandbox.review(id, 'decline')
  await expectStatus('FAILED_KYC', 30_000)
})

test('a company in New Zealand: INITIATED, UNAPPROVED, then FAILED_KYC', { timeout }, async () => {
  const { sandbox, id, opened, expectStatus } = await apply(foreignCompany)
  expect(opened()).toMatchObject({
    clientType: 'COMPANY',
    businessNumber: '9429041535110',
    address: { country: 'NZ' },
  })
  await expectStatus('INITIATED')
  await expectStatus('UNAPPROVED', 2_000)
  sandbox.review(id, 'decline')
  await expectStatus('FAILED_KYC', 30_000)
})
