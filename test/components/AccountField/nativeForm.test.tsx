import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AccountNumberField } from '../../../src/components/AccountField/AccountNumberField.tsx'
import { BsbField, type BsbFieldProps } from '../../../src/components/AccountField/BsbField.tsx'
import { IbanField } from '../../../src/components/AccountField/IbanField.tsx'
import { render } from '../../render.tsx'

const field = (name: string | RegExp) => page.getByRole('textbox', { name })
const bsb = () => field(/^BSB/)
const form = () => document.querySelector('form') as HTMLFormElement
const submit = () => form().requestSubmit()

/** A host's form; gives what was sent, submit by submit. */
function renderForm(children: ReactNode, noValidate = false) {
  const sent = vi.fn()
  render(
    <form
      noValidate={noValidate}
      onSubmit={event => {
        event.preventDefault()
        sent(Object.fromEntries(new FormData(event.currentTarget)))
      }}
    >
      {children}
      <button type="submit">Pay</button>
      <button type="reset">Start anew</button>
    </form>,
  )
  return sent
}

test('sends the canonical value under its name, and nothing without one', async () => {
  const sent = renderForm(
    <>
      <BsbField name="bsb" />
      <IbanField name="iban" />
      <AccountNumberField />
    </>,
  )
  await userEvent.type(bsb(), '062000')
  await userEvent.type(field('IBAN'), 'de89370400440532013000')
  await userEvent.type(field('Account number'), '12345678')
  await expect.element(bsb()).toHaveValue('062-000')
  await expect.element(field('IBAN')).toHaveValue('DE89 3704 0044 0532 0130 00')
  submit()
  expect(sent.mock.calls).toEqual([[{ bsb: '062000', iban: 'DE89370400440532013000' }]])
})

test('Enter in the field sends the form', async () => {
  const sent = renderForm(<BsbField name="bsb" />)
  await userEvent.type(bsb(), '062000{Enter}')
  expect(sent.mock.calls).toEqual([[{ bsb: '062000' }]])
})

test.each([
  ['invalid', '06200O', 'Use numbers only, like 062-000.'],
  ['incomplete', '0620', 'A BSB has 6 digits. You’ve entered 4.'],
  ['empty', '', 'Enter the BSB.'],
])('%s: blocks the form and says why', async (_, typed, message) => {
  const sent = renderForm(<BsbField hint="" name="bsb" />)
  if (typed) await userEvent.type(bsb(), typed)
  submit()
  expect(sent).not.toHaveBeenCalled()
  await expect.element(bsb()).toHaveFocus()
  await expect.element(bsb()).toHaveAccessibleDescription(message)
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  expect((bsb().element() as HTMLInputElement).validationMessage).toBe(message)
})

test.each([
  ['valid', '062000', {}, '062000'],
  ['a warning', '99999999999', {}, '99999999999'],
  ['optional and empty', '', { isOptional: true }, ''],
])('%s: passes', async (_, typed, props, value) => {
  const sent = renderForm(<AccountNumberField name="number" {...props} />)
  if (typed) await userEvent.type(field(/^Account number/), typed)
  submit()
  expect(sent.mock.calls).toEqual([[{ number: value }]])
})

test('optional and unfinished: blocks', async () => {
  const sent = renderForm(<BsbField isOptional name="bsb" />)
  await userEvent.type(bsb(), '0620')
  submit()
  expect(sent).not.toHaveBeenCalled()
  await expect.element(bsb()).toHaveAccessibleDescription(/has 6 digits/)
})

test('what was mended passes', async () => {
  const sent = renderForm(<BsbField name="bsb" />)
  await userEvent.type(bsb(), '0620')
  submit()
  await expect.element(bsb()).toHaveFocus()
  await userEvent.keyboard('00')
  submit()
  expect(sent.mock.calls).toEqual([[{ bsb: '062000' }]])
})

test('the first wrong field takes the focus, and each says what is wrong with it', async () => {
  const sent = renderForm(
    <>
      <IbanField defaultValue="DE89370400440532013000" name="iban" />
      <BsbField name="bsb" />
      <AccountNumberField name="number" />
    </>,
  )
  submit()
  expect(sent).not.toHaveBeenCalled()
  await expect.element(bsb()).toHaveFocus()
  await expect.element(bsb()).toHaveAccessibleDescription(/Enter the BSB\./)
  await expect
    .element(field('Account number'))
    .toHaveAccessibleDescription('Enter the account number.')
  await expect.element(field('IBAN')).not.toHaveAttribute('aria-invalid')
})

test.each(['after', 'before'])(
  'a wrong input of the host’s own %s it: the first is focused',
  async place => {
    const own = <input aria-label="Amount" name="amount" required />
    renderForm(
      <>
        {place === 'before' ? own : null}
        <BsbField name="bsb" />
        {place === 'after' ? own : null}
      </>,
    )
    submit()
    await expect.element(place === 'before' ? field('Amount') : bsb()).toHaveFocus()
  },
)

test('no bubble of the browser’s beside the message', async () => {
  renderForm(<BsbField name="bsb" />)
  const events: Event[] = []
  form().addEventListener('invalid', event => events.push(event), true)
  submit()
  expect(events.map(event => event.defaultPrevented)).toEqual([true])
})

test('a click on the button counts, though leaving the field brings a message that moves it', async () => {
  const sent = renderForm(<BsbField name="bsb" />, true)
  await userEvent.type(bsb(), '0620')
  await page.getByRole('button', { name: 'Pay' }).click()
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  expect(sent.mock.calls).toEqual([[{ bsb: '0620' }]])
})

test('a form that is not to be validated sends what there is', async () => {
  const sent = renderForm(<BsbField name="bsb" />, true)
  submit()
  await userEvent.type(bsb(), '0620')
  submit()
  expect(sent.mock.calls).toEqual([[{ bsb: '' }], [{ bsb: '0620' }]])
})

test.each([
  ['nothing', undefined, '', ''],
  ['its default value', '062000', '062-000', '062000'],
])('a reset brings back %s, and takes the message away', async (_, given, shown, value) => {
  renderForm(<BsbField defaultValue={given} name="bsb" />)
  await bsb().fill('06x')
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Start anew' }).click()
  await expect.element(bsb()).toHaveValue(shown)
  await expect.element(bsb()).not.toHaveAttribute('aria-invalid')
  expect(new FormData(form()).get('bsb')).toBe(value)
})

test('a reset from a script does the same', async () => {
  renderForm(<BsbField defaultValue="012622" name="bsb" />)
  await bsb().fill('062000')
  form().reset()
  await expect.element(bsb()).toHaveValue('012-622')
  await userEvent.type(bsb(), '{Backspace}3')
  await expect.element(bsb()).toHaveValue('012-623')
})

test('disabled: sends nothing and blocks nothing', async () => {
  const sent = renderForm(<BsbField defaultValue="0620" isDisabled name="bsb" />)
  await expect.element(bsb()).toBeDisabled()
  submit()
  expect(sent.mock.calls).toEqual([[{}]])
})

test('in a disabled fieldset: the same', async () => {
  const sent = renderForm(
    <fieldset disabled>
      <BsbField defaultValue="0620" name="bsb" />
    </fieldset>,
  )
  submit()
  expect(sent.mock.calls).toEqual([[{}]])
})

test('locked: sends its value', async () => {
  const sent = renderForm(<BsbField defaultValue="062-000" isReadOnly name="bsb" />)
  submit()
  expect(sent.mock.calls).toEqual([[{ bsb: '062000' }]])
})

test('what the host says against a value is shown, and left to the host', async () => {
  const refused: BsbFieldProps = {
    defaultValue: '062000',
    errorMessage: 'Closed account.',
    name: 'bsb',
  }
  const sent = renderForm(<BsbField {...refused} />)
  await expect.element(bsb()).toHaveAccessibleDescription(/Closed account\.$/)
  submit()
  expect(sent).toHaveBeenCalledTimes(1)
})

test('a refusal without words does not let a wrong value through', async () => {
  const sent = renderForm(<BsbField errorMessage="" name="bsb" />)
  submit()
  expect(sent).not.toHaveBeenCalled()
  await expect.element(bsb()).toHaveAccessibleDescription(/Enter the BSB\./)
})
