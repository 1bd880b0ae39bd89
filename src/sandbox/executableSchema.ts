import {
  buildSchema,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  type ValueNode,
} from 'graphql'
import { schemaText } from '../api/documents/schema.ts'
import { adverseMediaSearch, amsRequest, amsRequests } from './resolvers/adverseMedia.ts'
import { availableDeliveryMethods } from './resolvers/availableDeliveryMethods.ts'
import { balances, statement } from './resolvers/balances.ts'
import { bankInfo } from './resolvers/bankInfo.ts'
import { createRecipient, deleteRecipient, updateRecipient } from './resolvers/changeRecipients.ts'
import { createSender, deleteSender, updateSender } from './resolvers/changeSenders.ts'
import {
  activateSubClient,
  createSubClient,
  disableSubClient,
  updateSubClient,
} from './resolvers/changeSubClients.ts'
import {
  addressCleanserRequest,
  addressCleanserRequests,
  cleanseAddress,
} from './resolvers/cleanseAddress.ts'
import { confirmationOfPayee } from './resolvers/confirmationOfPayee.ts'
import { conversion, conversions, createConversion } from './resolvers/conversions.ts'
import { createPayment } from './resolvers/createPayment.ts'
import { createWithdrawal } from './resolvers/createWithdrawal.ts'
import { deposit, deposits, refundDeposit } from './resolvers/deposits.ts'
import { fundingAccounts, subClientFundingAccounts } from './resolvers/fundingAccounts.ts'
import { createInstitution, updateInstitution } from './resolvers/institutions.ts'
import { members } from './resolvers/members.ts'
import { payment, payments } from './resolvers/payments.ts'
import { quote } from './resolvers/quote.ts'
import { recipient, recipients } from './resolvers/recipients.ts'
import type { Resolver, SandboxContext } from './resolvers/resolver.ts'
import { answerRfiQuestion, declineRfi, rfi, rfis } from './resolvers/rfis.ts'
import { sender, senders } from './resolvers/senders.ts'
import { login, logout } from './resolvers/session.ts'
import { subClient, subClients } from './resolvers/subClients.ts'
import { withdrawal, withdrawals } from './resolvers/withdrawals.ts'

type Resolvers = Readonly<Record<string, Resolver>>

const queries: Resolvers = {
  availableDeliveryMethods,
  bankInfo,
  recipient,
  recipients,
  balances,
  statement,
  quote,
  conversion,
  conversions,
  sender,
  senders,
  payment,
  payments,
  withdrawal,
  withdrawals,
  deposit,
  deposits,
  subClient,
  subClients,
  fundingAccounts,
  amsRequest,
  amsRequests,
  rfi,
  rfis,
  addressCleanserRequest,
  addressCleanserRequests,
  members,
}

const mutations: Resolvers = {
  login,
  logout,
  createConversion,
  createRecipient,
  updateRecipient,
  deleteRecipient,
  createSender,
  updateSender,
  deleteSender,
  createInstitution,
  updateInstitution,
  createPayment,
  createWithdrawal,
  refundDeposit,
  createSubClient,
  updateSubClient,
  disableSubClient,
  activateSubClient,
  confirmationOfPayee,
  adverseMediaSearch,
  answerRfiQuestion,
  declineRfi,
  cleanseAddress,
}

// biome-ignore lint/suspicious/noExplicitAny: a source is whatever the parent's resolver gave
type FieldResolver = (source: any, context: SandboxContext, args: any) => unknown

/** What entities keep by id and the API gives whole. */
const fields: Readonly<Record<string, Readonly<Record<string, FieldResolver>>>> = {
  Withdrawal: { subClient: subClientOf },
  Deposit: { subClient: subClientOf },
  Payment: { subClient: subClientOf },
  SubClient: { fundingAccounts: subClientFundingAccounts },
  Rfi: {
    withdrawals: ({ withdrawalIds }, { store }) => byIds(store.withdrawals, withdrawalIds),
    deposits: ({ depositIds }, { store }) => byIds(store.deposits, depositIds),
    payments: ({ paymentIds }, { store }) => byIds(store.payments, paymentIds),
  },
}

function subClientOf(
  { subClientId }: { subClientId: string | null },
  { store }: SandboxContext,
): unknown {
  return store.subClients.get(subClientId ?? '') ?? null
}

function byIds<Entity>(entities: ReadonlyMap<string, Entity>, ids: readonly string[]): Entity[] {
  return ids.flatMap(id => entities.get(id) ?? [])
}

let shared: GraphQLSchema | undefined

/** The API's schema with the sandbox's resolvers; one for all sandboxes, since it holds no state. */
export function executableSchema(): GraphQLSchema {
  shared ??= lenient(withResolvers(buildSchema(schemaText)))
  return shared
}

function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  attach(schema.getQueryType(), queries, (resolver, args, context) => resolver(args, context))
  // A fault can refuse any mutation before it has done anything.
  attach(schema.getMutationType(), mutations, (resolver, args, context) =>
    context.refusal ? context.refusal : resolver(args, context),
  )
  for (const [type, resolvers] of Object.entries(fields)) {
    const definitions = (schema.getType(type) as GraphQLObjectType).getFields()
    for (const [name, resolve] of Object.entries(resolvers)) {
      const definition = definitions[name]
      if (definition) definition.resolve = (source, args, context) => resolve(source, context, args)
    }
  }
  return schema
}

function attach(
  root: GraphQLObjectType | null | undefined,
  resolvers: Resolvers,
  run: (resolver: Resolver, args: unknown, context: SandboxContext) => unknown,
): void {
  for (const field of Object.values(root?.getFields() ?? {})) {
    const resolver = resolvers[field.name]
    if (!resolver) {
      const message = `The sandbox has no resolver for ${field.name}: write one in src/sandbox/resolvers`
      throw new Error(message)
    }
    field.resolve = (_source, args, context) => run(resolver, args, context)
  }
}

/**
 * Lets an entity carry an enum value that the schema doesn't know, as the API's own may one day, and
 * takes numbers that are texts. The names are those of graphql-js 16 and 17.
 */
function lenient(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isEnumType(type) && !type.name.startsWith('__')) {
      Object.assign(type, { serialize: String, coerceOutputValue: String })
    }
  }
  const fromLiteral = (node: ValueNode) => toNumber('value' in node ? node.value : undefined)
  Object.assign(schema.getType('LenientNumber') ?? {}, {
    parseValue: toNumber,
    parseLiteral: fromLiteral,
    coerceInputValue: toNumber,
    coerceInputLiteral: fromLiteral,
  })
  return schema
}

function toNumber(value: unknown): number {
  const isText = typeof value === 'string' && value.trim() !== ''
  const number = typeof value === 'number' || isText ? Number(value) : Number.NaN
  if (Number.isFinite(number)) return number
  throw new GraphQLError(`Float cannot represent non numeric value: ${JSON.stringify(value)}`)
}
