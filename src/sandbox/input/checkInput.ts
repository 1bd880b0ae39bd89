import {
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isInputType,
  Kind,
  typeFromAST,
} from 'graphql'
import type { PreparedOperation } from '../request/preparedDocument.ts'
import { badAddressFields } from './addressInput.ts'
import { badAmsFields } from './amsInput.ts'
import { type BadField, badInputError } from './badInput.ts'
import { badBankInfoFields } from './bankInfoInput.ts'
import { badConversionFields } from './conversionInput.ts'
import { badCopFields } from './copInput.ts'
import { badInstitutionFields } from './institutionInput.ts'
import { mistypedParts } from './mistypedParts.ts'
import { badPaymentFields } from './paymentInput.ts'
import { badQuoteFields } from './quoteInput.ts'
import { badRecipientFields } from './recipientInput.ts'
import { badRefundFields } from './refundInput.ts'
import { badRfiAnswerFields } from './rfiInput.ts'
import { badSenderFields } from './senderInput.ts'
import { badStatementFields } from './statementInput.ts'
import { badSubClientChanges, badSubClientFields } from './subClientInput.ts'
import { badWithdrawalFields } from './withdrawalInput.ts'

type Variables = Readonly<Record<string, unknown>>

// biome-ignore lint/suspicious/noExplicitAny: the schema has typed the input that each check gets
const checks: Readonly<Record<string, (input: any, now: number) => readonly BadField[]>> = {
  bankInfo: badBankInfoFields,
  statement: badStatementFields,
  quote: badQuoteFields,
  createConversion: badConversionFields,
  createRecipient: badRecipientFields,
  updateRecipient: badRecipientFields,
  createSender: badSenderFields,
  updateSender: badSenderFields,
  createInstitution: badInstitutionFields,
  updateInstitution: badInstitutionFields,
  createPayment: badPaymentFields,
  createWithdrawal: badWithdrawalFields,
  refundDeposit: badRefundFields,
  createSubClient: badSubClientFields,
  updateSubClient: badSubClientChanges,
  confirmationOfPayee: badCopFields,
  adverseMediaSearch: badAmsFields,
  answerRfiQuestion: badRfiAnswerFields,
  cleanseAddress: badAddressFields,
}

/**
 * Every bad field of an operation's input. The API's constraints are scalars, so a bad input is found
 * before anything is executed, all of its fields at once.
 */
export function badInputs(
  schema: GraphQLSchema,
  operation: PreparedOperation,
  variables: Variables,
  now: number,
): readonly GraphQLError[] {
  const checked = operation.fields.filter(field => checks[field.name.value])
  if (checked.length === 0) return []
  const definitions = operation.node.variableDefinitions ?? []
  const coerced = coercedVariables(getVariableValues(schema, definitions, variables))
  // Of the wrong type altogether: execution reports it, and `mistypedVariables` says it better.
  if (!coerced) return []
  const root = operation.isMutation ? schema.getMutationType() : schema.getQueryType()
  return checked.flatMap(node => {
    const definition = root?.getFields()[node.name.value]
    if (!definition) return []
    const { input } = getArgumentValues(definition, node, coerced)
    const given = node.arguments?.find(argument => argument.name.value === 'input')?.value
    const argument =
      given?.kind === Kind.VARIABLE ? `Variable "$${given.name.value}"` : 'Argument "input"'
    const bad = checks[node.name.value]?.(input, now) ?? []
    return bad.map(field => badInputError(argument, field))
  })
}

type Coerced = Extract<ReturnType<typeof getVariableValues>, { variableValues: object }>

/** graphql-js 17 calls them `variableValues`, 16 `coerced`; undefined where some are of a wrong type. */
function coercedVariables(result: object): Coerced['variableValues'] | undefined {
  const { variableValues, coerced } = result as Partial<Record<string, Coerced['variableValues']>>
  return variableValues ?? coerced
}

/** Variables of the wrong type, in the words of the API's graphql-js rather than of ours. */
export function mistypedVariables(
  schema: GraphQLSchema,
  operation: PreparedOperation,
  variables: Variables,
): readonly GraphQLError[] {
  return (operation.node.variableDefinitions ?? []).flatMap(({ variable, type: typeNode }) => {
    const type = typeFromAST(schema, typeNode)
    if (!isInputType(type)) return []
    const name = variable.name.value
    return mistypedParts(variables[name], type).map(part =>
      badInputError(`Variable "$${name}"`, part),
    )
  })
}
