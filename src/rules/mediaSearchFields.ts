import {
  type FieldRegistry,
  type FieldSituation,
  type FormField,
  field,
  formFields,
} from './fieldDefinition.ts'
import { checkPersonName } from './personName.ts'
import { choice } from './transferFields.ts'

/** Who is searched for: the API takes the one or the other, never both. */
export type MediaSubject = 'person' | 'organisation'

/** What decides the fields of a search of the news. */
export interface MediaSearchSituation extends FieldSituation {
  readonly subject: MediaSubject
}

const subjects: readonly { readonly value: MediaSubject }[] = [
  { value: 'person' },
  { value: 'organisation' },
]

/**
 * The fields of a search of the news, in the order in which a form shows them. Of a person the API
 * takes one name alone; the form asks for the last one.
 */
export function mediaSearchFields(
  { subject }: MediaSearchSituation,
  registry?: FieldRegistry,
): readonly FormField[] {
  const name = (order: number, name: string) =>
    field('subject', order, name, { check: checkPersonName, row: 'name' })
  const names =
    subject === 'person'
      ? [name(20, 'firstName'), name(30, 'middleName'), name(40, 'lastName')]
      : [field('subject', 20, 'accountName', { wording: 'organisationName' })]
  const definitions = [
    { ...choice('subject', 10, 'subject', subjects), wording: 'mediaSubject' },
    ...names,
    field('subject', 50, 'country', { kind: 'country', wording: 'mediaCountry' }),
  ]
  const required = ['lastName', 'accountName', 'country']
  return formFields(definitions, name => required.includes(name), registry)
}
