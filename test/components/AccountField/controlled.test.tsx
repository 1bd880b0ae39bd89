import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AccountNumberField } from '../../../src/components/AccountField/AccountNumberField.tsx'
import { BicField } from '../../../src/components/AccountField/BicField.tsx'
import { BsbField, type BsbFieldProps } from '../../../src/components/AccountField/BsbField.tsx'
import { PayIdField } from '../../../src/components/AccountField/PayIdField.tsx'
import { render } from '../../render.tsx'

const bsb = () => page.getByRole('textbox', { name: 'BSB' })

/** A host that keeps the value, as far as it accepts it; `set` is what the host itself does. */
function renderHost({
  start = '',
  accepts = () => true,
  ...props
}: BsbFieldProps & { start?: string; accepts?: (value: string) => boolean } = {}) {
  const onChange = vi.fn()
  const host = {} as { value: string; set: (value: string) => void }
  function Host() {
    const [value, set] = useState(start)
    Object.assign(host, { value, set })
    return (
      <>
        <BsbField
          hint=""
          {...props}
          onChange={(next, check) => {
            onChange(next, check.status)
            if (accepts(next)) set(next)
          }}
          value={value}
        />
        <button type="button">Next</button>
      </>
    )
  }
  render(<Host />)
  return { host, onChange }
}

test('the host keeps the canonical value and hears of each change with its verdict', async () => {
  const { host, onChange } = renderHost()
  await userEvent.type(bsb(), '062 000')
  await expect.element(bsb()).toHaveValue('062-000')
  expect(host.value).toBe('062000')
  // A separator changes nothing, so the host hears nothing of it.
  expect(onChange.mock.calls).toEqual([
    ['0', 'incomplete'],
    ['06', 'incomplete'],
    ['062', 'incomplete'],
    ['0620', 'incomplete'],
    ['06200', 'incomplete'],
    ['062000', 'valid'],
  ])
})

test('says nothing at the start, not even of an empty value', async () => {
  renderHost()
  await expect.element(bsb()).toHaveValue('')
  await expect.element(bsb()).toHaveAccessibleDescription('')
})

test('a value of the host’s is grouped, and what is wrong with it said at once', async () => {
  const { host, onChange } = renderHost()
  host.set('062000')
  await expect.element(bsb()).toHaveValue('062-000')
  await expect.element(bsb()).not.toHaveAttribute('aria-invalid')
  host.set('0620')
  await expect.element(bsb()).toHaveValue('062-0')
  await expect.element(bsb()).toHaveAccessibleDescription(/has 6 digits/)
  expect(onChange).not.toHaveBeenCalled()
})

test('a value of the host’s that isn’t canonical can be typed on', async () => {
  const { host } = renderHost({ start: ' 062-00' })
  await expect.element(bsb()).toHaveValue('062-00')
  await userEvent.type(bsb(), '0')
  await expect.element(bsb()).toHaveValue('062-000')
  expect(host.value).toBe('062000')
})

test('emptied by the host, it starts anew: nothing is said until it is left again', async () => {
  const { host } = renderHost()
  await userEvent.type(bsb(), '0620')
  await userEvent.tab()
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  host.set('')
  await expect.element(bsb()).toHaveValue('')
  await expect.element(bsb()).not.toHaveAttribute('aria-invalid')
  await bsb().click()
  await userEvent.tab()
  await expect.element(bsb()).toHaveAccessibleDescription('Enter the BSB.')
})

test('what the host does not accept is not shown', async () => {
  const { host } = renderHost({ start: '062000', accepts: value => !value.endsWith('9') })
  await userEvent.type(bsb(), '{End}{Backspace}9')
  await expect.element(bsb()).toHaveValue('062-00')
  await userEvent.keyboard('3')
  await expect.element(bsb()).toHaveValue('062-003')
  expect(host.value).toBe('062003')
})

test('uncontrolled: starts with the default value, grouped, and keeps what is typed', async () => {
  const onChange = vi.fn()
  render(<BsbField defaultValue="062000" onChange={onChange} />)
  await expect.element(bsb()).toHaveValue('062-000')
  await userEvent.type(bsb(), '{End}{Backspace}3')
  await expect.element(bsb()).toHaveValue('062-003')
  expect(onChange.mock.calls.map(([value]) => value)).toEqual(['06200', '062003'])
})

test('says at the start what is wrong with a default value', async () => {
  render(<BsbField defaultValue="0620" />)
  await expect.element(bsb()).toHaveAccessibleDescription(/has 6 digits/)
})

test('hands on that the focus has left, also where nothing is wrong', async () => {
  const onBlur = vi.fn()
  render(
    <>
      <BsbField onBlur={onBlur} />
      <button type="button">Next</button>
    </>,
  )
  await bsb().click()
  expect(onBlur).not.toHaveBeenCalled()
  await userEvent.tab()
  expect(onBlur).toHaveBeenCalledTimes(1)
})

test('what belongs together is judged together, as soon as either changes', async () => {
  const number = page.getByRole('textbox', { name: 'Account number' })
  const { update } = render(<AccountNumberField bsb="062-000" defaultValue="06200012345678" />)
  await expect.element(number).toHaveAccessibleDescription(/seems to start with the BSB/)
  update(<AccountNumberField bsb="012622" defaultValue="06200012345678" />)
  await expect.element(number).not.toHaveAccessibleDescription(/seems to start with the BSB/)
  update(<AccountNumberField bsb="062-000" country="US" defaultValue="06200012345678" />)
  await expect.element(number).toHaveAccessibleDescription('')
})

test('a BIC of another country than the recipient’s is a doubt, and no more', async () => {
  const bic = page.getByRole('textbox', { name: 'BIC (SWIFT code)' })
  render(<BicField country="FR" defaultValue="COBADEFF" hint="" />)
  await expect
    .element(bic)
    .toHaveAccessibleDescription(
      'This BIC is for Germany, but the recipient’s bank is in France. Check it.',
    )
  await expect.element(bic).not.toHaveAttribute('aria-invalid')
})

test('which of two PayIDs was chosen says nothing of another that the host sets', async () => {
  const payId = page.getByRole('textbox', { name: 'PayID' })
  const { update } = render(<PayIdField onChange={() => {}} value="61400000250" />)
  await page.getByRole('button', { name: 'Use as ABN or ACN' }).click()
  await expect.element(payId).toHaveAccessibleDescription(/ABN or ACN$/)
  update(<PayIdField onChange={() => {}} value="ada@example.org" />)
  await expect.element(payId).toHaveAccessibleDescription(/Email$/)
  await expect.element(payId).not.toHaveAttribute('aria-invalid')
})
