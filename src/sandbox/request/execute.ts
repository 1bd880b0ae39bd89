import { execute, type GraphQLSchema } from 'graphql'
import { badInputs, mistypedVariables } from '../input/checkInput.ts'
import type { SandboxContext } from '../resolvers/resolver.ts'
import { type ApiRequest, badRequest } from './apiRequest.ts'
import type { PreparedDocument, PreparedOperation } from './preparedDocument.ts'
import { errorsReply, graphqlReply, unauthenticatedReply } from './replies.ts'

/** What can be asked without a token: signing in, and reading the schema. */
const open: readonly string[] = ['login', '__schema', '__type', '__typename']

/** Runs a request against the store and answers as the API would. */
export async function executeRequest(
  schema: GraphQLSchema,
  { document, errors }: PreparedDocument,
  operation: PreparedOperation | undefined,
  { variables, operationName, token }: ApiRequest,
  context: SandboxContext,
): Promise<Response> {
  if (!document || errors.length > 0) return errorsReply(errors, 400)
  if (!operation) return errorsReply([badRequest('operationName names no operation')], 400)
  const isOpen = operation.fields.every(field => open.includes(field.name.value))
  if (!isOpen && !context.tokens.isGood(token)) return unauthenticatedReply()
  const bad = badInputs(schema, operation, variables, context.clock.now())
  if (bad.length > 0) return errorsReply(bad)
  const result = await execute({
    schema,
    document,
    operationName,
    variableValues: variables,
    contextValue: context,
  })
  if (result.data !== undefined) return graphqlReply(result)
  const mistyped = mistypedVariables(schema, operation, variables)
  return mistyped.length > 0 ? errorsReply(mistyped) : errorsReply(result.errors ?? [], 400)
}
