import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'
import {
  button,
  choice,
  choose,
  chooseCountry,
  countryShown,
  expectCreated,
  expectRight,
  expectText,
  expectTexts,
  expectWrong,
  field,
  fillAll,
  forms,
  lastAdded,
  option,
  sentCount,
  submit,
  typeCountry,
  words,
  zoe,
  zoeInFrance,
} from './behaviourVerbs.ts'

// Whole journeys, on a machine that may be busy.
vi.setConfig({ testTimeout: 40_000 })

const french = { country: 'FR' } as const

describe.each(forms)('%s, filled in', (_, Form) => {
  test('asks for the country alone, then for what the API requires there', async () => {
    render(<Form />)
    await expect.element(choice('country')).toBeVisible()
    expect(document.querySelectorAll('input[type="radio"], [role="radio"]')).toHaveLength(0)
    await chooseCountry('United States')
    for (const wording of ['aba', 'accountNo', 'bic']) {
      await expect.element(field(wording)).toBeVisible()
    }
    await chooseCountry('France')
    await expect.element(field('iban')).toBeVisible()
    expect(field('aba').elements()).toEqual([])
  })

  test('is filled and sent by keyboard alone', async () => {
    const { sandbox } = render(<Form />)
    await expect.element(choice('country')).toBeVisible()
    await userEvent.keyboard('{Tab}')
    await expect.element(choice('country')).toHaveFocus()
    await typeCountry('Austral')
    await expect.element(field('bsb')).toBeVisible()
    const typed: Record<string, string> = {
      BSB: '062-000',
      'Account number': '12345678',
      'First name': 'Ada',
      'Last name': 'Lovelace',
      'Street address': '22 Woolooware Rd',
      Suburb: 'Woolooware',
      State: 'New South',
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
    await expectCreated('Ada Lovelace')
    expect(lastAdded(sandbox)).toMatchObject({
      bsb: '062000',
      accountNo: '12345678',
      mobile: '+61 422 832 849',
      address: { state: 'NSW' },
    })
  })

  test('chooses method and entity by arrow keys', async () => {
    render(<Form initialValues={french} />)
    await expect.element(field('iban')).toBeVisible()
    option('method.IBAN.label').focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(field('accountNo')).toBeVisible()
    expect(option('method.ACC_NO.label').checked).toBe(true)
    option('field.entity.individual').focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(field('companyName')).toBeVisible()
    expect(field('firstName').elements()).toEqual([])
  })

  test('says nothing while a field is typed in for the first time, and speaks when it is left', async () => {
    render(<Form initialValues={french} />)
    await field('iban').fill('FR76 3000')
    await expectRight('iban')
    await userEvent.keyboard('{Tab}')
    await expectWrong('iban', 'An IBAN for France has 27 characters. You’ve entered 8.')
    await field('iban').fill(zoe.iban as string)
    await expectRight('iban')
  })

  test('says at once what no further typing can mend, and that a name is missing once it is left', async () => {
    render(<Form initialValues={french} />)
    await field('iban').fill('FR7!')
    await expectWrong('iban', /.+/)
    await field('firstName').click()
    await expectRight('firstName')
    await userEvent.keyboard('{Tab}')
    await expectWrong('firstName', words('field.firstName.missing'))
  })

  test('one wrong digit: a message, nothing sent, everything kept', async () => {
    const { sandbox } = render(<Form initialValues={french} />)
    const mistyped = { ...zoe, iban: zoe.iban?.replace('189', '188') as string }
    await fillAll(mistyped)
    await submit()
    await expect.element(field('iban')).toHaveFocus()
    await expectWrong('iban', words('check.ibanChecksum'))
    await expectTexts(mistyped)
    expect(sentCount(sandbox)).toBe(0)
  })

  test('a submit leads to the first wrong field of the page, and then to the next', async () => {
    render(<Form initialValues={french} />)
    await field('lastName').fill('Ng')
    await submit()
    await expect.element(field('iban')).toHaveFocus()
    await expectWrong('bic', words('field.bic.missing'))
    await expectWrong('firstName', words('field.firstName.missing'))
    await fillAll({ iban: zoe.iban as string, bic: 'BNPAFRPP' })
    await submit()
    await expect.element(field('firstName')).toHaveFocus()
  })

  test('a submit without a country leads to the country', async () => {
    render(<Form />)
    await expect.element(choice('country')).toBeVisible()
    await submit()
    await expect.element(choice('country')).toHaveFocus()
    await expect
      .element(choice('country'))
      .toHaveAccessibleDescription(new RegExp(words('field.country.missing')))
    await chooseCountry('France')
    await expect.element(choice('country')).not.toHaveAttribute('aria-invalid', 'true')
  })

  test('falls back on what is possible in another country, and returns to what was chosen', async () => {
    const { sandbox } = render(<Form initialValues={french} />)
    await expect.element(field('iban')).toBeVisible()
    await choose('method.ACC_NO.label')
    await chooseCountry('Australia')
    await expect.element(field('bsb')).toBeVisible()
    expect(option('method.BSB.label').checked).toBe(true)
    await chooseCountry('France')
    await expect.element(field('accountNo')).toBeVisible()
    expect(option('method.ACC_NO.label').checked).toBe(true)
    const { iban: _, ...rest } = zoe
    await fillAll({ ...rest, accountNo: '20041010050500013' })
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(lastAdded(sandbox)).toMatchObject({ accountIdType: 'ACC_NO', currency: 'EUR' })
  })

  test('asks for a field, and takes a method, that nobody knows yet', async () => {
    const requiredFields = ['aliasName']
    const row = { country: 'TO', currency: 'TOP', method: 'ACC_NO', requiredFields } as const
    const sandbox = createSandbox({ deliveryMethods: [row] })
    // The API of next year: it names a method that today's schema doesn't have.
    const fetch: typeof sandbox.fetch = async (input, init) => {
      const reply = await sandbox.fetch(input, init)
      return new Response((await reply.text()).replaceAll('ACC_NO', 'ALIAS'), reply)
    }
    render(<Form initialValues={{ country: 'TO' }} />, { sandbox: { ...sandbox, fetch } })
    const alias = page.getByRole('textbox', { name: 'Alias name' })
    await expect.element(alias).toBeVisible()
    await submit()
    await expect.element(alias).toHaveAccessibleDescription('Fill in “Alias name”.')
    expect(sentCount(sandbox)).toBe(0)
  })

  test('has the address in another country than the account', async () => {
    const { sandbox } = render(<Form initialValues={french} />)
    await expect.element(choice('address.country')).toBeVisible()
    expect(countryShown('address.country')).toBe('France')
    await fillAll(zoe)
    await chooseCountry('Belgium', 'address.country')
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(lastAdded(sandbox)).toMatchObject({ ...zoeInFrance, address: { country: 'BE' } })
  })

  test('prefills what the host knows, in any form, and sends it in canonical form', async () => {
    const initialValues = {
      ...french,
      ...zoe,
      iban: zoeInFrance.iban,
      address: { street: zoe['address.line'] as string },
    }
    const { sandbox } = render(<Form initialValues={initialValues} />)
    await expect.element(field('iban')).toBeVisible()
    await expectTexts(zoe)
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(lastAdded(sandbox)).toMatchObject(zoeInFrance)
  })

  test('hidden fields send their initial values, locked ones can be read and not changed', async () => {
    const initialValues = {
      ...french,
      bic: 'BNPAFRPP',
      iban: zoeInFrance.iban,
      email: 'z@example.com',
    }
    const { sandbox } = render(
      <Form
        hiddenFields={['country', 'method', 'entity', 'email']}
        initialValues={initialValues}
        lockedFields={['iban', 'address.country']}
      />,
    )
    await expect.element(field('iban')).toHaveAttribute('readonly')
    expect(isLocked(choice('address.country').element())).toBe(true)
    expect(field('email').elements()).toEqual([])
    expect(document.querySelectorAll('input[type="radio"]')).toHaveLength(0)
    const { iban: _iban, bic: _bic, ...rest } = zoe
    await fillAll(rest)
    await submit()
    await expectCreated("Zoe O'Hara")
    expect(lastAdded(sandbox)).toMatchObject({ ...zoeInFrance, email: 'z@example.com' })
  })

  test('“another” empties the form but for its destination, and takes the focus to its first field', async () => {
    render(<Form initialValues={french} />)
    await fillAll(zoe)
    await submit()
    await expectCreated("Zoe O'Hara")
    await button('recipientForm.another').click()
    await expect.element(field('iban')).toHaveFocus()
    await expectText('firstName', '')
    await expectText('iban', '')
    expect(countryShown()).toBe('France')
  })
})

function labelOf(element: Element | null): string | undefined {
  const label = isControl(element) ? element.labels?.[0] : undefined
  return label?.textContent?.trim().replace(/\s*\(optional\)$/, '')
}

function isControl(element: Element | null): element is HTMLInputElement | HTMLSelectElement {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement
}

function isSubmit(element: Element | null): boolean {
  return element instanceof HTMLButtonElement && element.type === 'submit'
}

function isLocked(element: Element): boolean {
  return element.hasAttribute('readonly') || element.hasAttribute('disabled')
}
