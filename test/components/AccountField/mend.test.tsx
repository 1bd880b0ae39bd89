import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AccountNumberField } from '../../../src/components/AccountField/AccountNumberField.tsx'
import { BsbField } from '../../../src/components/AccountField/BsbField.tsx'
import { IbanField } from '../../../src/components/AccountField/IbanField.tsx'
import { SortCodeField } from '../../../src/components/AccountField/SortCodeField.tsx'
import { render } from '../../render.tsx'

const field = (name: string) => page.getByRole('textbox', { name })
const bsb = () => field('BSB')
const button = (name: string | RegExp) => page.getByRole('button', { name })

test('a mend is offered, taken by Tab and Enter, and the focus comes back', async () => {
  const onChange = vi.fn()
  render(<BsbField onChange={onChange} />)
  await userEvent.type(bsb(), '06200O')
  await expect.element(button('Use 062-000')).toBeVisible()
  await expect.element(bsb()).toHaveValue('062-00O')
  await userEvent.tab()
  await expect.element(button('Use 062-000')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(bsb()).toHaveValue('062-000')
  await expect.element(bsb()).toHaveFocus()
  expect(onChange).toHaveBeenLastCalledWith('062000', expect.objectContaining({ status: 'valid' }))
  expect(button(/^Use/).elements()).toEqual([])
})

test('typing goes on behind what was mended', async () => {
  render(<IbanField />)
  await userEvent.type(field('IBAN'), 'UK29 NWBK')
  await button('Use GB29 NWBK').click()
  await userEvent.keyboard('6016')
  await expect.element(field('IBAN')).toHaveValue('GB29 NWBK 6016')
})

test('the mend of something unfinished is offered once it was left', async () => {
  render(
    <>
      <BsbField />
      <button type="button">Next</button>
    </>,
  )
  await userEvent.type(bsb(), '62000')
  expect(button(/^Use/).elements()).toEqual([])
  await userEvent.tab()
  await userEvent.tab({ shift: true })
  await expect.element(button('Use 062-000')).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(bsb()).toHaveValue('062-000')
})

test('a mend is taken with the mouse', async () => {
  render(<BsbField />)
  await userEvent.type(bsb(), '062O00')
  await button('Use 062-000').click()
  await expect.element(bsb()).toHaveValue('062-000')
  await expect.element(bsb()).toHaveFocus()
})

test('the mend does not send the form around it', async () => {
  const onSubmit = vi.fn(event => event.preventDefault())
  render(
    <form onSubmit={onSubmit}>
      <BsbField defaultValue="62000" />
    </form>,
  )
  await button('Use 062-000').click()
  await expect.element(bsb()).toHaveValue('062-000')
  expect(onSubmit).not.toHaveBeenCalled()
})

test.each([{ isReadOnly: true }, { isDisabled: true }])('%o: nothing is offered', async props => {
  render(<BsbField defaultValue="62000" {...props} />)
  await expect.element(bsb()).toHaveValue('620-00')
  expect(button(/^Use/).elements()).toEqual([])
})

/** Two fields side by side, as for a bank account. */
function BankAccount() {
  const [number, setNumber] = useState('')
  return (
    <>
      <BsbField onAccountNumber={setNumber} />
      <AccountNumberField onChange={setNumber} value={number} />
    </>
  )
}

async function paste(text: string): Promise<void> {
  await bsb().click()
  // What a paste by keyboard does to the input, without the machine's clipboard.
  document.execCommand('insertText', false, text)
}

test('a BSB and an account number pasted together are taken apart', async () => {
  render(<BankAccount />)
  await paste('BSB: 062-000 Account: 12345678')
  const offer = button('Use 062-000 and 12345678')
  await expect.element(offer).toBeVisible()
  await userEvent.tab()
  await expect.element(offer).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(bsb()).toHaveValue('062-000')
  await expect.element(field('Account number')).toHaveValue('12345678')
  await expect.element(bsb()).toHaveFocus()
})

test('they stay together where nobody takes the account number', async () => {
  render(<BsbField />)
  await paste('062000 12345678')
  await expect.element(bsb()).toHaveAccessibleDescription(/Enter only the BSB here\./)
  expect(button(/^Use/).elements()).toEqual([])
})

test('a sort code is taken apart from its account number too', async () => {
  const onAccountNumber = vi.fn()
  render(<SortCodeField onAccountNumber={onAccountNumber} />)
  await field('Sort code').fill('20-00-00 55779911')
  await button('Use 20-00-00 and 55779911').click()
  await expect.element(field('Sort code')).toHaveValue('20-00-00')
  expect(onAccountNumber.mock.calls).toEqual([['55779911']])
})
