import { createRef, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { FormFieldProps } from '../../../src/components/FieldForm/fieldFormParts.ts'
import type { FormHandle } from '../../../src/components/FieldForm/useFormHandle.ts'
import { SenderForm } from '../../../src/components/SenderForm/SenderForm.tsx'
import type { InitialValues } from '../../../src/hooks/forms/formInitialValues.ts'
import type { Sender } from '../../../src/hooks/useSenders.ts'
import { render } from '../../render.tsx'

const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const button = (name: string) => page.getByRole('button', { name })
const mia = { firstName: 'Mia', lastName: 'Nguyen', address: { country: 'AU', street: '1 Hay St' } }

function OwnInput({ label, value, onChange, onBlur, inputRef, message, isLocked }: FormFieldProps) {
  return (
    <input
      aria-invalid={message?.tone === 'critical'}
      aria-label={`own ${label}`}
      onBlur={onBlur}
      onChange={event => onChange(event.target.value)}
      readOnly={isLocked}
      ref={inputRef}
      title={message?.text}
      value={value}
    />
  )
}

test('a host’s component for a field is told all, and the form leads to it', async () => {
  const fields = { lastName: OwnInput, dob: OwnInput }
  render(<SenderForm fields={fields} initialValues={{ ...mia, lastName: '' }} />)
  await button('Add sender').click()
  const own = field('own Last name')
  await expect.element(own).toHaveFocus()
  await expect.element(own).toHaveAttribute('aria-invalid', 'true')
  await expect.element(own).toHaveAttribute('title', 'Enter the last name.')
  await own.fill('Tran')
  await expect.element(own).not.toHaveAttribute('title')
  await button('Add sender').click()
  await expect.element(page.getByText('Mia Tran is in your senders')).toBeVisible()
})

test('a field that the host adds to the registry is asked for, required and sent', async () => {
  const registry = {
    externalId: { isAlwaysAsked: true, isRequired: true, label: 'Customer number', order: 1 },
    middleName: { label: 'Second name', hint: 'As in the passport' },
  }
  const { sandbox } = render(<SenderForm initialValues={mia} registry={registry} />)
  await expect.element(field(/^Second name/)).toHaveAccessibleDescription('As in the passport')
  await button('Add sender').click()
  await expect.element(field('Customer number')).toHaveFocus()
  await expect
    .element(field('Customer number'))
    .toHaveAccessibleDescription('Fill in “Customer number”.')
  await field('Customer number').fill('C-100')
  await button('Add sender').click()
  await expect.element(page.getByText('Mia Nguyen is in your senders')).toBeVisible()
  expect([...sandbox.store.senders.values()].at(-1)).toMatchObject({ externalId: 'C-100' })
})

test('by its ref a form is submitted and focused, and says how it ended', async () => {
  const ref = createRef<FormHandle<Sender>>()
  const form = (initialValues: InitialValues): ReactNode => (
    <SenderForm hasSubmitButton={false} initialValues={initialValues} ref={ref} />
  )
  render(form({ ...mia, lastName: '' }))
  expect(button('Add sender').elements()).toEqual([])
  expect(await ref.current?.submit()).toEqual({ status: 'invalid', fields: ['lastName'] })
  await expect.element(field('Last name')).toHaveFocus()
  ref.current?.focus('firstName')
  await expect.element(field('First name')).toHaveFocus()
  await field('Last name').fill('Tran')
  expect(await ref.current?.submit()).toMatchObject({
    status: 'succeeded',
    data: { firstName: 'Mia', lastName: 'Tran' },
  })
})

test('by the ref the review comes first, then the sending', async () => {
  const ref = createRef<FormHandle<Sender>>()
  const { sandbox } = render(<SenderForm hasReview initialValues={mia} ref={ref} />)
  const before = sandbox.store.senders.size
  expect(await ref.current?.submit()).toEqual({ status: 'reviewing' })
  await expect.element(page.getByRole('heading', { name: 'Check the details' })).toHaveFocus()
  expect(sandbox.store.senders.size).toBe(before)
  expect(await ref.current?.submit()).toMatchObject({ status: 'succeeded' })
  expect(sandbox.store.senders.size).toBe(before + 1)
})

test('a button elsewhere on the page belongs to the form by its id', async () => {
  render(
    <>
      <SenderForm formId="sender" hasSubmitButton={false} initialValues={mia} />
      <button form="sender" type="submit">
        Go on
      </button>
    </>,
  )
  await button('Go on').click()
  await expect.element(page.getByText('Mia Nguyen is in your senders')).toBeVisible()
})

test('sections come in the host’s order, and a locked one is shown and can’t be changed', async () => {
  render(
    <SenderForm initialValues={mia} lockedFields={['holder']} sections={['contact', 'address']} />,
  )
  await expect.element(field('First name')).toHaveAttribute('readonly')
  await expect.element(field(/^Email/)).not.toHaveAttribute('readonly')
  const legends = [...document.querySelectorAll('legend')].map(({ textContent }) => textContent)
  expect(legends).toEqual([
    'Who sends the money',
    'Contact',
    'Address',
    'Sender',
    'Identity document',
  ])
})
