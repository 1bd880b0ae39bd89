import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isRequiredArgument,
  isTypeSubTypeOf,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  typeFromAST,
} from 'graphql'
import { compareInputObjects } from './compareInputs.ts'
import type { Examination, OperationPart } from './examination.ts'
import { perhapsNow, successorOf } from './successor.ts'

/** Reports the arguments of one field that the live schema lacks, demands or types otherwise. */
export function compareArguments(
  examination: Examination,
  part: OperationPart,
  { node, at }: { readonly node: FieldNode; readonly at: string },
  our: GraphQLField<unknown, unknown>,
  live: GraphQLField<unknown, unknown>,
): void {
  const { findings, explained } = examination
  const given = node.arguments ?? []
  const renamed = new Set<string>()
  for (const argument of given) {
    const name = argument.name.value
    const ours = our.args.find(arg => arg.name === name)
    if (live.args.some(arg => arg.name === name) || !ours) continue
    const successor = successorOf(ours, our.args, live.args)
    if (successor) renamed.add(successor.name)
    explained.add(argument)
    const message = `is no argument of the live schema${perhapsNow(successor)}`
    findings.add('missingArgument', `${at}(${name}:)`, message, part.name)
  }
  for (const arg of live.args) {
    const place = `${at}(${arg.name}:)`
    const argument = given.find(({ name }) => name.value === arg.name)
    if (argument?.value.kind === Kind.VARIABLE) {
      const declared = declaredType(part, argument.value.name.value)
      const type = declared && (typeFromAST(examination.live, declared) as GraphQLInputType)
      const wanted = isRequiredArgument(arg) ? arg.type : getNullableType(arg.type)
      if (!type || isTypeSubTypeOf(examination.live, type, wanted)) continue
      explained.add(argument.value)
      const message = `is typed ${arg.type} there, and our documents declare ${type}`
      findings.add('changedKind', place, message, part.name)
    } else if (!argument && isRequiredArgument(arg)) {
      explained.add(node)
      if (renamed.has(arg.name)) continue
      findings.add('newRequirement', place, 'is required there, and not given here', part.name)
    }
  }
}

/** Reports what the live schema has against the types that a document declares its variables of. */
export function compareVariables(examination: Examination, part: OperationPart): void {
  const { ours, live, findings, explained } = examination
  for (const { type } of part.operation.variableDefinitions ?? []) {
    const node = namedTypeOf(type)
    const name = node.name.value
    const [our, other] = [ours.getType(name), live.getType(name)]
    if (!other) {
      explained.add(node)
      const message = 'is no type of the live schema, and our documents name it'
      findings.add('missingType', name, message, part.name)
    } else if (isInputObjectType(our) && isInputObjectType(other)) {
      compareInputObjects(examination, part.name, our, other)
    }
  }
}

function declaredType({ operation }: OperationPart, variable: string): TypeNode | undefined {
  return operation.variableDefinitions?.find(node => node.variable.name.value === variable)?.type
}

function namedTypeOf(type: TypeNode): NamedTypeNode {
  return type.kind === Kind.NAMED_TYPE ? type : namedTypeOf(type.type)
}
