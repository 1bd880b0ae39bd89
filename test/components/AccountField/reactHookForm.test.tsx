import { Controller, type UseFormReturn, useForm } from 'react-hook-form'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { checkBsb } from '../../../src/accounts/bsb.ts'
import { BsbField } from '../../../src/components/AccountField/BsbField.tsx'
import { IbanField } from '../../../src/components/AccountField/IbanField.tsx'
import { render } from '../../render.tsx'

interface Payee {
  iban: string
  bsb: string
}

const bsb = () => page.getByRole('textbox', { name: 'BSB' })
const iban = () => page.getByRole('textbox', { name: /^IBAN/ })
const submit = () => document.querySelector('form')?.requestSubmit()

/** A form of react-hook-form's, whose own rules judge; `form` is what it gives. */
function renderForm(defaultValues: Payee = { iban: '', bsb: '' }) {
  const sent = vi.fn()
  let form = {} as UseFormReturn<Payee>
  function Form() {
    form = useForm<Payee>({ defaultValues })
    const { control } = form
    return (
      <form noValidate onSubmit={event => void form.handleSubmit(sent)(event)}>
        <Controller
          control={control}
          name="iban"
          render={({ field, fieldState }) => (
            <IbanField {...field} errorMessage={fieldState.error?.message} hint="" isOptional />
          )}
        />
        <Controller
          control={control}
          name="bsb"
          render={({ field, fieldState }) => (
            <BsbField {...field} errorMessage={fieldState.error?.message} hint="" />
          )}
          rules={{ validate: value => checkBsb(value).status === 'valid' || 'We need your BSB.' }}
        />
        <button type="submit">Save</button>
      </form>
    )
  }
  render(<Form />)
  return { sent, form: () => form }
}

test('sends canonical values', async () => {
  const { sent } = renderForm()
  await userEvent.type(iban(), 'de89370400440532013000')
  await userEvent.type(bsb(), '062000')
  submit()
  await expect
    .poll(() => sent.mock.calls[0]?.[0])
    .toEqual({
      iban: 'DE89370400440532013000',
      bsb: '062000',
    })
})

test('an error takes the focus to its field through the ref, and is said there', async () => {
  const { sent } = renderForm()
  submit()
  await expect.element(bsb()).toHaveFocus()
  await expect.element(bsb()).toHaveAccessibleDescription('We need your BSB.')
  expect(sent).not.toHaveBeenCalled()
  await userEvent.keyboard('062000')
  await expect.element(bsb()).toHaveAccessibleDescription('')
  submit()
  await expect.poll(() => sent.mock.calls.length).toBe(1)
})

test('knows when a field was left and whether it was changed', async () => {
  const { form } = renderForm()
  await userEvent.type(bsb(), '0')
  expect(form().getFieldState('bsb')).toMatchObject({ isDirty: true, isTouched: false })
  await userEvent.tab()
  expect(form().getFieldState('bsb')).toMatchObject({ isTouched: true })
})

test('an error that a server finds is shown until the value changes', async () => {
  const { form } = renderForm({ iban: '', bsb: '062000' })
  form().setError('bsb', { message: 'This account is closed.' })
  await expect.element(bsb()).toHaveAccessibleDescription('This account is closed.')
  submit()
  await expect.element(bsb()).toHaveAccessibleDescription('')
})

test('a reset brings the default values back, grouped and without complaints', async () => {
  const { form } = renderForm({ iban: '', bsb: '062000' })
  await expect.element(bsb()).toHaveValue('062-000')
  await bsb().fill('0620')
  await userEvent.type(iban(), 'DE89')
  submit()
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  await expect.element(iban()).toHaveAttribute('aria-invalid', 'true')
  form().reset()
  await expect.element(bsb()).toHaveValue('062-000')
  await expect.element(bsb()).not.toHaveAttribute('aria-invalid')
  await expect.element(iban()).toHaveValue('')
  await expect.element(iban()).toHaveAccessibleDescription('')
})

test('a reset to nothing says nothing', async () => {
  const { form } = renderForm()
  await bsb().fill('0620')
  await userEvent.tab()
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  form().reset()
  await expect.element(bsb()).toHaveValue('')
  await expect.element(bsb()).toHaveAccessibleDescription('')
})
