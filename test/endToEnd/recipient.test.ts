import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { build } from 'vite'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { recipientsDocument } from '../../src/api/documents/recipients.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { type HttpSandbox, serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { chromiumFlags, findChromium } from '../chromium.ts'
import { type Site, serveSite } from '../site.ts'

// The built package in a host's page in Chromium, against the sandbox over HTTP.

const folder = mkdtempSync(join(tmpdir(), 'end-to-end-'))
let browser: Browser
let site: Site
let sandbox: Sandbox
let http: HttpSandbox
let page: Page
let said: string[]

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      rolldownOptions: {
        input: new URL('page.tsx', import.meta.url).pathname,
        output: {
          entryFileNames: 'page.js',
          chunkFileNames: '[name].js',
          assetFileNames: 'page.[ext]',
        },
      },
    },
  })
  site = await serveSite(
    '<link rel="stylesheet" href="/page.css"><main id="root"></main><script type="module" src="/page.js"></script>',
    Object.fromEntries(
      readdirSync(folder).map(file => [`/${file}`, readFileSync(join(folder, file), 'utf8')]),
    ),
  )
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  site?.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  sandbox = createSandbox()
  http = await serveSandbox(sandbox)
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  page = await context.newPage()
  said = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  const address = new URLSearchParams({ endpoint: http.url, token: await signIn() })
  await page.goto(`${site.url}?${address}`)
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

const field = (name: string) => page.getByRole('textbox', { name })

/** The address book as a client of its own, with its own token, sees it over HTTP. */
async function readBack(currency: string) {
  const client = createFlashClient({ endpoint: http.url, getToken: () => sandbox.getToken() })
  const variables = { input: { currency } }
  return (await client.query({ query: recipientsDocument, variables })).data?.recipients ?? []
}

async function paste(label: string, text: string): Promise<void> {
  await page.evaluate(value => navigator.clipboard.writeText(value), text)
  await field(label).focus()
  await page.keyboard.press('Control+V')
}

async function chooseCountry(name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Recipient’s bank is in' }).fill(name)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

async function fillFrenchPerson(): Promise<void> {
  if (await field('BIC (SWIFT code)').isVisible()) {
    await field('BIC (SWIFT code)').fill('AGRIFRPP')
  }
  await field('First name').fill('Zoe')
  await field('Last name').fill('Martin')
  await field('Address').fill('1 rue de Rivoli, 75001 Paris')
}

const send = () => page.getByRole('button', { name: 'Add recipient' }).click()

test('France, EUR, IBAN: a pasted IBAN becomes a recipient that another client reads', async () => {
  await chooseCountry('France')
  await paste('IBAN', 'fr76 3000 6000 0112 3456 7890 189')
  await fillFrenchPerson()
  await send()
  await page.getByText('Zoe Martin is in your recipients').waitFor()
  const ibans = (await readBack('EUR')).map(({ iban }) => iban)
  expect(ibans).toContain('FR7630006000011234567890189')
})

test('the same with one digit changed: a message, nothing sent, everything kept', async () => {
  const before = await readBack('EUR')
  const wrong = 'fr76 3000 6000 0112 3456 7890 188'
  await chooseCountry('France')
  await paste('IBAN', wrong)
  await fillFrenchPerson()
  await send()
  const message = page.getByText('This IBAN doesn’t add up. Check each character.')
  await message.first().waitFor() // Beside it, it is announced.
  expect(await field('IBAN').inputValue()).toBe(wrong.toUpperCase())
  expect(await field('Last name').inputValue()).toBe('Martin')
  expect(sandbox.requests.map(({ operation }) => operation)).not.toContain('createRecipient')
  expect(await readBack('EUR')).toEqual(before)
})

test('Australia: a BSB with its hyphen', async () => {
  await chooseCountry('Australia')
  await field('BSB').fill('062-000')
  await field('Account number').fill('12345678')
  await field('First name').fill('Ada')
  await field('Last name').fill('Lovelace')
  await field('Street address').fill('22 Woolooware Rd')
  await send()
  await page.getByText('Ada Lovelace is in your recipients').waitFor()
  expect((await readBack('AUD')).map(({ bsb }) => bsb)).toContain('062000')
})

test('from IBAN to account number and back keeps names, address and the IBAN', async () => {
  await chooseCountry('France')
  await paste('IBAN', 'fr76 3000 6000 0112 3456 7890 189')
  await fillFrenchPerson()
  await page.getByText('Account number', { exact: true }).click()
  await field('Account number').waitFor()
  expect(await field('Last name').inputValue()).toBe('Martin')
  await page.getByText('IBAN', { exact: true }).first().click()
  await field('IBAN').waitFor()
  expect(await field('IBAN').inputValue()).toBe('FR76 3000 6000 0112 3456 7890 189')
  expect(await field('Address').inputValue()).toBe('1 rue de Rivoli, 75001 Paris')
})

test('says so where the fields can’t be fetched, and brings them when asked again', async () => {
  const chunk = '**/recipientFields.js'
  await page.route(chunk, route => route.abort())
  await page.reload()
  await chooseCountry('Australia')
  await page.getByText('No connection').waitFor()
  expect(new Set(said)).toEqual(new Set(['Failed to load resource: net::ERR_FAILED']))
  said = []
  await page.unroute(chunk)
  await page.getByRole('button', { name: 'Try again' }).click()
  await field('BSB').waitFor()
})
