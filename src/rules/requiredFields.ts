/** Methods whose account can't be reached without the bank's BIC, whatever the table lists. */
const needBic: readonly string[] = ['ABA', 'CLABE', 'IFSC', 'CNAPS', 'SORT_CODE', 'ACC_NO']

/**
 * The account fields that a delivery method needs: what the API lists, and the BIC where the API's
 * change log (7 Aug 2025) requires it.
 */
export function requiredAccountFields(deliveryMethod: {
  readonly method: string
  readonly requiredFields: readonly string[]
}): readonly string[] {
  const { method, requiredFields } = deliveryMethod
  const isBicMissing = needBic.includes(method) && !requiredFields.includes('bic')
  return isBicMissing ? [...requiredFields, 'bic'] : requiredFields
}
