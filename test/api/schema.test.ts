import { readFileSync } from 'node:fs'
import { type ASTNode, buildSchema, Kind, parse, visit } from 'graphql'
import { describe, expect, test } from 'vitest'

const text = readFileSync(new URL('../../src/api/schema.graphql', import.meta.url), 'utf8')
const marks = ['documented', 'inferred']

/** Everything that a live schema could say otherwise. */
const marked: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
]

/** `RecipientInput.address`, with the marks that it carries. */
function partsOf(schemaText: string): [path: string, marks: string[]][] {
  const parts: [string, string[]][] = []
  const path: string[] = []
  visit(parse(schemaText), {
    enter(node: ASTNode) {
      if (!marked.includes(node.kind) || !('name' in node) || !('directives' in node)) return
      path.push(node.name?.value ?? '')
      const names = (node.directives ?? []).map(directive => directive.name.value)
      parts.push([path.join('.'), names.filter(name => marks.includes(name))])
    },
    leave(node: ASTNode) {
      if (marked.includes(node.kind)) path.pop()
    },
  })
  return parts
}

describe('schema.graphql', () => {
  test('is a schema', () => {
    expect(() => buildSchema(text)).not.toThrow()
  })

  test('says of each part whether it is documented or inferred, and never both', () => {
    const parts = partsOf(text)
    expect(parts.length).toBeGreaterThan(100)
    expect(parts.filter(([, found]) => found.length !== 1)).toEqual([])
  })

  test('marks a part as documented only where its owner is', () => {
    const parts = new Map(partsOf(text))
    const contradictions = [...parts]
      .filter(([path, [mark]]) => path.includes('.') && mark === 'documented')
      .map(([path]) => path)
      .filter(path => parts.get(path.slice(0, path.lastIndexOf('.')))?.[0] === 'inferred')
    expect(contradictions).toEqual([])
  })

  test('would be told of a part without a mark, or with two', () => {
    const sample = 'type A @inferred { b(c: Int @inferred): Int @documented @inferred d: Int }'
    expect(partsOf(sample)).toEqual([
      ['A', ['inferred']],
      ['A.b', ['documented', 'inferred']],
      ['A.b.c', ['inferred']],
      ['A.d', []],
    ])
  })
})
