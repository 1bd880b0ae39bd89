import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AccountNumberField } from '../../../src/components/AccountField/AccountNumberField.tsx'
import { BsbField } from '../../../src/components/AccountField/BsbField.tsx'
import { IbanField } from '../../../src/components/AccountField/IbanField.tsx'
import { render } from '../../render.tsx'

const field = (name: string) => page.getByRole('textbox', { name })
const bsb = () => field('BSB')

/** Fields with something behind them, where Tab can go. */
function Before({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <button type="button">Next</button>
    </>
  )
}

test('what no typing can mend is said at once', async () => {
  render(
    <Before>
      <BsbField hint="" />
    </Before>,
  )
  await userEvent.type(bsb(), '06x')
  await expect.element(bsb()).toHaveFocus()
  await expect.element(bsb()).toHaveAccessibleDescription('Use numbers only, like 062-000.')
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  await userEvent.keyboard('{Backspace}')
  await expect.element(bsb()).toHaveAccessibleDescription('')
})

test('what is unfinished is said on leaving, and then until it is finished', async () => {
  render(
    <Before>
      <BsbField hint="" />
    </Before>,
  )
  await userEvent.type(bsb(), '06200')
  await expect.element(bsb()).toHaveAccessibleDescription('')
  await userEvent.tab()
  await expect.element(bsb()).toHaveAccessibleDescription('A BSB has 6 digits. You’ve entered 5.')
  await userEvent.type(bsb(), '{End}{Backspace}')
  await expect.element(bsb()).toHaveAccessibleDescription('A BSB has 6 digits. You’ve entered 4.')
  await userEvent.keyboard('00')
  await expect.element(bsb()).not.toHaveAttribute('aria-invalid')
})

test('a doubt is said on leaving, and blocks nothing', async () => {
  render(
    <Before>
      <AccountNumberField />
    </Before>,
  )
  const number = field('Account number')
  await userEvent.type(number, '1234567890')
  await expect.element(number).toHaveAccessibleDescription('')
  await userEvent.tab()
  await expect.element(number).toHaveAccessibleDescription(/usually 9 digits or fewer/)
  await expect.element(number).not.toHaveAttribute('aria-invalid')
  expect((number.element() as HTMLInputElement).validity.valid).toBe(true)
})

test('an empty field is missed once it was left, an optional one never', async () => {
  render(
    <Before>
      <BsbField hint="" />
      <IbanField hint="" isOptional />
    </Before>,
  )
  await bsb().click()
  await userEvent.tab()
  await userEvent.tab()
  await expect.element(bsb()).toHaveAccessibleDescription('Enter the BSB.')
  await expect.element(field('IBAN (optional)')).toHaveAccessibleDescription('')
})

test('a locked field misses nothing that nobody could enter', async () => {
  render(
    <Before>
      <BsbField isReadOnly />
    </Before>,
  )
  await bsb().click()
  await userEvent.tab()
  await expect.element(bsb()).not.toHaveFocus()
  await expect.element(bsb()).toHaveAccessibleDescription('')
})

test('what is wrong stays as it was typed, so that it can be found again', async () => {
  render(
    <Before>
      <IbanField />
    </Before>,
  )
  for (const wrong of ['DE89 37O4-0044!', 'FR76 3000 6000 0112 3456 7890 188']) {
    await field('IBAN').fill(wrong)
    await userEvent.tab()
    await expect.element(field('IBAN')).toHaveAttribute('aria-invalid', 'true')
    await expect.element(field('IBAN')).toHaveValue(wrong)
  }
})

test('the country and the length of an IBAN show while it grows', async () => {
  render(
    <Before>
      <IbanField hint="" />
    </Before>,
  )
  await userEvent.type(field('IBAN'), 'DE')
  await expect.element(field('IBAN')).toHaveAccessibleDescription('Germany, 2 of 22 characters')
  await userEvent.keyboard('89 3704')
  await expect.element(field('IBAN')).toHaveAccessibleDescription('Germany, 8 of 22 characters')
  await expect.element(field('IBAN')).toHaveValue('DE89 3704')
  await userEvent.tab()
  await expect
    .element(field('IBAN'))
    .toHaveAccessibleDescription('An IBAN for Germany has 22 characters. You’ve entered 8.')
})

test('what the host has to say goes before all else', async () => {
  const { update } = render(<BsbField defaultValue="06x" hint="" errorMessage="Not this one." />)
  await expect.element(bsb()).toHaveAccessibleDescription('Not this one.')
  await expect.element(bsb()).toHaveAttribute('aria-invalid', 'true')
  update(<BsbField defaultValue="06x" hint="" />)
  await expect.element(bsb()).toHaveAccessibleDescription('Use numbers only, like 062-000.')
})
