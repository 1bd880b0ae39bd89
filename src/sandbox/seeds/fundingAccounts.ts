import type { CurrencyIso3 } from '../../api/documents/operationTypes.ts'
import type { FundingAccountRow } from '../entities/fundingAccount.ts'

/** The four documented accounts in their order; GBP and NZD, held on the balances, are ours. */
export const fundingAccountRows: readonly FundingAccountRow[] = [
  atBarclays('USD', 'GB91 BARC 2006 0565 4685 66', '65468566'),
  atBarclays('EUR', 'GB05 BARC 2006 0574 7412 77', '74741277'),
  atBarclays('CNY', null, '87135588'),
  atBarclays('HKD', 'GB87 BARC 2006 0546 9946 00', '46994600'),
  atBarclays('GBP', 'GB55 BARC 2006 0570 3118 42', '70311842'),
  atBarclays('NZD', 'GB67 BARC 2006 0554 3211 76', '54321176'),
]

function atBarclays(
  currency: CurrencyIso3,
  iban: string | null,
  accountNo: string,
): FundingAccountRow {
  return {
    currency,
    iban,
    accountNo,
    bic: 'BARCGB22',
    name: 'BARCLAYS BANK PLC',
    address: '1 CHURCHILL PLACE, CANARY WHARF, London E14 5HP, GB',
  }
}
