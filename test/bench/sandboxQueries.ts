import { buildSchema, type DocumentNode, execute, graphql, print } from 'graphql'
import { balancesDocument } from '../../src/api/documents/balances.ts'
import { recipientsDocument } from '../../src/api/documents/recipients.ts'
import { schemaText } from '../../src/api/documents/schema.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { documentedRecipients } from '../../src/sandbox/seeds/recipients.ts'
import type { Row } from './report.ts'

const rounds = 60
const limit = 1.5

/** A query, and the plain object over which graphql-js executes the same. */
interface Situation {
  readonly what: string
  readonly sandbox: Sandbox
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
  readonly rootValue: object
  readonly repeats: number
}

/**
 * What a query of the sandbox costs, from the request to the parsed reply, against graphql-js with
 * the same document over a plain object, from its text as a server gets it. To know, also against
 * execution alone: without parsing and validating, and without JSON either way.
 */
export async function measureSandbox(): Promise<Row[]> {
  const rows: Row[] = []
  for (const situation of [balances(), addressBook(6), addressBook(100)]) {
    const { what } = situation
    const { ours, fromText, parsed } = await measure(situation)
    rows.push(
      { what: `sandbox, µs: ${what}, to graphql-js`, ours, baseline: fromText, limit },
      { what: `sandbox, µs: ${what}, to execution alone`, ours, baseline: parsed },
    )
  }
  return rows
}

function balances(): Situation {
  const sandbox = createSandbox()
  return {
    what: 'balances',
    sandbox,
    document: balancesDocument,
    variables: { currencies: null },
    rootValue: { balances: sandbox.ledger.balances() },
    repeats: 40,
  }
}

function addressBook(size: number): Situation {
  const recipients = Array.from({ length: size }, (_, index) => ({
    ...documentedRecipients[index % documentedRecipients.length],
    id: index.toString(16).padStart(24, '0'),
  })) as typeof documentedRecipients
  const sandbox = createSandbox({ recipients })
  return {
    what: `address book of ${size}`,
    sandbox,
    document: recipientsDocument,
    variables: { input: {} },
    rootValue: { recipients: [...sandbox.store.recipients.values()].reverse() },
    repeats: size > 50 ? 4 : 30,
  }
}

async function measure({ sandbox, document, variables, rootValue, repeats }: Situation) {
  const schema = buildSchema(schemaText)
  const source = print(document)
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await sandbox.getToken()}`,
  }
  const variableValues = variables
  const samples = { ours: [] as number[], fromText: [] as number[], parsed: [] as number[] }
  const runs = {
    async ours() {
      // The body is made anew each time, as a client does.
      const body = JSON.stringify({ query: source, variables })
      return (
        await sandbox.fetch('https://sandbox.example/', { method: 'POST', headers, body })
      ).json()
    },
    fromText: () => graphql({ schema, source, rootValue, variableValues }),
    parsed: async () => execute({ schema, document, rootValue, variableValues }),
  }
  const expected = JSON.stringify(await runs.fromText())
  if (JSON.stringify(await runs.ours()) !== expected) throw new Error('The two answers differ')
  for (let round = -10; round < rounds; round++) {
    const names = ['ours', 'fromText', 'parsed'] as const
    for (const name of round % 2 ? names.toReversed() : names) {
      const start = performance.now()
      for (let i = 0; i < repeats; i++) await runs[name]()
      if (round >= 0) samples[name].push(((performance.now() - start) / repeats) * 1000)
    }
  }
  return samples
}
