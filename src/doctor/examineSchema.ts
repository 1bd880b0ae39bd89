import {
  buildSchema,
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  Kind,
  specifiedRules,
  validate,
} from 'graphql'
import { allDocuments } from '../api/documents/allDocuments.ts'
import { schemaText } from '../api/documents/schema.ts'
import { compareVariables } from './compareArguments.ts'
import { compareDocument } from './compareSelections.ts'
import { type Examination, type OperationPart, pairEnums } from './examination.ts'
import { collectFindings, type Finding } from './findings.ts'

/** What came out of an examination. */
export interface Diagnosis {
  readonly findings: readonly Finding[]
  /** How much was looked at. */
  readonly compared: {
    readonly documents: number
    readonly fields: number
    readonly enums: number
  }
}

/**
 * Compares a live schema with ours: what it would refuse of our documents and inputs, and the enum
 * members that we don't know. What only the live schema has is otherwise no matter of ours.
 */
export function examineSchema(live: GraphQLSchema): Diagnosis {
  const examination: Examination = {
    ours: buildSchema(schemaText),
    live,
    findings: collectFindings(),
    explained: new Set(),
    fields: new Set(),
    enums: new Map(),
  }
  const documents: readonly DocumentNode[] = allDocuments
  const parts = documents.map(takeApart)
  for (const part of parts) {
    compareVariables(examination, part)
    compareDocument(examination, part)
  }
  for (const part of parts) addWhatIsUnexplained(examination, part)
  examineEnums(examination)
  return {
    findings: examination.findings.list(),
    compared: {
      documents: documents.length,
      fields: examination.fields.size,
      enums: examination.enums.size,
    },
  }
}

/** What the live schema would refuse of a document, and no finding speaks of. */
function addWhatIsUnexplained(
  { live, findings, explained }: Examination,
  { name, document }: OperationPart,
): void {
  const options = { maxErrors: Number.POSITIVE_INFINITY }
  for (const { nodes, message } of validate(live, document, specifiedRules, options)) {
    if (nodes?.some(node => explained.has(node))) continue
    findings.add('invalidDocument', 'A document', `is refused: ${message}`, name)
  }
}

/** Every enum of ours with its namesake, and with what the live schema has in its place. */
function examineEnums(examination: Examination): void {
  const { ours, live, enums, findings } = examination
  for (const type of Object.values(ours.getTypeMap())) {
    const namesake = live.getType(type.name)
    if (type.name.startsWith('__') || !isEnumType(type) || !isEnumType(namesake)) continue
    pairEnums(examination, type, namesake)
  }
  for (const [our, others] of enums) {
    for (const other of others) {
      for (const { name } of other.getValues()) {
        if (our.getValue(name)) continue
        findings.add('newEnumMember', `${our.name}.${name}`, 'is new there, and unknown here')
      }
    }
  }
}

function takeApart(document: DocumentNode): OperationPart {
  const operation = document.definitions.find(node => node.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('A generated document has no operation')
  return { name: operation.name?.value ?? '', document, operation }
}
