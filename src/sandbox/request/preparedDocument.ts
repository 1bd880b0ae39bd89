import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql'

/** A request's text, parsed and validated once. */
export interface PreparedDocument {
  readonly document?: DocumentNode
  readonly operations: readonly PreparedOperation[]
  /** Why it can't be executed; empty for a good one. */
  readonly errors: readonly GraphQLError[]
}

/** One operation of a document. */
export interface PreparedOperation {
  readonly node: OperationDefinitionNode
  readonly isMutation: boolean
  /** The operation's own name, or else the API operation that it calls first. */
  readonly label: string
  /** The root fields, those in fragments too. */
  readonly fields: readonly FieldNode[]
}

const prepared = new Map<string, PreparedDocument>()
const capacity = 500

/** Parses and validates a text; a second time it only looks it up. */
export function prepareDocument(schema: GraphQLSchema, text: string): PreparedDocument {
  const known = prepared.get(text)
  if (known) return known
  const fresh = prepare(schema, text)
  if (prepared.size >= capacity) prepared.clear()
  prepared.set(text, fresh)
  return fresh
}

function prepare(schema: GraphQLSchema, text: string): PreparedDocument {
  let document: DocumentNode
  try {
    document = parse(text)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { operations: [], errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] }
  }
  const errors = validate(schema, document)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  const operations = document.definitions
    .filter(node => node.kind === Kind.OPERATION_DEFINITION)
    .map((node): PreparedOperation => {
      const fields = [...rootFields(node.selectionSet, fragments)]
      const label = node.name?.value ?? fields[0]?.name.value ?? 'anonymous'
      return { node, isMutation: node.operation === 'mutation', label, fields }
    })
  return {
    document,
    operations,
    errors: errors.map(error => withCode(error, 'GRAPHQL_VALIDATION_FAILED')),
  }
}

function* rootFields(
  { selections }: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      yield selection
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      yield* rootFields(selection.selectionSet, fragments)
    } else {
      const fragment = fragments.get(selection.name.value)
      // Taken out while inside, so that a fragment that spreads itself ends.
      const others = new Map(fragments)
      others.delete(selection.name.value)
      if (fragment) yield* rootFields(fragment.selectionSet, others)
    }
  }
}

/** The codes of Apollo Server, whose BAD_USER_INPUT the API uses (inferred). */
function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    source: error.source,
    positions: error.positions,
    extensions: { code },
  })
}
