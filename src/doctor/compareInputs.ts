import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  isSpecifiedScalarType,
} from 'graphql'
import { type Examination, pairEnums } from './examination.ts'
import { perhapsNow, successorOf } from './successor.ts'

/** Our scalar for a country: the live schema may well list the countries. */
const listedScalars: readonly string[] = ['CountryIso2']

/** Reports what an input of ours would be refused for, in this type and those within. */
export function compareInputObjects(
  examination: Examination,
  document: string,
  our: GraphQLInputObjectType,
  live: GraphQLInputObjectType,
): void {
  const { findings, fields } = examination
  const [ours, lives] = [Object.values(our.getFields()), Object.values(live.getFields())]
  const renamed = new Set<string>()
  for (const field of ours) {
    const at = `${our.name}.${field.name}`
    fields.add(at)
    const other = live.getFields()[field.name]
    if (!other) {
      const successor = successorOf(field, ours, lives)
      if (successor) renamed.add(successor.name)
      const message = `is no input field of the live schema${perhapsNow(successor)}`
      findings.add('missingInputField', at, message, document)
      continue
    }
    if (isRequiredInputField(other) && !isRequiredInputField(field)) {
      findings.add('newRequirement', at, 'is required there, and may be left out here', document)
    }
    compareInputTypes(examination, document, at, field.type, other.type)
  }
  for (const field of lives) {
    if (our.getFields()[field.name] || renamed.has(field.name) || !isRequiredInputField(field)) {
      continue
    }
    const at = `${our.name}.${field.name}`
    findings.add('newRequirement', at, 'is required there, and unknown here', document)
  }
}

function compareInputTypes(
  examination: Examination,
  document: string,
  at: string,
  ourType: GraphQLInputType,
  liveType: GraphQLInputType,
): void {
  const report = (message: string) => examination.findings.add('changedKind', at, message, document)
  if (isListType(getNullableType(ourType)) && !isListType(getNullableType(liveType))) {
    report(`takes one value there (${liveType}), and a list here`)
    return
  }
  const [our, live] = [getNamedType(ourType), getNamedType(liveType)]
  if (isInputObjectType(our) && isInputObjectType(live)) {
    compareInputObjects(examination, document, our, live)
  } else if (isInputObjectType(our) !== isInputObjectType(live)) {
    report(`is typed ${liveType} there, and ${ourType} here`)
  } else if (isEnumType(our) && isEnumType(live)) {
    compareMembers(examination, document, our, live)
  } else if (refusesScalar(our, live)) {
    report(`takes only ${live} there, and ${our} here`)
  }
}

/** A scalar under a generated name tells nothing of what it takes, so it passes. */
function refusesScalar(our: GraphQLNamedInputType, live: GraphQLNamedInputType): boolean {
  if (isEnumType(live)) return !listedScalars.includes(our.name)
  if (!isSpecifiedScalarType(our) || !isSpecifiedScalarType(live)) return false
  if (our.name === live.name || our.name === 'String' || our.name === 'ID') return false
  return !(our.name === 'Int' && live.name === 'Float')
}

function compareMembers(
  examination: Examination,
  document: string,
  our: GraphQLEnumType,
  live: GraphQLEnumType,
): void {
  pairEnums(examination, our, live)
  const known = new Set(live.getValues().map(({ name }) => name))
  for (const { name } of our.getValues()) {
    if (known.has(name)) continue
    const message = `is no member of the live enum ${live.name}`
    examination.findings.add('missingEnumMember', `${our.name}.${name}`, message, document)
  }
}
