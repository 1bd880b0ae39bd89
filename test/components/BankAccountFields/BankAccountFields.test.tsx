import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  BankAccountFields,
  type BankAccountFieldsProps,
} from '../../../src/components/BankAccountFields/BankAccountFields.tsx'
import { render } from '../../render.tsx'

const field = (name: string) => page.getByRole('textbox', { name })
const labels = () =>
  page
    .getByRole('textbox')
    .elements()
    .map(element => labelOf(element))

function labelOf(element: Element): string | undefined {
  const id = element.getAttribute('aria-labelledby')
  return document.getElementById(id ?? '')?.textContent ?? undefined
}

test.each([
  ['BSB', ['BSB', 'Account number']],
  ['PAYID', ['PayID']],
  ['IBAN', ['IBAN']],
  ['ABA', ['Routing number (ABA)', 'Account number', 'BIC (SWIFT code)']],
  ['CLABE', ['CLABE', 'BIC (SWIFT code)']],
  ['IFSC', ['IFSC', 'Account number', 'BIC (SWIFT code)']],
  ['CNAPS', ['CNAPS code', 'Account number', 'BIC (SWIFT code)']],
  ['SORT_CODE', ['Sort code', 'Account number', 'BIC (SWIFT code)']],
  ['ACC_NO', ['Account number', 'BIC (SWIFT code)']],
])('%s asks for what it needs', (method, expected) => {
  render(<BankAccountFields method={method} />)
  expect(labels()).toEqual(expected)
})

test('asks for what the API lists, in the order of a form, and for what the kit does not know', () => {
  const requiredFields = ['bic', 'firstName', 'branchCode', 'iban']
  render(<BankAccountFields method="IBAN" requiredFields={requiredFields} />)
  expect(labels()).toEqual(['IBAN', 'BIC (SWIFT code)', 'Branch code'])
})

test('gives canonical values of the method’s fields', async () => {
  const onChange = vi.fn()
  render(<BankAccountFields method="BSB" onChange={onChange} />)
  await userEvent.type(field('BSB'), '062000')
  await userEvent.type(field('Account number'), '0012 3456')
  await expect.element(field('BSB')).toHaveValue('062-000')
  expect(onChange).toHaveBeenLastCalledWith({ bsb: '062000', accountNo: '00123456' })
})

test('takes a BSB and an account number apart that were pasted together', async () => {
  const onChange = vi.fn()
  render(<BankAccountFields method="BSB" onChange={onChange} />)
  await userEvent.fill(field('BSB'), 'BSB 062-000 Acc 1234 5678')
  await page.getByRole('button', { name: 'Use 062-000 and 12345678' }).click()
  await expect.element(field('BSB')).toHaveValue('062-000')
  await expect.element(field('BSB')).toHaveFocus()
  await expect.element(field('Account number')).toHaveValue('12345678')
  expect(onChange).toHaveBeenLastCalledWith({ bsb: '062000', accountNo: '12345678' })
})

test('takes a British IBAN apart that was pasted as a sort code', async () => {
  render(<BankAccountFields method="SORT_CODE" />)
  await userEvent.fill(field('Sort code'), 'GB29 NWBK 6016 1331 9268 19')
  await page.getByRole('button', { name: 'Use 60-16-13 and 31926819' }).click()
  await expect.element(field('Sort code')).toHaveValue('60-16-13')
  await expect.element(field('Account number')).toHaveValue('31926819')
})

test('notices an account number that repeats its BSB, whichever was typed first', async () => {
  render(<BankAccountFields defaultValue={{ accountNo: '062000' }} method="BSB" />)
  await expect.element(field('Account number')).toHaveAccessibleDescription('')
  await userEvent.type(field('BSB'), '062000')
  await expect
    .element(field('Account number'))
    .toHaveAccessibleDescription('This is the same as the BSB. Check the account number.')
})

test('compares a BIC with the country of the IBAN, or with the one given', async () => {
  const iban = { iban: 'DE89370400440532013000', bic: 'BARCGB22' }
  const { update } = render(
    <BankAccountFields defaultValue={iban} method="IBAN" requiredFields={['iban', 'bic']} />,
  )
  await expect
    .element(field('BIC (SWIFT code)'))
    .toHaveAccessibleDescription(/for United Kingdom, but the recipient’s bank is in Germany/)
  update(<BankAccountFields country="US" defaultValue={iban} key="us" method="ABA" />)
  await expect
    .element(field('BIC (SWIFT code)'))
    .toHaveAccessibleDescription(/recipient’s bank is in United States/)
})

test('loses nothing by a change of method and back', async () => {
  const onChange = vi.fn()
  function Host() {
    const [method, setMethod] = useState('BSB')
    return (
      <>
        <button onClick={() => setMethod(method === 'BSB' ? 'PAYID' : 'BSB')} type="button">
          Change
        </button>
        <BankAccountFields method={method} onChange={onChange} />
      </>
    )
  }
  render(<Host />)
  await userEvent.type(field('BSB'), '0620')
  await page.getByRole('button', { name: 'Change' }).click()
  await userEvent.type(field('PayID'), 'ada@example.org')
  expect(onChange).toHaveBeenLastCalledWith({ payid: 'ada@example.org' })
  await page.getByRole('button', { name: 'Change' }).click()
  await expect.element(field('BSB')).toHaveValue('062-0')
})

test('controlled by values of which a missing one keeps what was typed', async () => {
  function Host() {
    const [value, setValue] = useState<BankAccountFieldsProps['value']>({ bsb: '062000' })
    return (
      <>
        <button onClick={() => setValue({ bsb: '012622', accountNo: '' })} type="button">
          Set
        </button>
        <BankAccountFields method="BSB" onChange={setValue} value={value} />
      </>
    )
  }
  render(<Host />)
  await expect.element(field('BSB')).toHaveValue('062-000')
  await userEvent.type(field('Account number'), '12345678')
  await expect.element(field('Account number')).toHaveValue('12345678')
  await page.getByRole('button', { name: 'Set' }).click()
  await expect.element(field('BSB')).toHaveValue('012-622')
  await expect.element(field('Account number')).toHaveValue('')
})

test.each([
  ['account', ['account.bsb', 'account.accountNo']],
  ['', ['bsb', 'accountNo']],
  [undefined, []],
])('in a native form named %j', async (name, keys) => {
  render(
    <form aria-label="Pay">
      <BankAccountFields
        defaultValue={{ bsb: '062-000', accountNo: '1234 5678' }}
        method="BSB"
        name={name}
      />
    </form>,
  )
  const data = new FormData(page.getByRole('form').element() as HTMLFormElement)
  expect([...data.keys()]).toEqual(keys)
  expect([...data.values()]).toEqual(keys.length > 0 ? ['062000', '12345678'] : [])
})

test('a reset of the native form brings back what the fields started with', async () => {
  render(
    <form aria-label="Pay">
      <BankAccountFields defaultValue={{ bsb: '062000' }} method="BSB" name="" />
      <button type="reset">Reset</button>
    </form>,
  )
  await userEvent.fill(field('BSB'), '012622')
  await userEvent.fill(field('Account number'), '12345678')
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.element(field('BSB')).toHaveValue('062-000')
  await expect.element(field('Account number')).toHaveValue('')
  const data = new FormData(page.getByRole('form').element() as HTMLFormElement)
  expect([...data.values()]).toEqual(['062000', ''])
})

test('shows what the host says against a field', async () => {
  render(<BankAccountFields errorMessages={{ bsb: 'Closed.' }} method="BSB" />)
  await expect.element(field('BSB')).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field('BSB')).toHaveAccessibleDescription('6 digits, like 062-000 Closed.')
  expect(field('Account number').element()).not.toHaveAttribute('aria-invalid')
})

test('locked and disabled as a whole', async () => {
  const { update } = render(<BankAccountFields isReadOnly method="BSB" />)
  await expect.element(field('BSB')).toHaveAttribute('readonly')
  update(<BankAccountFields isDisabled method="BSB" name="" />)
  await expect.element(field('Account number')).toBeDisabled()
})
