import type { DocumentNode } from '@apollo/client'

/** The API operation that a generated document runs. */
export function operationNameOf(document: DocumentNode): string {
  const [definition] = document.definitions
  return (definition?.kind === 'OperationDefinition' && definition.name?.value) || 'anonymous'
}
