import type { FieldSituation } from '../../rules/fieldDefinition.ts'

/** In whose name the account will be: the company’s legal one, or all of the person’s. */
export function clientName({ entity, textOf }: FieldSituation = {}): string {
  const names = entity === 'company' ? ['legalName'] : ['firstName', 'middleName', 'lastName']
  return names
    .map(name => textOf?.(name).trim())
    .filter(Boolean)
    .join(' ')
}
