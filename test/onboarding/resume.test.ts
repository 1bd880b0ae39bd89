import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { type HttpSandbox, serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { type PageSite, servePage } from '../endToEnd/pageSite.ts'
import { company } from './applications.ts'
import { allStorages } from './storages.ts'
import { answersOn, askedSteps, type WizardPage, wizardOn } from './wizardPage.ts'

// The built package in a host's page in Chromium: what is left of an application when the tab is gone.

let browser: Browser
let site: PageSite
let sandbox: Sandbox
let http: HttpSandbox
let context: BrowserContext
let page: Page
let wizard: WizardPage

beforeAll(async () => {
  site = await servePage('../onboarding/page.tsx')
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
})

beforeEach(async () => {
  sandbox = createSandbox()
  http = await serveSandbox(sandbox)
  context = await browser.newContext()
  return async () => {
    await context.close()
    await http.close()
  }
})

async function open(options: Readonly<Record<string, string>>): Promise<void> {
  page = await context.newPage()
  wizard = wizardOn(page)
  const token = await sandbox.getToken()
  const address = new URLSearchParams({ endpoint: http.url, token, ...options })
  await page.goto(`${site.url}?${address}`)
}

const opened = () =>
  [...sandbox.store.subClients.values()].filter(({ fullName }) => fullName === company.name)
const sent = () => sandbox.requests.filter(({ operation }) => operation === 'createSubClient')
const agreeAndOpen = async () => {
  await wizard.agree()
  await wizard.press(`Open an account for ${company.name}`)
}

/** All that is personal in the application, as typed. */
const personal = Object.values(company.steps)
  .flatMap(answers => Object.values(answers))
  .filter(text => !text.startsWith('>'))

test('the tab is closed on each step: the next one goes on there, with everything', async () => {
  await open({ drafts: 'kept' })
  for (const step of askedSteps) {
    await wizard.at(step)
    await wizard.fill(step)
    const before = await wizard.typed(step)
    const [last] = answersOn(step)
      .filter(([, text]) => !text.startsWith('>'))
      .slice(-1)
    if (last) {
      // The tab is gone before any pause in the typing.
      await page.getByRole('textbox', { name: last[0] }).focus()
      await page.keyboard.press('End')
      await page.keyboard.type('7')
    }
    await page.close()
    await open({ drafts: 'kept' })
    await wizard.at(step)
    const after = await wizard.typed(step)
    if (!last) {
      expect(after, step).toEqual(before)
    } else {
      expect(after, step).toEqual({ ...before, [last[0]]: expect.stringMatching(/7$/) })
      await page.getByRole('textbox', { name: last[0] }).fill(last[1])
    }
    if (step === 'who')
      expect(await page.getByRole('radio', { name: 'A company' }).isChecked()).toBe(true)
    await wizard.goOn()
  }
  for (const step of ['review', 'consent']) {
    await wizard.at(step)
    await page.close()
    await open({ drafts: 'kept' })
    await wizard.at(step)
    if (step === 'review') {
      for (const text of [company.name, 'Level 3', 'N4827163']) {
        await page.getByText(text).first().waitFor()
      }
      await wizard.goOn()
    }
  }
  // Consent isn't kept: a page that was just opened asks for it again.
  expect(await page.getByRole('checkbox').isChecked()).toBe(false)
  expect(sent()).toEqual([])
  await agreeAndOpen()
  await page.getByRole('heading', { name: `The account of ${company.name}` }).waitFor()
  expect(opened()).toMatchObject([{ fullName: company.name, businessNumber: '53004085616' }])
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0)
}, 120_000)

test('without an adapter nothing personal is in any storage, whatever happens', async () => {
  /** What is kept says nothing of the person. */
  async function expectNothingKept(when: string): Promise<void> {
    const kept = await allStorages(page)
    expect(
      personal.filter(text => kept.includes(text)),
      when,
    ).toEqual([])
  }

  // With the host's own store it is found, so that nothing found says something.
  await open({ drafts: 'kept' })
  await wizard.fill('who')
  await wizard.goOn()
  await wizard.at('person')
  await wizard.fill('person')
  await wizard.goOn()
  await wizard.at('company')
  expect(await allStorages(page)).toContain('mia.chen@bluegum.net.au')
  await page.evaluate(() => localStorage.clear())
  await page.close()
  await context.close()
  context = await browser.newContext()

  await open({})
  for (const step of askedSteps) {
    await wizard.at(step)
    await wizard.fill(step)
    await expectNothingKept(step)
    await wizard.goOn()
  }
  await wizard.at('review')
  await expectNothingKept('review')
  await wizard.goOn()
  await wizard.at('consent')

  const operation = 'createSubClient'
  sandbox.addFault({ kind: 'refused', operation, code: 'INVALID', message: 'Not now', times: 1 })
  await agreeAndOpen()
  await expect.poll(() => sent().length).toBe(1)
  await page
    .getByText('Not now')
    .or(page.getByText(/refused|accept/i))
    .first()
    .waitFor()
  await expectNothingKept('a refusal')

  await context.setOffline(true)
  await wizard.press(`Open an account for ${company.name}`)
  await page.getByText('No connection').first().waitFor()
  await expectNothingKept('offline')
  await context.setOffline(false)

  // Not by the sandbox: where a connection is closed, Chromium sends the request once more by itself.
  await page.route(http.url, async route => {
    await route.fetch()
    await route.abort()
  })
  await wizard.press(`Open an account for ${company.name}`)
  await page.getByText(en['subClientWizard.unknown.title']).first().waitFor()
  await expectNothingKept('a lost answer')
  await page.unroute(http.url)

  // What was sent is found again by a page that knows nothing else of it.
  await page.reload()
  await page.getByRole('heading', { name: `The account of ${company.name}` }).waitFor()
  await expectNothingKept('success')
  expect(opened()).toHaveLength(1)
}, 120_000)

test('the browser’s Back and Forward lead through the steps, and the host’s entries survive', async () => {
  await open({ history: 'kept' })
  await wizard.at('who')
  await wizard.fill('who')
  await wizard.goOn()
  await wizard.at('person')
  await wizard.fill('person')
  await wizard.goOn()
  await wizard.at('company')
  await page.getByRole('textbox', { name: en['field.legalName.label'] }).fill(company.name)

  await page.goBack()
  await wizard.at('person')
  expect(Object.values(await wizard.typed('person'))).toContain('Rose')
  await page.goBack()
  await wizard.at('who')
  expect(await page.getByRole('radio', { name: 'A company' }).isChecked()).toBe(true)
  await page.goForward()
  await wizard.at('person')
  await page.goForward()
  await wizard.at('company')
  const legalName = page.getByRole('textbox', { name: en['field.legalName.label'] })
  expect(await legalName.inputValue()).toBe(company.name)

  const state = () => page.evaluate(() => history.state as unknown)
  expect(await state()).toMatchObject({ router: { page: 'onboarding' } })
  await page.evaluate(() => history.go(-3))
  await expect.poll(state).toMatchObject({ router: { page: 'list' } })
  expect(await state()).not.toHaveProperty('flashkit')
  await page.goForward()
  await wizard.at('who')
  await expect.poll(state).toMatchObject({ router: { page: 'onboarding' }, flashkit: 'who' })
}, 120_000)

test('later steps that can’t be loaded are asked for again, and the first keeps its answers', async () => {
  await context.route(/FullWizard/, route => route.abort())
  await open({})
  await wizard.at('who')
  await wizard.fill('who')
  await wizard.goOn()
  const notice = page.getByRole('alert')
  await notice.getByText(en['subClientWizard.notLoaded']).waitFor()
  await context.unroute(/FullWizard/)
  await notice.getByRole('button', { name: en['subClientWizard.loadAgain'] }).click()
  // The contact person of the company that was chosen.
  await wizard.at('person')
})
