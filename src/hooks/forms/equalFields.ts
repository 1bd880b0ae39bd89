/** Values by name. */
type Fields = Readonly<Record<string, unknown>>

/**
 * Whether an entity has every value that a filter names; `undefined` where only the API can tell:
 * it has other fields too, and may overlook case and the grouping of an account number.
 */
export function equalFields(filter: Fields, entity: object): boolean | undefined {
  const fields = entity as Fields
  let verdict: boolean | undefined = true
  for (const name in filter) {
    if (filter[name] === fields[name]) continue
    if (name in fields && !isAlike(filter, fields, [name])) return false
    verdict = undefined
  }
  return verdict
}

/** Whether two things have the same values there, but for case, spaces and punctuation. */
export function isAlike(one: object, other: object, names: readonly string[]): boolean {
  return names.every(name => plain((one as Fields)[name]) === plain((other as Fields)[name]))
}

/**
 * A text without case, spaces and punctuation; nothing is an empty one. Names are in Latin letters.
 */
export function plain(text: unknown): string {
  return `${text ?? ''}`.toLowerCase().replace(/\W/g, '')
}
