import {
  type GraphQLInputType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { BadField } from './badInput.ts'

/**
 * What of a value isn't of its type, in the words of graphql-js 15 and 16. Ours, because graphql-js
 * itself says it in another way in each of its versions.
 */
export function mistypedParts(
  value: unknown,
  type: GraphQLInputType,
  path: readonly (string | number)[] = [],
): readonly BadField[] {
  const bad = (reason: string): BadField[] => [{ path: path.join('.'), value, reason }]
  if (isNonNullType(type)) {
    if (value != null) return mistypedParts(value, type.ofType, path)
    return bad(`Expected non-nullable type "${type}" not to be null.`)
  }
  if (value === null || value === undefined) return []
  if (isListType(type)) {
    // One value stands for a list of one.
    if (!Array.isArray(value)) return mistypedParts(value, type.ofType, path)
    return value.flatMap((item, index) => mistypedParts(item, type.ofType, [...path, index]))
  }
  if (isLeafType(type)) {
    try {
      type.parseValue(value)
      return []
    } catch (error) {
      return bad(error instanceof Error ? error.message : `Expected type "${type}".`)
    }
  }
  if (!isInputObjectType(type)) return []
  if (typeof value !== 'object') return bad(`Expected type "${type}" to be an object.`)
  const given = value as Readonly<Record<string, unknown>>
  const fields = type.getFields()
  const unknown = Object.keys(given).find(name => !Object.hasOwn(fields, name))
  if (unknown !== undefined) return bad(`Field "${unknown}" is not defined by type "${type}".`)
  return Object.values(fields).flatMap(field => {
    if (Object.hasOwn(given, field.name)) {
      return mistypedParts(given[field.name], field.type, [...path, field.name])
    }
    if (!isNonNullType(field.type) || field.defaultValue !== undefined) return []
    return bad(`Field "${field.name}" of required type "${field.type}" was not provided.`)
  })
}
