import { createRef, type ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FormFieldProps } from '../../../src/components/FieldForm/fieldFormParts.ts'
import type { FormHandle } from '../../../src/components/FieldForm/useFormHandle.ts'
import { RecipientForm } from '../../../src/components/RecipientForm/RecipientForm.tsx'
import type { Recipient } from '../../../src/hooks/useRecipients.ts'
import { render } from '../../render.tsx'
import {
  button,
  choice,
  chooseCountry,
  expectCreated,
  expectWrong,
  field,
  fillAll,
  lastAdded,
  sentCount,
  submit,
  words,
  zoe,
  zoeInFrance,
} from './behaviourVerbs.ts'

// What RecipientForm does beyond the plain form that is held to the same behaviour (behaviour*.test.tsx).

// Whole journeys, on a machine that may be busy.
vi.setConfig({ testTimeout: 40_000 })

const french = { country: 'FR' } as const

test('groups an IBAN and a BIC while they are typed', async () => {
  render(<RecipientForm initialValues={french} />)
  await field('iban').click()
  await userEvent.keyboard('fr763000600001')
  await expect.element(field('iban')).toHaveValue('FR76 3000 6000 01')
  await field('bic').click()
  await userEvent.keyboard('bnpafr')
  await expect.element(field('bic')).toHaveValue('BNPA FR')
})

test('says how far an IBAN has come, and names the bank of a BSB', async () => {
  render(<RecipientForm initialValues={french} />)
  await field('iban').fill('FR76 3000')
  await expect.element(page.getByText('France, 8 of 27 characters')).toBeVisible()
  await chooseCountry('australia')
  await field('bsb').fill('062-000')
  await expect.element(page.getByText(/Commonwealth Bank/)).toBeVisible()
})

test('lists the wrong fields at the top after a submit, each a way to its field', async () => {
  render(<RecipientForm initialValues={french} />)
  await field('lastName').fill('Ng')
  await submit()
  await expect.element(field('iban')).toHaveFocus()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/^Check 4 fields/)
  await button('field.firstName.missing').click()
  await expect.element(field('firstName')).toHaveFocus()
})

test('a wrong value in a hidden field is said, since nobody could see it', async () => {
  render(
    <RecipientForm
      hiddenFields={['email']}
      initialValues={{ ...french, iban: zoeInFrance.iban, bic: 'BNPAFRPP', email: 'nobody' }}
    />,
  )
  await expect.element(field('iban')).toBeVisible()
  const { iban: _iban, bic: _bic, ...person } = zoe
  await fillAll(person)
  await submit()
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent(/Email: Enter an email address like name@example\.com\./)
})

test('takes a host’s own component for a field, in the place and with the state of ours', async () => {
  const { sandbox } = render(<RecipientForm fields={{ bic: BankPicker }} initialValues={french} />)
  const { bic: _, ...others } = zoe
  await expect.element(page.getByRole('combobox', { name: words('field.bic.label') })).toBeVisible()
  await fillAll(others)
  await submit()
  const picker = page.getByRole('combobox', { name: words('field.bic.label') })
  await expect.element(picker).toHaveFocus()
  await expect.element(picker).toHaveAccessibleDescription(words('field.bic.missing'))
  await picker.selectOptions('AGRIFRPP')
  await submit()
  await expectCreated("Zoe O'Hara")
  expect(lastAdded(sandbox)).toMatchObject({ bic: 'AGRIFRPP' })
})

function BankPicker({
  label,
  value,
  onChange,
  onBlur,
  inputRef,
  message,
}: FormFieldProps): ReactNode {
  return (
    <>
      <select
        aria-describedby="picked"
        aria-label={label}
        onBlur={onBlur}
        onChange={event => onChange(event.target.value)}
        ref={inputRef as never}
        value={value}
      >
        <option />
        <option>AGRIFRPP</option>
      </select>
      <em id="picked">{message?.text}</em>
    </>
  )
}

test('shows the sections in a host’s order, and goes through them in it', async () => {
  render(<RecipientForm initialValues={french} sections={['contact', 'holder']} />)
  await expect.element(field('iban')).toBeVisible()
  const groups = page
    .getByRole('group')
    .elements()
    .map(group => group.querySelector('legend'))
  const legends = groups.map(legend => legend?.textContent)
  expect(legends.filter(Boolean)).toEqual([
    words('recipientForm.section.destination'),
    words('recipientForm.section.contact'),
    words('recipientForm.section.holder'),
    words('recipientForm.section.account'),
    words('recipientForm.section.address'),
  ])
  await submit()
  await expect.element(field('firstName')).toHaveFocus()
})

test('is sent by a button of the host’s that stands elsewhere', async () => {
  const { sandbox } = render(
    <>
      <RecipientForm formId="payee" hasSubmitButton={false} initialValues={french} />
      <button form="payee" type="submit">
        Continue
      </button>
    </>,
  )
  await fillAll(zoe)
  expect(button('recipientForm.submit').elements()).toEqual([])
  await page.getByRole('button', { name: 'Continue' }).click()
  await expectCreated("Zoe O'Hara")
  expect(sentCount(sandbox)).toBe(1)
})

test('gives a host’s ref its submit, which tells how it ended, and its focus', async () => {
  const ref = createRef<FormHandle<Recipient>>()
  render(<RecipientForm hasSubmitButton={false} initialValues={french} ref={ref} />)
  await expect.element(field('iban')).toBeVisible()
  expect(await ref.current?.submit()).toEqual({
    status: 'invalid',
    fields: ['iban', 'bic', 'firstName', 'lastName', 'address.street'],
  })
  await expect.element(field('iban')).toHaveFocus()
  ref.current?.focus('lastName')
  await expect.element(field('lastName')).toHaveFocus()
  await fillAll(zoe)
  expect(await ref.current?.submit()).toMatchObject({ status: 'succeeded', data: zoeInFrance })
})

test('another recipient is another form', async () => {
  const ui = (recipient: object) => <RecipientForm recipient={recipient as Recipient} />
  const one = { id: '1', ...zoeInFrance }
  const { update } = render(ui(one))
  await expect.element(field('firstName')).toHaveValue('Zoe')
  await field('firstName').fill('Typed')
  update(ui({ ...one, id: '2', firstName: 'Yan' }))
  await expect.element(field('firstName')).toHaveValue('Yan')
})

test('“try again” takes the focus to the form', async () => {
  render(<RecipientForm />, { sandbox: { faults: [{ kind: 'serverError', times: 1 }] } })
  await button('problem.retry').click()
  await expect.element(choice('country')).toHaveFocus()
})

test('a slow press on the button counts, though leaving the field brings a message above it', async () => {
  // So few fields that the page doesn't scroll, which would hold the button in its place.
  const parts = ['country', 'suburb', 'state', 'postcode'].map(part => `address.${part}`)
  const hiddenFields = ['country', 'entity', 'method', 'bic', 'middleName', 'contact', ...parts]
  render(<RecipientForm hiddenFields={hiddenFields} initialValues={french} />)
  await field('iban').fill('FR76')
  await button('recipientForm.submit').click({ delay: 300 })
  await expect.element(field('iban')).toHaveFocus() // Where a submit leads; the press alone does not.
  await expectWrong('iban', /27 characters/)
})
