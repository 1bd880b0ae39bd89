import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { MobileField } from '../../../src/components/AccountField/MobileField.tsx'
import { render } from '../../render.tsx'

const mobile = () => page.getByRole('textbox', { name: 'Mobile number' })
const ukLandline = '+442079460000'

test('typed as people write it, given on in international form', async () => {
  const onChange = vi.fn()
  render(
    <>
      <MobileField onChange={onChange} />
      <button type="button">Next</button>
    </>,
  )
  await userEvent.type(mobile(), '0011 61 422 832 849')
  expect(onChange).toHaveBeenLastCalledWith(
    '+61422832849',
    expect.objectContaining({ status: 'valid' }),
  )
  await userEvent.tab()
  await expect.element(mobile()).toHaveValue('+61 422 832 849')
})

test('a number without its country code belongs to the country that the host names', async () => {
  render(<MobileField country="GB" defaultValue="07911 123456" name="mobile" />)
  await expect
    .poll(() => document.querySelector('input[name="mobile"]'))
    .toHaveValue('+447911123456')
  await expect.element(mobile()).not.toHaveAttribute('aria-invalid')
})

test('the host hears of a number that only the phone parser can read, once that is there', async () => {
  const onChange = vi.fn()
  render(<MobileField country="GB" onChange={onChange} />)
  await mobile().fill('07911 123456')
  await expect.element(mobile()).not.toHaveAttribute('aria-invalid')
  await expect.poll(() => onChange.mock.lastCall?.[0]).toBe('+447911123456')
})

test('a number that the host sets later is judged by the plan of its country too', async () => {
  let set = (_: string): void => {}
  function Host() {
    const [value, setValue] = useState('')
    set = setValue
    return <MobileField hint="" onChange={setValue} value={value} />
  }
  render(<Host />)
  set(ukLandline)
  await expect.element(mobile()).toHaveAccessibleDescription(/looks like a landline/)
})
