import { globSync, readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { expect, test } from 'vitest'
import { schemaText } from '../../src/api/documents/schema.ts'
import { executableSchema } from '../../src/sandbox/executableSchema.ts'

const root = new URL('../../', import.meta.url).pathname
const schema = buildSchema(schemaText)
const hooks = filesOf('src/hooks/use*.ts')
const tests = filesOf('test/**/*.test.{ts,tsx}')
const documents = filesOf('src/api/documents/*.ts')

interface OperationRow {
  readonly operation: string
  readonly document: string
  readonly resolver: string
  readonly hook: string
  readonly tests: string
}

function filesOf(pattern: string): ReadonlyMap<string, string> {
  const paths = globSync(pattern, { cwd: root })
  return new Map(paths.map(path => [path, readFileSync(root + path, 'utf8')]))
}

function rowOf(operation: string, kind: 'Query' | 'Mutation'): OperationRow {
  const document = `src/api/documents/${operation}.ts`
  const field = executableSchema().getRootType(kind === 'Query' ? 'query' : 'mutation')
  // The adapters take the document that a hook is for; others it only looks things up in.
  const adapted = new RegExp(`(useFlashQuery\\(|document: )\\s*${operation}Document\\b`)
  const [hook = ''] = [...hooks].find(([, text]) => adapted.test(text)) ?? []
  const imported = new RegExp(`/${hook.replace('src/', '').replace('.', '\\.')}'`)
  const testing = hook === '' ? [] : [...tests].filter(([, text]) => imported.test(text))
  return {
    operation,
    document: documents.has(document) ? document.replace('src/api/documents/', '') : '',
    resolver: field?.getFields()[operation]?.resolve ? 'yes' : '',
    hook: hook.replace('src/hooks/', ''),
    tests: testing.map(([path]) => path.replace('test/', '')).join(' '),
  }
}

test('every operation of the schema has its document, its resolver, its hook and its tests', () => {
  const rows = [
    ...Object.keys(schema.getQueryType()?.getFields() ?? {}).map(name => rowOf(name, 'Query')),
    ...Object.keys(schema.getMutationType()?.getFields() ?? {}).map(name =>
      rowOf(name, 'Mutation'),
    ),
  ]
  console.table(rows)
  const holes = rows.filter(row => Object.values(row).some(cell => cell === ''))
  expect(rows).toHaveLength(50)
  expect(holes).toEqual([])
})

test('would show a hole', () => {
  expect(rowOf('payrollRuns', 'Query')).toEqual({
    operation: 'payrollRuns',
    document: '',
    resolver: '',
    hook: '',
    tests: '',
  })
})
