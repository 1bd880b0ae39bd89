import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { RecipientForm } from '../../../src/components/RecipientForm/RecipientForm.tsx'
import { render } from '../../render.tsx'

const holder = {
  firstName: 'Camille',
  lastName: 'Durand',
  address: { street: '12 Main Street, 75002' },
}

test.each([
  ['BSB', { country: 'AU', bsb: '062-000', accountNo: '1234 5678' }, { bsb: '062000' }],
  ['PAYID', { country: 'AU', payid: 'camille@example.com' }, { payid: 'camille@example.com' }],
  [
    'IBAN',
    { country: 'DE', iban: 'de89 3704 0044 0532 0130 00' },
    { iban: 'DE89370400440532013000' },
  ],
  [
    'ABA',
    { country: 'US', bic: 'CHASUS33', aba: '021-000-021', accountNo: '000123' },
    { aba: '021000021', accountNo: '000123' },
  ],
  [
    'CLABE',
    { country: 'MX', bic: 'BCMRMXMM', clabe: '032 180 00011835971 9' },
    { clabe: '032180000118359719' },
  ],
  [
    'IFSC',
    { country: 'IN', bic: 'SBININBB', ifsc: 'sbin0020001', accountNo: '123456789' },
    { ifsc: 'SBIN0020001' },
  ],
  [
    'CNAPS',
    { country: 'CN', bic: 'ICBKCNBJ', cnaps: '102 1000 9999 6', accountNo: '6222020200' },
    { cnaps: '102100099996' },
  ],
  [
    'SORT_CODE',
    { country: 'GB', bic: 'BARCGB22', sortCode: '20-00-00', accountNo: '55779911' },
    { sortCode: '200000' },
  ],
  [
    'ACC_NO',
    { country: 'AE', bic: 'EBILAEAD', accountNo: '101-234-5678' },
    { accountNo: '1012345678' },
  ],
] as const)('%s: the recipient exists in the API’s form', async (method, account, kept) => {
  const { sandbox } = render(<RecipientForm initialValues={{ ...holder, ...account, method }} />, {
    sandbox: { recipients: [] },
  })
  await page.getByRole('button', { name: 'Add recipient' }).click()
  await expect.element(page.getByText('Camille Durand is in your recipients')).toBeVisible()
  expect([...sandbox.store.recipients.values()]).toMatchObject([
    { accountIdType: method, ...kept, address: { country: account.country } },
  ])
})
