/** What tells where an account is. */
interface Account {
  readonly iban?: string | null | undefined
  readonly bic?: string | null | undefined
}

const countryOfMethod: Readonly<Record<string, string>> = {
  BSB: 'AU',
  PAYID: 'AU',
  ABA: 'US',
  CLABE: 'MX',
  IFSC: 'IN',
  CNAPS: 'CN',
  SORT_CODE: 'GB',
}

/**
 * The country that an account's own identifiers tell of, ISO 3166-1 alpha-2, if any.
 *
 * @param method the API's AccountIdType
 */
export function accountCountry(method: string, { iban, bic }: Account): string | undefined {
  if (method === 'IBAN') return iban?.slice(0, 2)
  return countryOfMethod[method] ?? bic?.slice(4, 6)
}
