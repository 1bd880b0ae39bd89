import { readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  print,
  typeFromAST,
  validate,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { schemaText } from '../../src/api/documents/schema.ts'
import { generateDocuments } from '../../src/api/generate.ts'
import { readSourceModules } from '../sourceModules.ts'

const api = new URL('../../src/api/', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, api), 'utf8')
const schema = buildSchema(read('schema.graphql'))
const documents = generatedDocuments()

/** Every generated operation, as a host gets it. */
function generatedDocuments(): [name: string, document: DocumentNode][] {
  const modules = import.meta.glob<Record<string, DocumentNode>>('../../src/api/documents/*.ts', {
    eager: true,
  })
  return Object.values(modules)
    .flatMap(exported => Object.entries(exported))
    .filter(([name]) => name.endsWith('Document'))
}

/** The API has no query for these by themselves: they are read as a field of another's answer. */
const nested: Readonly<Record<string, readonly [root: string, field: string]>> = {
  paymentTransfers: ['payment', 'history'],
  subClientFundingAccounts: ['subClient', 'fundingAccounts'],
}

/** Enums that the documentation's own documents name, so that ours may. */
const documentedEnums = ['CurrencyIso3']

/** The field that an operation calls and, where it is read within another's answer, that one too. */
function calledFields(operation: OperationDefinitionNode): FieldNode[] {
  const [, within] = nested[operation.name?.value ?? ''] ?? []
  const roots = operation.selectionSet.selections.filter(node => node.kind === 'Field')
  const deeper = roots.flatMap(root => root.selectionSet?.selections ?? [])
  return [
    ...roots,
    ...deeper.filter(node => node.kind === 'Field').filter(node => node.name.value === within),
  ]
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const operations = definitions.filter(node => node.kind === 'OperationDefinition')
  expect(operations).toHaveLength(1)
  return operations[0] as OperationDefinitionNode
}

describe('the generated documents', () => {
  test('are what schema.graphql and operations/ say now', async () => {
    const onDisk = readdirSync(new URL('documents/', api)).map(name => [
      name,
      read(`documents/${name}`),
    ])
    // Run `npm run generate` when this fails.
    expect(Object.fromEntries(onDisk)).toEqual(Object.fromEntries(await generateDocuments()))
    expect(schemaText).toBe(read('schema.graphql'))
  })

  test('are one for each operation, under its name', () => {
    const written = readdirSync(new URL('operations/', api))
      .filter(file => /^(query|mutation)/.test(read(`operations/${file}`)))
      .map(file => file.replace('.graphql', 'Document'))
    expect(documents.map(([name]) => name).sort()).toEqual(written.sort())
    expect(documents.length).toBeGreaterThan(7)
  })
})

describe.each(documents)('%s', (name, document) => {
  const operation = operationOf(document)
  const root = operation.operation === 'query' ? schema.getQueryType() : schema.getMutationType()

  test('is a document that the schema takes', () => {
    expect(validate(schema, document)).toEqual([])
    expect(validate(schema, parse(print(document)))).toEqual([])
  })

  test('calls one API operation, and has its name', () => {
    const ownName = name.replace(/Document$/, '')
    const fields = calledFields(operation).map(field => field.name.value)
    expect(operation.name?.value).toBe(ownName)
    expect(fields).toEqual(nested[ownName] ?? [ownName])
    expect(operation.selectionSet.selections).toHaveLength(1)
  })

  test('gives each argument a variable of its own name, and uses no variable deeper', () => {
    const args = calledFields(operation).flatMap(field => field.arguments ?? [])
    const variables = operation.variableDefinitions ?? []
    expect(args.map(arg => arg.value.kind === 'Variable' && arg.value.name.value)).toEqual(
      variables.map(({ variable }) => variable.name.value),
    )
    expect(args.map(arg => arg.name.value)).toEqual(variables.map(v => v.variable.name.value))
    const uses = print(operation).match(/\$\w+/g) ?? []
    expect(uses).toHaveLength(variables.length * 2) // Declared, and used once.
  })

  test("types variables by the argument's own named type: an input object, ID or documented", () => {
    // The live schema generates names for the leaf types within inputs, so no document names one.
    const [first, ...deeper] = calledFields(operation)
    let field = root?.getFields()[first?.name.value ?? '']
    const args = [...(field?.args ?? [])]
    for (const { name } of deeper) {
      const type = getNamedType(field?.type)
      field = isObjectType(type) ? type.getFields()[name.value] : undefined
      args.push(...(field?.args ?? []))
    }
    for (const { variable, type } of operation.variableDefinitions ?? []) {
      const argument = args.find(({ name }) => name === variable.name.value)
      const declared = getNamedType(typeFromAST(schema, type) as GraphQLInputType | undefined)
      expect(declared, `$${variable.name.value}`).toBe(getNamedType(argument?.type))
      const isNamed = declared && ['ID', ...documentedEnums].includes(declared.name)
      expect(isInputObjectType(declared) || isNamed).toBe(true)
    }
  })
})

test('no parser is shipped: only the generator, the sandbox and the doctor import graphql', () => {
  const graphql = /^(graphql|graphql-tag|@apollo\/client\/.*gql.*)(\/|$)/
  const importers = readSourceModules()
    .filter(({ path, room }) => !['sandbox', 'doctor'].includes(room) && path !== 'api/generate.ts')
    .flatMap(({ imports }) => imports)
    .filter(({ specifier, isType }) => !isType && graphql.test(specifier))
  expect(importers.map(({ from }) => from)).toEqual([])
  const withGql = readSourceModules().filter(({ text }) => /\bgql\b/.test(text))
  expect(withGql.map(({ path }) => path)).toEqual([])
})
