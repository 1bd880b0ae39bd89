import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RadioCards, type RadioCardsProps } from '../../src/primitives/RadioCards.tsx'
import { mount } from './mount.tsx'

const methods = [
  { value: 'bank', label: 'Bank transfer', hint: 'Arrives tomorrow' },
  { value: 'payId', label: 'PayID', hint: 'Arrives in seconds' },
  { value: 'swift', label: 'SWIFT', hint: 'Two to four working days' },
]

function Method(props: Partial<RadioCardsProps>) {
  const [value, setValue] = useState<string | null>('bank')
  return (
    <RadioCards label="Method" onChange={setValue} options={methods} value={value} {...props} />
  )
}

const radio = (name: string) => page.getByRole('radio', { name })

test('is one stop of the keyboard, and arrows choose and wrap', async () => {
  mount(<Method />)
  await userEvent.tab()
  await expect.element(radio('Bank transfer')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(radio('PayID')).toBeChecked()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(radio('Bank transfer')).toBeChecked()
})

test('right to left, the right arrow goes back', async () => {
  mount(<Method />, { locale: 'ar' })
  await userEvent.tab()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(radio('SWIFT')).toBeChecked()
})

test('each card is named by its label and described by its hint', async () => {
  mount(<Method />)
  await expect.element(radio('PayID')).toHaveAccessibleDescription('Arrives in seconds')
})

test('a press anywhere on a card chooses it', async () => {
  mount(<Method />)
  await userEvent.click(page.getByText('Two to four working days'), { force: true })
  await expect.element(radio('SWIFT')).toBeChecked()
})

test('the group carries the message', async () => {
  mount(<Method message={{ tone: 'critical', text: 'Choose how it should arrive.' }} />)
  const group = page.getByRole('radiogroup', { name: 'Method' })
  await expect.element(group).toHaveAttribute('aria-invalid', 'true')
  await expect.element(group).toHaveAccessibleDescription('Choose how it should arrive.')
})

test('read-only: arrows change nothing', async () => {
  mount(<Method isReadOnly />)
  await userEvent.tab()
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(radio('Bank transfer')).toBeChecked()
})

test('hands over the radio that a focus on the field goes to', async () => {
  let input: HTMLInputElement | null = null
  mount(
    <Method
      inputRef={element => {
        input = element
      }}
    />,
  )
  expect(input).toBe(radio('Bank transfer').element())
})
