/** What a form holds: text as typed, by the API's field names; parts of parts under their own. */
export interface FormValues {
  readonly [field: string]: string | { readonly [part: string]: string | undefined } | undefined
}

/** One text of a form by its path, `iban` or `address.street`; empty where there is none. */
export function valueAt(values: FormValues, path: string): string {
  const [head = '', tail] = path.split('.')
  const value = values[head]
  if (typeof value === 'object') return (tail !== undefined && value?.[tail]) || ''
  return value ?? ''
}
