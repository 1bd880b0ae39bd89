import type { Check, NoParams } from '../accounts/check.ts'
import { checkCountry } from './address.ts'
import { type Entity, type FieldDefinition, type FieldSituation, field } from './fieldDefinition.ts'
import {
  checkDocumentNumber,
  checkExpiryDate,
  checkIssueDate,
  checkIssuer,
  type DocumentType,
  documentTypesFor,
} from './idDocument.ts'
import { checkPlainText, type PlainTextProblems } from './plainText.ts'

/**
 * An identity document: its kind, then the rest once there is one.
 *
 * @param type the API's DocumentType, or an empty text
 */
export function documentDefinitions(entity: Entity, type: string): readonly FieldDefinition[] {
  const kind = documentTypeDefinition(documentTypesFor(entity), text =>
    checkDocumentType(text, entity),
  )
  // What was typed for a person stays in the form of a company, which has no birth date.
  return type ? [kind, ...documentDetails(entity === 'individual')] : [kind]
}

/** The kind of an identity document, one of those given. */
export function documentTypeDefinition(
  types: readonly DocumentType[],
  check: FieldDefinition['check'],
): FieldDefinition {
  return part('type', 10, {
    kind: 'choice',
    options: types.map(value => ({ value })),
    check,
  })
}

/** What can be wrong with the kind of a document. */
export type DocumentTypeProblems = PlainTextProblems & {
  /** A company's, where a person is asked for one. */
  documentOfCompany: NoParams
  /** A person's, where a company is asked for one. */
  documentOfPerson: NoParams
}

/** Checks the kind of a document: one that only the other entity has is wrong, an unknown one isn't. */
export function checkDocumentType(text: string, entity: Entity): Check<DocumentTypeProblems> {
  const verdict = checkPlainText(text)
  const isOf = (whose: Entity) => documentTypesFor(whose).some(type => type === verdict.value)
  if (isOf(entity)) return verdict
  const code = entity === 'company' ? 'documentOfPerson' : 'documentOfCompany'
  const other = entity === 'company' ? 'individual' : 'company'
  return isOf(other) ? { ...verdict, status: 'invalid', code, params: {} } : verdict
}

/** What has to be known of a document, once there is one. */
export const requiredOfDocument: readonly string[] = ['idDoc.docNumber', 'idDoc.country']

/**
 * What is asked of a document beside its kind.
 *
 * @param isPerson whose birth date, `dob`, stands in the same form
 */
export function documentDetails(isPerson: boolean): readonly FieldDefinition[] {
  return [
    part('docNumber', 20, { check: checkDocumentNumber, isCode: true }),
    part('country', 30, { kind: 'country', check: checkCountry }),
    part('issuer', 40, { check: checkIssuer }),
    part('issueDate', 50, {
      ...date(),
      check: (text, { textOf }: FieldSituation) =>
        checkIssueDate(text, { birthDate: isPerson ? textOf?.('dob') : '' }),
      ...(isPerson && { dependsOn: ['dob'] }),
    }),
    part('expiryDate', 60, {
      ...date(),
      check: (text, { textOf }: FieldSituation) =>
        checkExpiryDate(text, { issueDate: textOf?.('idDoc.issueDate') }),
      dependsOn: ['idDoc.issueDate'],
    }),
  ]
}

function date() {
  return { isCode: true, isGrouped: true, inputMode: 'numeric', row: 'dates' } as const
}

function part(name: string, order: number, given: Partial<FieldDefinition>): FieldDefinition {
  return field('document', order, `idDoc.${name}`, {
    check: text => checkPlainText(text),
    ...given,
  })
}
