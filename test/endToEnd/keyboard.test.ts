import { type Browser, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createInstitutionDocument } from '../../src/api/documents/createInstitution.ts'
import { createRecipientDocument } from '../../src/api/documents/createRecipient.ts'
import { recipientDocument } from '../../src/api/documents/recipient.ts'
import { sendersDocument } from '../../src/api/documents/senders.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { type HttpSandbox, serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { type Keyboard, keyboardOf } from './pageKeyboard.ts'
import { type PageSite, servePage } from './pageSite.ts'

// The built package in a host's page in Chromium, over HTTP, by keyboard alone; what it made is read
// back by another client with a token of its own.

let browser: Browser
let site: PageSite
let sandbox: Sandbox
let http: HttpSandbox
let page: Page
let keyboard: Keyboard
let said: string[]

beforeAll(async () => {
  site = await servePage('pageForms.tsx')
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
})

beforeEach(async () => {
  sandbox = createSandbox()
  http = await serveSandbox(sandbox)
  const context = await browser.newContext()
  page = await context.newPage()
  keyboard = keyboardOf(page)
  said = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  await page.addInitScript(() => {
    for (const type of ['mousedown', 'pointerdown', 'touchstart']) {
      addEventListener(type, () => console.error(`there was a ${type}`), true)
    }
  })
  return async () => {
    await context.close()
    await http.close()
    expect(said).toEqual([])
  }
})

async function signIn(): Promise<string> {
  const reply = await fetch(http.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: LoginInput!) { login(input: $input) { token } }',
      variables: { input: { email: 'you@example.com', password: '12345678' } },
    }),
  })
  return (await reply.json()).data.login.token
}

async function open(form: string, id = ''): Promise<void> {
  const address = new URLSearchParams({ endpoint: http.url, token: await signIn(), form, id })
  await page.goto(`${site.url}?${address}`)
  await page.getByRole('form').waitFor()
}

/** Another client of the same account, with a token of its own. */
const otherClient = () =>
  createFlashClient({ endpoint: http.url, getToken: () => sandbox.getToken() })

async function sendersElsewhere() {
  return (
    (await otherClient().query({ query: sendersDocument, variables: { input: {} } })).data
      ?.senders ?? []
  )
}

test('a company, from its name to its ABN, through the review', async () => {
  await open('reviewedSender')
  await keyboard.tabTo('A person')
  await keyboard.key('ArrowRight')
  await keyboard.type('Company name', 'Koala Textiles Pty Ltd')
  await keyboard.choose('Country', 'Australia')
  await keyboard.type('Street address', '1 Hay St')
  await keyboard.type('Suburb', 'Perth')
  await keyboard.type('State', 'Western')
  await keyboard.type('Postcode', '6000')
  await keyboard.type('Legal name', 'Koala Textiles Proprietary Limited')
  await keyboard.type('ABN', '51824753556')
  await keyboard.type('ACN', '004085616')
  await keyboard.type('Email', 'accounts@koala.example')
  await keyboard.press('Review')
  await page.getByText('51 824 753 556').waitFor()
  await keyboard.press('Add sender', 'Space')
  await page.getByText('Koala Textiles Pty Ltd is in your senders').waitFor()
  const stored = (await sendersElsewhere()).find(({ acn }) => acn === '004085616')
  expect(stored).toMatchObject({
    companyName: 'Koala Textiles Pty Ltd',
    legalName: 'Koala Textiles Proprietary Limited',
    businessNumber: '51824753556',
    email: 'accounts@koala.example',
    firstName: null,
    address: { street: '1 Hay St', suburb: 'Perth', state: 'WA', postcode: '6000', country: 'AU' },
  })
})

test('a person with a passport, a wrong date corrected on the way', async () => {
  await open('sender')
  await keyboard.type('First name', 'Zoe')
  await keyboard.type('Last name', 'Martin')
  await keyboard.type('Date of birth', '19850431')
  await keyboard.choose('Country', 'France')
  await keyboard.type('Address', '1 rue de Rivoli, 75001 Paris')
  await keyboard.type('Document', 'Passport')
  await keyboard.type('Document number', '20AB12345')
  await keyboard.choose('Country of issue', 'France')
  await keyboard.type('Date of issue', '2020-03-01')
  await keyboard.type('Expiry date', '2099-03-01')
  await keyboard.press('Add sender')
  // The focus is on the wrong field, so that typing goes on there.
  await expect.poll(() => keyboard.focused()).toBe('Date of birth')
  await keyboard.key('Control+A')
  await page.keyboard.type('19850430')
  await keyboard.press('Add sender')
  await page.getByText('Zoe Martin is in your senders').waitFor()
  const stored = (await sendersElsewhere()).find(({ lastName }) => lastName === 'Martin')
  expect(stored).toMatchObject({
    firstName: 'Zoe',
    dob: '1985-04-30',
    companyName: null,
    address: { street: '1 rue de Rivoli, 75001 Paris', country: 'FR' },
  })
  // The API gives nobody a document back, so this one is looked up where it is kept.
  expect(sandbox.store.senders.get(stored?.id ?? '')?.idDoc).toMatchObject({
    type: 'passport',
    docNumber: '20AB12345',
    country: 'FR',
    issueDate: '2020-03-01',
    expiryDate: '2099-03-01',
  })
})

test('an institution, which another client finds again', async () => {
  const before = sandbox.store.institutions.size
  await open('institution')
  await keyboard.choose('Country', 'Germany')
  await keyboard.type('Legal name', 'Elbe Payments GmbH')
  await keyboard.type('Business number', 'HRB 2024')
  await keyboard.type('Your reference', 'bank-7')
  await keyboard.type('Address', 'Speicherstrasse 12')
  await keyboard.type('City', 'Hamburg')
  await keyboard.press('Save institution')
  await page.getByText('Elbe Payments GmbH is known').waitFor()
  // No query gives institutions: to make it once more finds it, whatever else is said of it.
  const { data } = await otherClient().mutate({
    mutation: createInstitutionDocument,
    variables: { input: { externalId: 'bank-7', legalName: 'Somebody else' } },
  })
  expect(data?.createInstitution?.institution).toMatchObject({
    externalId: 'bank-7',
    legalName: 'Elbe Payments GmbH',
    businessNumber: 'HRB 2024',
    address: { street: 'Speicherstrasse 12', suburb: 'Hamburg', country: 'DE' },
  })
  expect(sandbox.store.institutions.size).toBe(before + 1)
})

test('a recipient that is there already: another name, and no e-mail any more', async () => {
  const client = otherClient()
  const created = await client.mutate({
    mutation: createRecipientDocument,
    variables: {
      input: {
        accountIdType: 'BSB',
        currency: 'AUD',
        bsb: '062000',
        accountNo: '12345678',
        firstName: 'Ada',
        lastName: 'Byron',
        email: 'ada@example.com',
        mobile: '+61 422 832 849',
        address: { street: '22 Woolooware Rd', country: 'AU' },
      },
    },
  })
  const id = created.data?.createRecipient?.recipient?.id ?? ''
  await open('recipient', id)
  await keyboard.type('Last name', 'Lovelace')
  await keyboard.empty('Email')
  await keyboard.press('Save changes')
  await page.getByText('The details of Ada Lovelace are saved').waitFor()
  const { data } = await otherClient().query({ query: recipientDocument, variables: { id } })
  expect(data?.recipient).toMatchObject({
    id,
    lastName: 'Lovelace',
    email: null,
    mobile: '+61 422 832 849',
    bsb: '062000',
    accountNo: '12345678',
    address: { street: '22 Woolooware Rd', country: 'AU' },
  })
})
