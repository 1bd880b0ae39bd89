import { expect, test } from 'vitest'
import { accountLine, maskedAccount } from '../../../src/components/RecipientPicker/accountText.ts'
import type { Recipient } from '../../../src/hooks/useRecipients.ts'
import { recipientPickerWords } from '../../../src/messages/en/recipientPicker.ts'
import { createTranslators } from '../../../src/messages/translator.ts'
import { type RecipientSeed, toStoredRecipient } from '../../../src/sandbox/entities/recipient.ts'

const translator = createTranslators('en')(recipientPickerWords)

const accounts: readonly [string, string | undefined, Partial<RecipientSeed>][] = [
  ['BSB 062-000, account ••••5678, AUD', '••••5678', { bsb: '062000', accountNo: '12345678' }],
  ['IBAN ••••0189, EUR', '••••0189', { iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' }],
  ['PayID pay@acme.example, AUD', 'p•••@acme', { payid: 'pay@acme.example' }],
  ['PayID a@international.example, AUD', 'a•••@internat…', { payid: 'a@international.example' }],
  ['PayID +61 422 832 849, AUD', '••••2849', { payid: '+61 422 832 849' }],
  [
    'Routing number 021000021, account ••••6789, USD',
    '••••6789',
    { aba: '021000021', accountNo: '123456789', bic: 'CHASUS33' },
  ],
  ['CLABE ••••9719, MXN', '••••9719', { clabe: '032180000118359719', bic: 'BNMXMXMM' }],
  [
    'IFSC SBIN0020001, account ••••5678, INR',
    '••••5678',
    { ifsc: 'SBIN0020001', accountNo: '30012345678', bic: 'SBININBB' },
  ],
  [
    'CNAPS 102100099996, account ••••5678, CNY',
    '••••5678',
    { cnaps: '102100099996', accountNo: '0200012345678', bic: 'ICBKCNBJ' },
  ],
  [
    'Sort code 20-00-00, account ••••9911, GBP',
    '••••9911',
    { sortCode: '200000', accountNo: '55779911', bic: 'BARCGB22' },
  ],
  [
    'Account ••••8901, BIC EBILAEAD, AED',
    '••••8901',
    { accountNo: '1012345678901', bic: 'EBILAEAD' },
  ],
  ['Account ••••8901, AED', '••••8901', { accountNo: '1012345678901' }],
  ['AED', undefined, {}],
]

const methods: Readonly<Record<string, string>> = {
  BSB: 'BSB',
  IBAN: 'IBAN',
  PayID: 'PAYID',
  Routing: 'ABA',
  CLABE: 'CLABE',
  IFSC: 'IFSC',
  CNAPS: 'CNAPS',
  Sort: 'SORT_CODE',
}

test.each(accounts)('%s', (line, masked, account) => {
  const recipient = toStoredRecipient({
    id: '1',
    accountIdType: (methods[line.split(' ')[0] ?? ''] ??
      'ACC_NO') as RecipientSeed['accountIdType'],
    currency: line.slice(-3),
    ...account,
  }) as Recipient
  expect(accountLine(translator, recipient)).toBe(line)
  expect(maskedAccount(recipient)).toBe(masked)
})

test('a method that the kit doesn’t know has an account all the same', () => {
  const recipient = toStoredRecipient({
    id: '1',
    accountIdType: 'NEW' as never,
    currency: 'NZD',
    accountNo: '0100012345',
    bic: 'ANZBNZ22',
  }) as Recipient
  expect(accountLine(translator, recipient)).toBe('Account ••••2345, NZD')
})
