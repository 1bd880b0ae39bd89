import type { TypedDocumentNode } from '@graphql-typed-document-node/core'

/**
 * A field to ask for: its name alone, or with the fields within it and the arguments that take the
 * variables of their own names.
 */
export type FieldPlan =
  | string
  | readonly [name: string, fields?: readonly FieldPlan[], args?: readonly string[]]

/**
 * A document from what is particular about it, which is all that the generated modules say. It names
 * no type of an answer, since the live schema may call those otherwise.
 *
 * `types` are those of the variables: `{ id: 'ID!', currencies: '[CurrencyIso3!]' }`.
 */
export function toDocument<Data, Variables>(
  operation: 'query' | 'mutation',
  name: string,
  types: Readonly<Record<string, string>>,
  fields: readonly FieldPlan[],
): TypedDocumentNode<Data, Variables> {
  const definition = {
    ...named('OperationDefinition', name),
    operation,
    variableDefinitions: Object.entries(types).map(([variable, type]) => ({
      kind: 'VariableDefinition',
      variable: named('Variable', variable),
      type: toType(type),
    })),
    selectionSet: toSelectionSet(fields),
  }
  return { kind: 'Document', definitions: [definition] } as never
}

function toSelectionSet(fields: readonly FieldPlan[]): object {
  return { kind: 'SelectionSet', selections: fields.map(toField) }
}

function toField(plan: FieldPlan): object {
  const [name, fields, args = []] = typeof plan === 'string' ? [plan] : plan
  return {
    ...named('Field', name),
    arguments: args.map(arg => ({ ...named('Argument', arg), value: named('Variable', arg) })),
    ...(fields && { selectionSet: toSelectionSet(fields) }),
  }
}

function toType(text: string): object {
  if (text.endsWith('!')) return { kind: 'NonNullType', type: toType(text.slice(0, -1)) }
  if (text.startsWith('[')) return { kind: 'ListType', type: toType(text.slice(1, -1)) }
  return named('NamedType', text)
}

function named(kind: string, name: string): object {
  return { kind, name: { kind: 'Name', value: name } }
}
