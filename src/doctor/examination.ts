import type {
  ASTNode,
  DocumentNode,
  GraphQLEnumType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { Findings } from './findings.ts'

/** Two schemas side by side, and what has come out so far. */
export interface Examination {
  readonly ours: GraphQLSchema
  readonly live: GraphQLSchema
  readonly findings: Findings
  /** Nodes of our documents that a finding speaks of: an error at one of them needs no other. */
  readonly explained: Set<ASTNode>
  /** Fields and input fields of ours that were looked at, such as `Recipient.id`. */
  readonly fields: Set<string>
  /** The enums that the live schema has where we have this one. */
  readonly enums: Map<GraphQLEnumType, Set<GraphQLEnumType>>
}

/** One of our documents, taken apart. */
export interface OperationPart {
  readonly name: string
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

/** Remembers that our enum and a live one stand in the same place. */
export function pairEnums(
  { enums }: Examination,
  our: GraphQLEnumType,
  live: GraphQLEnumType,
): void {
  enums.set(our, (enums.get(our) ?? new Set()).add(live))
}
