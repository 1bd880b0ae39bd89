import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { TextField, type TextFieldProps } from '../../src/primitives/TextField.tsx'
import { mount } from './mount.tsx'

function Bsb(props: Partial<TextFieldProps>) {
  const [value, setValue] = useState('')
  return <TextField label="BSB" onChange={setValue} value={value} {...props} />
}

const field = () => page.getByRole('textbox', { name: 'BSB' })

test('takes what is typed', async () => {
  mount(<Bsb />)
  await userEvent.type(field(), '062000')
  await expect.element(field()).toHaveValue('062000')
})

test('is described by its hint, and by nothing without one', async () => {
  mount(<Bsb hint="6 digits" />)
  await expect.element(field()).toHaveAccessibleDescription('6 digits')
  expect(field().element()).not.toHaveAttribute('aria-invalid')
})

test('is invalid under a critical message, which describes it after the hint', async () => {
  mount(<Bsb hint="6 digits" message={{ tone: 'critical', text: 'A BSB has 6 digits.' }} />)
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field()).toHaveAccessibleDescription('6 digits A BSB has 6 digits.')
})

test.each(['caution', 'positive'] as const)('is valid under a %s message', async tone => {
  mount(<Bsb message={{ tone, text: 'Commonwealth Bank, Sydney' }} />)
  await expect.element(field()).toHaveAccessibleDescription('Commonwealth Bank, Sydney')
  expect(field().element()).not.toHaveAttribute('aria-invalid')
})

test('does not block a native form: the message is ours to judge', async () => {
  mount(
    <form>
      <Bsb message={{ tone: 'critical', text: 'A BSB has 6 digits.' }} />
    </form>,
  )
  expect((field().element() as HTMLInputElement).form?.checkValidity()).toBe(true)
})

test('says in its name that it is optional', async () => {
  mount(<Bsb label="Middle name" optional="optional" />)
  await expect.element(page.getByRole('textbox', { name: 'Middle name optional' })).toBeVisible()
})

test('read-only: can be focused and not changed', async () => {
  mount(<Bsb isReadOnly value="062000" />)
  await userEvent.tab()
  await expect.element(field()).toHaveFocus()
  await userEvent.keyboard('1')
  await expect.element(field()).toHaveValue('062000')
})

test('hands over its input and says when the focus leaves', async () => {
  let input: HTMLInputElement | null = null
  let blurs = 0
  mount(
    <Bsb
      inputRef={element => {
        input = element
      }}
      onBlur={() => {
        blurs += 1
      }}
    />,
  )
  expect(input).toBe(field().element())
  await userEvent.tab()
  await userEvent.tab()
  expect(blurs).toBe(1)
})
