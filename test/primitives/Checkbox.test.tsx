import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Checkbox, type CheckboxProps } from '../../src/primitives/Checkbox.tsx'
import { mount } from './mount.tsx'

function Consent(props: Partial<CheckboxProps>) {
  const [isSelected, setSelected] = useState(false)
  return (
    <Checkbox isSelected={isSelected} label="I agree to this" onChange={setSelected} {...props} />
  )
}

const box = () => page.getByRole('checkbox', { name: 'I agree to this' })

test('is ticked by Space, and by a press on its words', async () => {
  mount(<Consent />)
  await userEvent.tab()
  await expect.element(box()).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(box()).toBeChecked()
  await userEvent.click(page.getByText('I agree to this'))
  await expect.element(box()).not.toBeChecked()
})

test('is described by its hint and by what is wrong, which is announced when it comes', async () => {
  const hint = 'You can take it back'
  mount(<Consent hint={hint} message={{ tone: 'critical', text: 'Tick this box first.' }} />)
  await expect.element(box()).toHaveAccessibleDescription(`${hint} Tick this box first.`)
  await expect.element(box()).toHaveAttribute('aria-invalid', 'true')
})

test('read-only: can be reached and stays as it is', async () => {
  mount(<Consent isReadOnly isSelected />)
  await userEvent.tab()
  await expect.element(box()).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(box()).toBeChecked()
})

test('is a target of 44 pixels, and hands over its input', () => {
  let input: HTMLInputElement | null = null
  mount(
    <Consent
      inputRef={element => {
        input = element
      }}
    />,
  )
  expect(input).toBe(box().element())
  const label = box().element().closest('label') as HTMLElement
  expect(label.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
})
