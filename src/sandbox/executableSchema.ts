import { buildSchema, type GraphQLSchema } from 'graphql'
import { schemaText } from '../api/documents/schema.ts'
import { availableDeliveryMethods } from './resolvers/availableDeliveryMethods.ts'
import { bankInfo } from './resolvers/bankInfo.ts'
import { createRecipient, deleteRecipient, updateRecipient } from './resolvers/changeRecipients.ts'
import { recipient, recipients } from './resolvers/readRecipients.ts'
import type { Resolver } from './resolvers/resolver.ts'
import { login, logout } from './resolvers/session.ts'

const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  Query: { availableDeliveryMethods, bankInfo, recipient, recipients },
  Mutation: { createRecipient, updateRecipient, deleteRecipient, login, logout },
}

let shared: GraphQLSchema | undefined

/** The API's schema with the sandbox's resolvers; one for all sandboxes, since it holds no state. */
export function executableSchema(): GraphQLSchema {
  shared ??= withResolvers(buildSchema(schemaText))
  return shared
}

function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const resolver = resolvers[root?.name ?? '']?.[field.name]
      if (!resolver)
        throw new Error(
          `The sandbox has no resolver for ${field.name}: write one in src/sandbox/resolvers`,
        )
      field.resolve = (_source, args, context) => {
        // A fault can refuse any mutation before it has done anything.
        if (root === schema.getMutationType() && context.refusal) return context.refusal
        return resolver(args, context)
      }
    }
  }
  return schema
}
