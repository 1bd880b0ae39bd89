import { readdirSync, readFileSync } from 'node:fs'
import {
  buildSchema,
  type DocumentNode,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
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
    const fields = operation.selectionSet.selections.map(node => 'name' in node && node.name?.value)
    expect([operation.name?.value, ...fields]).toEqual(Array(2).fill(name.replace(/Document$/, '')))
  })

  test('gives each argument a variable of its own name, and uses no variable deeper', () => {
    const [field] = operation.selectionSet.selections
    const args = (field?.kind === 'Field' && field.arguments) || []
    const variables = operation.variableDefinitions ?? []
    expect(args.map(arg => arg.value.kind === 'Variable' && arg.value.name.value)).toEqual(
      variables.map(({ variable }) => variable.name.value),
    )
    expect(args.map(arg => arg.name.value)).toEqual(variables.map(v => v.variable.name.value))
    const uses = print(operation).match(/\$\w+/g) ?? []
    expect(uses).toHaveLength(variables.length * 2) // Declared, and used once.
  })

  test("types variables by the argument's own named type, an input object or ID", () => {
    // The live schema generates names for the leaf types within inputs, so no document names one.
    for (const { variable, type } of operation.variableDefinitions ?? []) {
      const argument = root
        ?.getFields()
        [operation.name?.value ?? '']?.args.find(({ name }) => name === variable.name.value)
      const declared = getNamedType(typeFromAST(schema, type) as GraphQLInputType | undefined)
      expect(declared, `$${variable.name.value}`).toBe(getNamedType(argument?.type))
      expect(isInputObjectType(declared) || declared?.name === 'ID').toBe(true)
    }
  })
})

test('no parser is shipped: only the generator and the sandbox import graphql', () => {
  const graphql = /^(graphql|graphql-tag|@apollo\/client\/.*gql.*)(\/|$)/
  const importers = readSourceModules()
    .filter(({ path, room }) => room !== 'sandbox' && path !== 'api/generate.ts')
    .flatMap(({ imports }) => imports)
    .filter(({ specifier, isType }) => !isType && graphql.test(specifier))
  expect(importers.map(({ from }) => from)).toEqual([])
  const withGql = readSourceModules().filter(({ text }) => /\bgql\b/.test(text))
  expect(withGql.map(({ path }) => path)).toEqual([])
})
