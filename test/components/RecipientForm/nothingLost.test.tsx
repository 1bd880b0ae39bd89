import type { ApolloClient } from '@apollo/client'
import { Activity, type ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { useSignOut } from '../../../src/hooks/useSignOut.ts'
import { ar } from '../../../src/messages/ar.ts'
import { createFlashClient } from '../../../src/provider/createFlashClient.ts'
import { FlashProvider } from '../../../src/provider/FlashProvider.tsx'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import type { Fault } from '../../../src/sandbox/request/faults.ts'
import { PlainHtmlForm } from '../../../stories/RecipientForm/PlainHtmlForm.tsx'
import { render } from '../../render.tsx'
import {
  button,
  choose,
  chooseCountry,
  countryShown,
  expectCreated,
  expectText,
  expectTexts,
  field,
  fillAll,
  forms,
  option,
  sentCount,
  submit,
  words,
  zoe,
} from './behaviourVerbs.ts'

// Whole journeys, on a machine that may be busy.
vi.setConfig({ testTimeout: 40_000 })

const french = { country: 'FR' } as const

/** What somebody has typed who was called away: some of it right, some half-done. */
const half = {
  iban: 'FR76 3000',
  bic: 'AGRIFRPP',
  firstName: 'Zoe',
  lastName: "O'Hara",
  'address.line': '1 rue',
  email: 'zoe@',
  mobile: '+33 6',
}

async function typeHalf(): Promise<void> {
  await expect.element(field('iban')).toBeVisible()
  await fillAll(half)
}

describe.each(forms)('%s keeps what was typed', (_, Form) => {
  test('over another method and back', async () => {
    render(<Form initialValues={french} />)
    await typeHalf()
    await choose('method.ACC_NO.label')
    await expect.element(field('accountNo')).toBeVisible()
    const { iban: _iban, ...others } = half
    await expectTexts(others)
    await field('accountNo').fill('200410')
    await choose('method.IBAN.label')
    await expectTexts(half)
    await choose('method.ACC_NO.label')
    await expectText('accountNo', '200410')
  })

  test('over another country and back', async () => {
    render(<Form initialValues={french} />)
    await typeHalf()
    await chooseCountry('Australia')
    await expect.element(field('bsb')).toBeVisible()
    const { firstName, lastName, email, mobile } = half
    await expectTexts({ firstName, lastName, email, mobile, 'address.street': '1 rue' })
    await field('bsb').fill('06')
    await chooseCountry('France')
    await expectTexts(half)
    await choose('method.ACC_NO.label')
    await chooseCountry('Australia')
    await expectText('bsb', '06')
    await chooseCountry('France')
    await expect.poll(() => option('method.ACC_NO.label').checked).toBe(true)
  })

  test('over another country of the address and back', async () => {
    render(<Form initialValues={french} />)
    await typeHalf()
    await chooseCountry('Australia', 'address.country')
    await expect.element(field('address.suburb')).toBeVisible()
    await field('address.suburb').fill('Sub')
    await chooseCountry('France', 'address.country')
    await expectTexts({ ...half, 'address.city': 'Sub' })
    expect(countryShown()).toBe('France')
  })

  test('over another kind of recipient and back', async () => {
    render(<Form initialValues={french} />)
    await typeHalf()
    await choose('field.entity.company')
    await field('companyName').fill('Zoe S')
    await choose('field.entity.individual')
    await expectTexts(half)
    await choose('field.entity.company')
    await expectText('companyName', 'Zoe S')
  })

  test('over another language and another direction', async () => {
    const provider = { locale: 'en', messages: { ar } }
    const { update } = render(<Form initialValues={french} />, { provider })
    await typeHalf()
    update(<Form initialValues={french} />, { locale: 'ar', messages: { ar } })
    await expectTexts(half, ar)
    update(<Form initialValues={french} />, { locale: 'en-Arab', messages: {} })
    await expectTexts(half)
  })

  test('when the provider gets another client, which knows nothing yet', async () => {
    const ui = (client: ApolloClient) => (
      <FlashProvider client={client}>
        <Form initialValues={french} />
      </FlashProvider>
    )
    const { update } = render(ui(createClient()))
    await typeHalf()
    update(ui(createClient()))
    await expect.element(page.getByText(words('recipientForm.loading'))).toBeInTheDocument()
    await expectTexts(half)
  })

  test('when the delivery methods are asked for again, and when they can’t be had any more', async () => {
    const { client, sandbox } = render(<Form initialValues={french} />)
    await typeHalf()
    await client.refetchQueries({ include: 'active' })
    await expectTexts(half)
    sandbox.addFault({ kind: 'serverError', times: 1 })
    await client.resetStore().catch(() => {})
    await expect.element(button('problem.retry')).toBeVisible()
    await button('problem.retry').click()
    await expectTexts(half)
  })

  test('when the person signs out and in again', async () => {
    let isSignedIn = true
    const sandbox = createSandbox()
    const getToken = () =>
      isSignedIn ? sandbox.getToken() : Promise.reject(new Error('Sign in first.'))
    const ui = (
      <>
        <SignOut />
        <Form initialValues={french} />
      </>
    )
    render(ui, { sandbox: { ...sandbox, getToken } })
    await typeHalf()
    isSignedIn = false
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect.element(page.getByText(words('problem.signedOut.title'))).toBeVisible()
    expect(document.body.textContent).not.toContain(half.bic)
    isSignedIn = true
    await button('problem.retry').click()
    await expectTexts(half)
  })

  test('when the host renders again, with options of its own made anew each time', async () => {
    const ui = () => (
      <Form
        hiddenFields={['middleName']}
        initialValues={{ country: 'FR', firstName: 'Other' }}
        lockedFields={['entity']}
        onCreated={() => {}}
        registry={{ bic: { hint: 'Ask your bank', check: text => check(text) } }}
        sections={['holder', 'account']}
      />
    )
    const { update } = render(ui())
    await typeHalf()
    await submit()
    await expect.element(field('bic')).toHaveAttribute('aria-invalid', 'true')
    for (let round = 0; round < 3; round++) update(ui())
    await expectTexts(half)
  })
})

// Ours too, but react-aria says meanwhile that its fields have no labels.
test('plain HTML keeps what was typed when a host hides the form for a while', async () => {
  const ui = (mode: 'visible' | 'hidden') => (
    <Activity mode={mode}>
      <PlainHtmlForm initialValues={french} />
    </Activity>
  )
  const { update } = render(ui('visible'))
  await typeHalf()
  update(ui('hidden'))
  await expect.poll(() => field('iban').elements()).toEqual([])
  update(ui('visible'))
  await expectTexts(half)
  // Still connected.
  await field('firstName').fill('Zora')
  await choose('field.entity.company')
  await choose('field.entity.individual')
  await expectText('firstName', 'Zora')
})

const refusal = (message: string) =>
  ({ kind: 'refused', operation: 'createRecipient', code: 'NO', message }) as const

/** Failures of the sending after which the form can be sent again as it is. */
const failures: readonly (readonly [string, Fault])[] = [
  ['a refusal of a field', refusal('bic is not the BIC of a bank')],
  ['a refusal of the whole', refusal('You have as many recipients as your plan allows.')],
  [
    'an input that isn’t accepted',
    { kind: 'badUserInput', operation: 'createRecipient', field: 'lastName', message: 'No' },
  ],
  ['too many requests', { kind: 'rateLimited', operation: 'createRecipient' }],
  ['a session that ended', { kind: 'signedOut', operation: 'createRecipient' }],
  ['a fault of the server', { kind: 'serverError', operation: 'createRecipient' }],
  ['a gateway’s fault', { kind: 'badGateway', operation: 'createRecipient' }],
  ['a connection that broke', { kind: 'offline', operation: 'createRecipient' }],
  ['no answer in time', { kind: 'timeout', operation: 'createRecipient' }],
]

describe.each(forms)('%s keeps what was sent', (_, Form) => {
  test.each(failures)('over %s', async (_, fault) => {
    const { sandbox } = render(<Form initialValues={french} />, {
      sandbox: { faults: [fault] },
      timeout: 1_500,
    })
    await fillAll(zoe)
    await submit()
    await expect.poll(() => isOver()).toBe(true)
    await expectTexts(zoe)
    sandbox.clearFaults()
    if (button('form.check').elements().length > 0) {
      await button('form.check').click()
      await expect.element(page.getByText(words('form.notSaved.title'))).toBeVisible()
      await expectTexts(zoe)
    }
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(zoes(sandbox)).toBe(1)
  })

  test('over the device being offline', async () => {
    let isOnline = true
    const { sandbox } = render(<Form initialValues={french} />, { isOnline: () => isOnline })
    await fillAll(zoe)
    isOnline = false
    await submit()
    await expect.element(page.getByText(words('problem.offline.title'))).toBeVisible()
    await expectTexts(zoe)
    isOnline = true
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(sentCount(sandbox)).toBe(1)
  })

  test('over a token that expired, which the host renews unseen', async () => {
    const { sandbox } = render(<Form initialValues={french} />)
    await fillAll(zoe)
    sandbox.expireSession()
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(zoes(sandbox)).toBe(1)
  })

  test('over a review and back, with another method tried meanwhile', async () => {
    render(<Form hasReview initialValues={french} />)
    await fillAll(zoe)
    await button('form.review').click()
    await button('form.back').click()
    await expectTexts(zoe)
    await choose('method.ACC_NO.label')
    await choose('method.IBAN.label')
    expect(option('method.IBAN.label').checked).toBe(true)
    await expectTexts(zoe)
    await button('form.review').click()
    await submit()
    await expectCreated("Zoe O'Hara")
  })
})

/** Whether the submission has come to an end that the form tells of. */
function isOver(): boolean {
  const isTold = page
    .getByRole('alert')
    .elements()
    .some(element => element.textContent !== '')
  const isWrong = page
    .getByRole('textbox')
    .elements()
    .some(element => element.getAttribute('aria-invalid') === 'true')
  return isTold || isWrong || button('form.check').elements().length > 0
}

function zoes({ store }: ReturnType<typeof createSandbox>): number {
  return [...store.recipients.values()].filter(({ lastName }) => lastName === "O'Hara").length
}

function check(text: string) {
  return text === ''
    ? ({ status: 'empty', value: '', display: '' } as const)
    : ({ status: 'incomplete', value: text, display: text, code: 'bicLength', params: {} } as const)
}

function createClient(): ApolloClient {
  const { fetch, getToken } = createSandbox({ latency: 300 })
  return createFlashClient({ endpoint: 'https://sandbox.example/', fetch, getToken })
}

function SignOut(): ReactNode {
  const { submit: signOut } = useSignOut()
  return (
    <button onClick={() => void signOut()} type="button">
      Sign out
    </button>
  )
}
