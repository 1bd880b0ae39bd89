/**
 * Whether an entity has every value that an input gives, parts of parts too. Where the API writes a
 * value its own way (a mobile number) it hasn't, so take it only for what may be repeated.
 */
export function holdsValues(input: object, entity: object): boolean {
  return Object.entries(input).every(([name, given]) => {
    const value = (entity as Readonly<Record<string, unknown>>)[name]
    if (given === undefined || given === value) return true
    return typeof given === 'object' && given && value ? holdsValues(given, value) : false
  })
}
