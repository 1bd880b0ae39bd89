import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RecipientForm } from '../../../src/components/RecipientForm/RecipientForm.tsx'
import { ar } from '../../../src/messages/ar.ts'
import { pseudo } from '../../../src/messages/pseudo.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'

const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const country = () => page.getByRole('combobox', { name: 'Recipient’s bank is in' })
const submit = () => page.getByRole('button', { name: 'Add recipient' })
const french = { country: 'FR' } as const
const goodIban = 'fr76 3000 6000 0112 3456 7890 189'

async function fillPerson(): Promise<void> {
  await field('First name').fill('Zoe')
  await field('Last name').fill("O'Hara")
  await field('Address').fill('1 rue de Rivoli, 75001 Paris')
}

test('is filled and sent by keyboard alone', async () => {
  const { sandbox } = render(<RecipientForm />)
  await expect.element(country()).toBeVisible()
  await userEvent.keyboard('{Tab}Austral{ArrowDown}{Enter}')
  await expect.element(field('BSB')).toBeVisible()
  // Country -> currency or method where there is a choice -> who -> the fields, by Tab alone.
  const typed: Record<string, string> = {
    BSB: '062-000',
    'Account number': '12345678',
    'First name': 'Ada',
    'Last name': 'Lovelace',
    'Street address': '22 Woolooware Rd',
    Suburb: 'Woolooware',
    State: 'NSW',
    Postcode: '2230',
    Email: 'ada@example.com',
    'Mobile number': '0422 832 849',
  }
  for (let step = 0; step < 30 && !isSubmit(document.activeElement); step++) {
    const label = labelOf(document.activeElement)
    const text = label && typed[label]
    if (text) {
      await userEvent.keyboard(text)
      delete typed[label]
    }
    await userEvent.keyboard('{Tab}')
  }
  expect(typed).toEqual({})
  expect(isSubmit(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Enter}')
  await expect.element(page.getByText('Ada Lovelace is in your recipients')).toBeVisible()
  const created = [...sandbox.store.recipients.values()].at(-1)
  expect(created).toMatchObject({ bsb: '062000', accountNo: '12345678', mobile: '+61 422 832 849' })
})

function labelOf(element: Element | null): string | undefined {
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
  return label?.textContent?.replace(/\s*\(optional\)$/, '')
}

function isSubmit(element: Element | null): boolean {
  return element instanceof HTMLButtonElement && element.type === 'submit'
}

test('says nothing while a field is typed in for the first time, and speaks when it is left', async () => {
  render(<RecipientForm initialValues={french} />)
  await field('IBAN').fill('FR76 3000')
  await expect.element(field('IBAN')).not.toHaveAttribute('aria-invalid', 'true')
  await userEvent.keyboard('{Tab}')
  await expect.element(field('IBAN')).toHaveAttribute('aria-invalid', 'true')
  await expect
    .element(field('IBAN'))
    .toHaveAccessibleDescription(/An IBAN for France has 27 characters. You’ve entered 8./)
  await field('IBAN').fill(goodIban)
  await expect.element(field('IBAN')).not.toHaveAttribute('aria-invalid', 'true')
})

test('groups a valid IBAN when it is left', async () => {
  render(<RecipientForm initialValues={french} />)
  await field('IBAN').fill(goodIban)
  await userEvent.keyboard('{Tab}')
  await expect.element(field('IBAN')).toHaveValue('FR76 3000 6000 0112 3456 7890 189')
})

test('one wrong digit: a message, nothing sent, everything kept', async () => {
  const { sandbox } = render(<RecipientForm initialValues={french} />)
  const wrong = goodIban.replace('189', '188')
  await field('IBAN').fill(wrong)
  await field('BIC (SWIFT code)').fill('BNPAFRPP')
  await fillPerson()
  await submit().click()
  await expect.element(field('IBAN')).toHaveFocus()
  await expect
    .element(field('IBAN'))
    .toHaveAccessibleDescription(/This IBAN doesn’t add up. Check each character./)
  await expect.element(field('IBAN')).toHaveValue(wrong)
  await expect.element(field('Last name')).toHaveValue("O'Hara")
  expect(sandbox.requests.map(({ operation }) => operation)).not.toContain('createRecipient')
})

test('submit focuses the first wrong field of the page and lists them all', async () => {
  render(<RecipientForm initialValues={french} />)
  await field('Last name').fill('Ng')
  await submit().click()
  await expect.element(field('IBAN')).toHaveFocus()
  const list = page.getByRole('alert')
  await expect.element(list).toMatchTextContent(/^Check 4 fields/)
  await page.getByRole('button', { name: 'Enter the first name.' }).click()
  await expect.element(field('First name')).toHaveFocus()
})

test('a change of method and back keeps names, address and the IBAN', async () => {
  render(<RecipientForm initialValues={french} />)
  await field('IBAN').fill(goodIban)
  await fillPerson()
  await page.getByText('Account number', { exact: true }).click()
  await expect.element(field('Account number')).toBeVisible()
  expect(field('IBAN').elements()).toEqual([])
  await page.getByText('IBAN', { exact: true }).click()
  await expect.element(field('IBAN')).toHaveValue('FR76 3000 6000 0112 3456 7890 189')
  await expect.element(field('First name')).toHaveValue('Zoe')
  await expect.element(field('Address')).toHaveValue('1 rue de Rivoli, 75001 Paris')
})

test('asks for a city abroad and for a suburb in Australia', async () => {
  render(<RecipientForm initialValues={french} />)
  await expect.element(field(/^City/)).toBeVisible()
  await country().fill('australia')
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(field(/^Suburb/)).toBeVisible()
  await submit().click()
  await expect
    .element(field('Street address'))
    .toHaveAccessibleDescription('Enter the street and number.')
})

test('what was typed survives another language', async () => {
  const provider = { locale: 'en', messages: { ar, 'en-XA': pseudo } }
  const { update } = render(<RecipientForm initialValues={french} />, { provider })
  await field('IBAN').fill(goodIban)
  update(<RecipientForm initialValues={french} />, { ...provider, locale: 'ar' })
  const iban = page.getByRole('textbox', { name: ar['field.iban.label'] as string })
  await expect.element(iban).toHaveValue(goodIban)
  await expect.element(iban).toHaveAttribute('dir', 'ltr')
  expect(document.querySelector('[data-flash="root"]')?.getAttribute('dir')).toBe('rtl')
})

test('hidden fields send their initial values, locked ones can be read and not changed', async () => {
  const { sandbox } = render(
    <RecipientForm
      hiddenFields={['country', 'method', 'entity', 'email']}
      initialValues={{ ...french, bic: 'BNPAFRPP', iban: goodIban, email: 'zoe@example.com' }}
      lockedFields={['iban']}
    />,
  )
  await expect.element(field('IBAN')).toHaveAttribute('readonly')
  expect(field(/^Email/).elements()).toEqual([])
  await fillPerson()
  await submit().click()
  await expect.element(page.getByText("Zoe O'Hara is in your recipients")).toBeVisible()
  expect([...sandbox.store.recipients.values()].at(-1)).toMatchObject({
    email: 'zoe@example.com',
    iban: 'FR7630006000011234567890189',
  })
})

test('a wrong value in a hidden field is said, since nobody could see it', async () => {
  render(
    <RecipientForm
      hiddenFields={['email']}
      initialValues={{ ...french, iban: goodIban, bic: 'BNPAFRPP', email: 'nobody' }}
    />,
  )
  await expect.element(field('IBAN')).toBeVisible()
  await fillPerson()
  await submit().click()
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/Email: Enter an email address like name@example\.com\./)
})

test('two clicks create one recipient', async () => {
  const onCreated = vi.fn()
  const { sandbox } = render(
    <RecipientForm
      initialValues={{ ...french, iban: goodIban, bic: 'BNPAFRPP' }}
      onCreated={onCreated}
    />,
    { sandbox: { latency: 100 } },
  )
  await expect.element(field('IBAN')).toBeVisible()
  await fillPerson()
  const button = submit().element() as HTMLButtonElement
  button.click()
  button.click()
  await expect.element(page.getByText("Zoe O'Hara is in your recipients")).toBeVisible()
  expect(sandbox.requests.filter(({ operation }) => operation === 'createRecipient')).toHaveLength(
    1,
  )
  expect(onCreated).toHaveBeenCalledTimes(1)
})

test('“another” empties the form but for its destination, and takes the focus to its first field', async () => {
  render(<RecipientForm initialValues={{ country: 'AU', bsb: '062-000', accountNo: '1234' }} />)
  await expect.element(field('BSB')).toBeVisible()
  await field('First name').fill('Ada')
  await field('Last name').fill('Lovelace')
  await field('Street address').fill('1 Hay St')
  await submit().click()
  await page.getByRole('button', { name: 'Add another recipient' }).click()
  await expect.element(field('BSB')).toHaveFocus()
  await expect.element(field('First name')).toHaveValue('')
  await expect.element(country()).toHaveValue('Australia')
})

test('“try again” takes the focus to the form', async () => {
  render(<RecipientForm />, { sandbox: { faults: [{ kind: 'serverError', times: 1 }] } })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect.element(country()).toHaveFocus()
})

test('after a lost answer it looks before it offers to try again', async () => {
  const { sandbox } = render(
    <RecipientForm initialValues={{ ...french, iban: goodIban, bic: 'BNPAFRPP' }} />,
    { sandbox: { faults: [{ kind: 'dropReply', operation: 'createRecipient', times: 1 }] } },
  )
  await expect.element(field('IBAN')).toBeVisible()
  await fillPerson()
  const before = sandbox.store.recipients.size
  await submit().click()
  await expect.element(page.getByRole('button', { name: 'Check now' })).toBeVisible()
  expect(submit().elements()).toEqual([])
  await expect.element(field('First name')).toHaveAttribute('readonly')
  await page.getByRole('button', { name: 'Check now' }).click()
  await expect.element(page.getByText("Zoe O'Hara is in your recipients")).toBeVisible()
  expect(sandbox.store.recipients.size).toBe(before + 1)
})

test('a method and a field that nobody knows yet still work', async () => {
  const sandbox = createSandbox({
    deliveryMethods: [
      { country: 'TO', currency: 'TOP', method: 'ACC_NO', requiredFields: ['aliasName'] },
    ],
  })
  // The API of next year: it names a method that today's schema doesn't have.
  const fetch: typeof sandbox.fetch = async (input, init) => {
    const reply = await sandbox.fetch(input, init)
    return new Response((await reply.text()).replaceAll('ACC_NO', 'ALIAS'), reply)
  }
  render(<RecipientForm initialValues={{ country: 'TO' }} />, { sandbox: { ...sandbox, fetch } })
  await expect.element(field('Alias name')).toBeVisible()
  await submit().click()
  await expect.element(field('Alias name')).toHaveAccessibleDescription('Fill in “Alias name”.')
  expect(sandbox.requests.map(({ operation }) => operation)).not.toContain('createRecipient')
})

test('a slow press on the button counts, though leaving the field brings a message above it', async () => {
  // So few fields that the page doesn't scroll, which would hold the button in its place.
  const hiddenFields = [
    'country',
    'entity',
    'method',
    'bic',
    'middleName',
    'email',
    'mobile',
  ].concat(['country', 'suburb', 'state', 'postcode'].map(part => `address.${part}`))
  render(<RecipientForm hiddenFields={hiddenFields} initialValues={french} />)
  await field('IBAN').fill('FR76')
  await submit().click({ delay: 300 })
  await expect.element(field('IBAN')).toHaveFocus() // Where a submit leads; the press alone does not.
  await expect.element(field('IBAN')).toHaveAccessibleDescription(/27 characters/)
})
