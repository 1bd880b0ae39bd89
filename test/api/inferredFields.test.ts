import { readdirSync, readFileSync } from 'node:fs'
import { buildSchema, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { expect, test } from 'vitest'
import { schemaText } from '../../src/api/documents/schema.ts'

const folder = new URL('../../src/api/operations/', import.meta.url)
const schema = buildSchema(schemaText)

/** `Type.field` for every field that a document asks for and no page of the documentation shows. */
function inferredFieldsOf(text: string): string[] {
  const typeInfo = new TypeInfo(schema)
  const found: string[] = []
  visit(
    parse(text),
    visitWithTypeInfo(typeInfo, {
      Field() {
        const field = typeInfo.getFieldDef()
        const marks = field?.astNode?.directives?.map(({ name }) => name.value) ?? []
        if (marks.includes('inferred')) found.push(`${typeInfo.getParentType()}.${field?.name}`)
      },
    }),
  )
  return found
}

test('a document asks for nothing that is merely inferred, or a live endpoint would refuse all of it', () => {
  const asked = readdirSync(folder).flatMap(name => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return inferredFieldsOf(text).map(field => `${name}: ${field}`)
  })
  // A line of the statement without its date and the balance would be no statement.
  const row = [
    'transactionId',
    'createdAt',
    'balance',
    'description',
    'externalId',
    'externalReference',
  ]
  // The log is documented, and nothing of what is in it: a document of its own, which may be refused.
  const transfer = ['createdAt', 'message']
  expect(asked).toEqual([
    ...transfer.map(field => `paymentTransfers.graphql: PaymentTransfer.${field}`),
    ...row.map(field => `statement.graphql: StatementRow.${field}`),
  ])
})
