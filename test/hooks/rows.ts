import type { DeliveryMethod } from '../../src/hooks/useDeliveryMethods.ts'

/** A few delivery methods, in an order that no form should show. */
export const rows: readonly DeliveryMethod[] = [
  { country: 'AU', currency: 'AUD', method: 'BSB', requiredFields: ['bsb', 'accountNo'] },
  { country: 'AU', currency: 'AUD', method: 'PAYID', requiredFields: ['payid'] },
  { country: 'AU', currency: 'USD', method: 'ACC_NO', requiredFields: ['bic', 'accountNo'] },
  { country: 'FR', currency: 'EUR', method: 'ACC_NO', requiredFields: ['bic', 'accountNo'] },
  { country: 'FR', currency: 'EUR', method: 'IBAN', requiredFields: ['bic', 'iban'] },
  {
    country: 'GB',
    currency: 'GBP',
    method: 'SORT_CODE',
    requiredFields: ['sortCode', 'accountNo'],
  },
  { country: 'GB', currency: 'GBP', method: 'IBAN', requiredFields: ['iban'] },
  { country: 'GB', currency: 'EUR', method: 'IBAN', requiredFields: ['iban'] },
  { country: 'US', currency: 'USD', method: 'ABA', requiredFields: ['aba', 'accountNo'] },
]
