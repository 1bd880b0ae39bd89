import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { QuoteData, QuoteInput } from './documents/operationTypes.ts'
import { quoteDocument } from './documents/quote.ts'

/** The quotes of a `quotesDocument`, by alias: `q0`, `q1`, … */
export interface QuotesData {
  readonly [alias: string]: QuoteData['quote']
}

/** Their inputs, by the same names. */
export interface QuotesVariables {
  readonly [alias: string]: QuoteInput
}

type QuotesDocument = TypedDocumentNode<QuotesData, QuotesVariables>

const documents = new Map<number, QuotesDocument>()

/**
 * One document that asks for so many quotes, as aliases with a top-level variable each. The same
 * count gives the same document, so that clients recognise it.
 */
export function quotesDocument(count: number): QuotesDocument {
  const known = documents.get(count)
  if (known) return known
  const document = createDocument(Array.from({ length: count }, (_, index) => `q${index}`))
  documents.set(count, document)
  return document
}

function createDocument(aliases: readonly string[]): QuotesDocument {
  const [operation] = quoteDocument.definitions
  if (operation?.kind !== 'OperationDefinition') throw new Error('quote.ts holds no operation')
  const [declaration] = operation.variableDefinitions ?? []
  const [field] = operation.selectionSet.selections
  return {
    kind: 'Document',
    definitions: [
      {
        ...operation,
        name: nameNode('quotes'),
        variableDefinitions: aliases.map(alias => ({ ...declaration, variable: variable(alias) })),
        selectionSet: {
          ...operation.selectionSet,
          selections: aliases.map(alias => ({
            ...field,
            alias: nameNode(alias),
            arguments: [{ kind: 'Argument', name: nameNode('input'), value: variable(alias) }],
          })),
        },
      },
    ],
  } as unknown as QuotesDocument
}

function nameNode(value: string) {
  return { kind: 'Name', value }
}

function variable(name: string) {
  return { kind: 'Variable', name: nameNode(name) }
}
