import {
  type FieldNode,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { compareArguments } from './compareArguments.ts'
import { type Examination, type OperationPart, pairEnums } from './examination.ts'
import { perhapsNow, successorOf } from './successor.ts'

type WithFields = GraphQLObjectType | GraphQLInterfaceType

/** Two types in the same place: ours, and the live one, whatever its name. */
interface Pair {
  readonly our: GraphQLNamedType | undefined
  readonly live: GraphQLNamedType | undefined
}

/** Reports what one of our documents selects and the live schema hasn't. */
export function compareDocument(examination: Examination, part: OperationPart): void {
  const { ours, live } = examination
  const { operation } = part
  compareSelections(examination, part, operation.selectionSet, {
    our: ours.getRootType(operation.operation) ?? undefined,
    live: live.getRootType(operation.operation) ?? undefined,
  })
}

/** Where the live type is a union, it says nothing: validation will. */
function compareSelections(
  examination: Examination,
  part: OperationPart,
  { selections }: SelectionSetNode,
  { our, live }: Pair,
): void {
  if (!hasFields(our) || !hasFields(live)) return
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) compareFields(examination, part, selection, our, live)
  }
}

function compareFields(
  examination: Examination,
  part: OperationPart,
  node: FieldNode,
  our: WithFields,
  live: WithFields,
): void {
  const { ours, findings, explained, fields } = examination
  const name = node.name.value
  const field = our.getFields()[name]
  if (!field) return
  const at = `${our.name}.${name}`
  fields.add(at)
  const other = live.getFields()[name]
  if (!other) {
    explained.add(node)
    const isRoot = our === ours.getQueryType() || our === ours.getMutationType()
    const members = [Object.values(our.getFields()), Object.values(live.getFields())] as const
    const message = `is no field of the live schema${perhapsNow(successorOf(field, ...members))}`
    findings.add(isRoot ? 'missingOperation' : 'missingField', at, message, part.name)
    return
  }
  compareArguments(examination, part, { node, at }, field, other)
  const pair = { our: getNamedType(field.type), live: getNamedType(other.type) }
  const isOtherKind = isLeafType(pair.our) !== isLeafType(pair.live)
  if (isOtherKind || isReplaced(examination, pair, node.selectionSet)) {
    // What is asked of it is no finding of its own: nothing within has to be there.
    visit(node, { enter: within => void explained.add(within) })
    const message = `is typed ${other.type} there, and ${field.type} here`
    findings.add('changedKind', at, message, part.name)
    return
  }
  if (isEnumType(pair.our) && isEnumType(pair.live)) pairEnums(examination, pair.our, pair.live)
  if (node.selectionSet) compareSelections(examination, part, node.selectionSet, pair)
}

/**
 * Whether the live schema gives another type in this place, which lacks something that we select,
 * while it knows ours too: what is missing is then no matter of our type, but of this place. A type
 * under a new name is compared field by field.
 */
function isReplaced(
  { live: schema }: Examination,
  { our, live }: Pair,
  selectionSet: SelectionSetNode | undefined,
): boolean {
  if (!hasFields(our) || !hasFields(live) || our.name === live.name) return false
  const known = live.getFields()
  return (
    hasFields(schema.getType(our.name)) &&
    (selectionSet?.selections ?? []).some(
      node => node.kind === Kind.FIELD && !Object.hasOwn(known, node.name.value),
    )
  )
}

function hasFields(type: GraphQLNamedType | undefined): type is WithFields {
  return isObjectType(type) || isInterfaceType(type)
}
