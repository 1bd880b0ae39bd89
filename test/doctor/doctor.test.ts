import { readdirSync } from 'node:fs'
import { buildSchema, parse, print, visit } from 'graphql'
import { afterEach, describe, expect, test } from 'vitest'
import { schemaText } from '../../src/api/documents/schema.ts'
import { examineSchema } from '../../src/doctor/examineSchema.ts'
import type { Finding } from '../../src/doctor/findings.ts'
import { type LiveEndpoint, readLiveSchema } from '../../src/doctor/readLiveSchema.ts'
import { reportOf } from '../../src/doctor/report.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { answerWith, changedSchema, serveLive } from './liveEndpoint.ts'

const operations = readdirSync('src/api/operations').filter(
  name => !name.endsWith('Fields.graphql'),
)
const userAgent = 'flashkit-doctor/test'
let served: { readonly url: string; close(): unknown } | undefined

afterEach(async () => {
  await served?.close()
  served = undefined
})

/** What the doctor finds in a schema that it reads over HTTP. */
async function findingsIn(sdl: string): Promise<readonly Finding[]> {
  served = await serveLive(answerWith(sdl))
  const { schema, failure } = await readLiveSchema({ url: served.url, userAgent })
  if (failure !== undefined) throw new Error(failure)
  return examineSchema(schema).findings
}

const inShort = (findings: readonly Finding[]) => findings.map(({ kind, at }) => `${kind} ${at}`)

describe('nothing to report', () => {
  test('of our own sandbox', async () => {
    served = await serveSandbox(createSandbox())
    const { schema, failure } = await readLiveSchema({ url: served.url, userAgent })
    expect(failure).toBeUndefined()
    const diagnosis = schema && examineSchema(schema)
    expect(diagnosis?.findings).toEqual([])
    expect(diagnosis?.compared.documents).toBe(operations.length)
    expect(diagnosis?.compared.fields).toBeGreaterThan(400)
    expect(diagnosis && reportOf(diagnosis)).toMatch(
      /^The live schema takes all that we send: \d+ documents, \d+ fields and \d+ enums compared\.$/,
    )
  })

  test('of a schema that generates the names of its scalars', async () => {
    const generated = new Set<string>()
    // Of every leaf within an input and every date: as the live schema does.
    const sdl = visit(parse(schemaText), {
      InputObjectTypeDefinition: node => ({
        ...node,
        fields: node.fields?.map(field =>
          visit(field, {
            NamedType(type) {
              if (!['String', 'Boolean', 'Int', 'Float', 'ID'].includes(type.name.value)) return
              const value = `${field.name.value}_${type.name.value}_maxLength_100`
              generated.add(value)
              return { ...type, name: { ...type.name, value } }
            },
          }),
        ),
      }),
      Name: node => (node.value === 'DateTime' ? { ...node, value: 'Timestamp' } : undefined),
    })
    expect(generated.size).toBeGreaterThan(20)
    const scalars = [...generated].map(name => `scalar ${name}`)
    expect(await findingsIn(`${print(sdl)}\n${scalars.join('\n')}`)).toEqual([])
  })

  test('of countries that are a list of values there', async () => {
    const enumOfCountries = 'enum CountryIso2 @documented { AU @documented DE @documented }'
    const sdl = schemaText.replace('scalar CountryIso2 @documented', enumOfCountries)
    expect(sdl).not.toBe(schemaText)
    expect(await findingsIn(sdl)).toEqual([])
  })

  test('of fields that only the live schema has, or that no document of ours selects', async () => {
    const sdl = changedSchema(
      [
        'RecipientReply',
        'recipient: Recipient @documented',
        'recipient: Recipient\n colour: String',
      ],
      ['RecipientInput', 'bsb: String @documented', 'bsb: String\n colour: String'],
    )
    expect(await findingsIn(sdl)).toEqual([])
  })
})

describe('one finding a cause', () => {
  test('three renamed fields: an output field, an input field, an argument', async () => {
    const sdl = changedSchema(
      ['Recipient', 'nickName: String', 'alias: String'],
      ['RecipientInput', 'sortCode: String', 'sort: String'],
      ['Query', 'quote(input: QuoteInput!', 'quote(request: QuoteInput!'],
    )
    const findings = await findingsIn(sdl)
    expect(inShort(findings).sort()).toEqual([
      'missingArgument Query.quote(input:)',
      'missingField Recipient.nickName',
      'missingInputField RecipientInput.sortCode',
    ])
    const documentsOf = (at: string) => findings.find(finding => finding.at === at)?.documents
    expect(documentsOf('Query.quote(input:)')).toEqual(['quote'])
    expect(documentsOf('Recipient.nickName')).toEqual(
      expect.arrayContaining(['createRecipient', 'recipient', 'recipients', 'payments']),
    )
    expect(documentsOf('RecipientInput.sortCode')).toEqual(
      expect.arrayContaining(['createPayment', 'createRecipient', 'updateRecipient']),
    )
    expect(reportOf({ findings, compared: { documents: 50, fields: 9, enums: 9 } })).toContain(
      '  Query.quote(input:) is no argument of the live schema ' +
        '(perhaps renamed: request is new there); affects quote\n',
    )
  })

  test('a required input field that was renamed', async () => {
    const sdl = changedSchema(['ConversionInput', 'quoteId: ID!', 'quotation: ID!'])
    expect(inShort(await findingsIn(sdl))).toEqual(['missingInputField ConversionInput.quoteId'])
  })

  test('a renamed type of an input; of an answer, which no document names, it is none', async () => {
    const sdl = schemaText.replaceAll(/\b(QuoteInput|Payment)\b(?!:)/g, 'Live$1')
    const findings = await findingsIn(sdl)
    expect(inShort(findings)).toEqual(['missingType QuoteInput'])
  })

  test.each([
    ['an operation', 'Query', 'bankInfo(input', 'bank(input', 'missingOperation Query.bankInfo'],
    [
      'an argument that must now be given',
      'Query',
      'members(input: MembersQueryInput @documented)',
      'members(input: MembersQueryInput, team: ID!)',
      'newRequirement Query.members(team:)',
    ],
    [
      'an input field that must now be given',
      'IdDocInput',
      'country: CountryIso2 @documented',
      'country: CountryIso2!',
      'newRequirement IdDocInput.country',
    ],
    [
      'an input field that we do not know, and that must be given',
      'IdDocInput',
      'issuer: String',
      'purpose: String! issuer: String',
      'newRequirement IdDocInput.purpose',
    ],
    [
      'an object that is text now',
      'BankInfo',
      'address: Address',
      'address: String',
      'changedKind BankInfo.address',
    ],
    [
      'text that is an object now',
      'BankInfo',
      'name: String',
      'name: Address',
      'changedKind BankInfo.name',
    ],
    [
      'another object that the live schema knows as well as ours',
      'BankInfo',
      'address: Address',
      'address: Balance',
      'changedKind BankInfo.address',
    ],
    [
      'another object in place of one with objects of its own',
      'RecipientReply',
      'recipient: Recipient',
      'recipient: Sender',
      'changedKind RecipientReply.recipient',
    ],
    [
      'an argument of another type',
      'Mutation',
      'createConversion(input: ConversionInput!',
      'createConversion(input: QuoteInput!',
      'changedKind Mutation.createConversion(input:)',
    ],
    [
      'one value instead of a list',
      'ConversionQueryInput',
      'fromCurrencies: [CurrencyIso3!]',
      'fromCurrencies: CurrencyIso3',
      'changedKind ConversionQueryInput.fromCurrencies',
    ],
    [
      'text that is one of a list now',
      'IdDocInput',
      'issuer: String',
      'issuer: DocumentType',
      'changedKind IdDocInput.issuer',
    ],
    [
      'yes or no that is text now',
      'QuoteInput',
      'tradeable: Boolean',
      'tradeable: String',
      'changedKind QuoteInput.tradeable',
    ],
    [
      'an enum member that inputs use',
      'QuoteApplicability',
      'CONVERSION @documented',
      '',
      'missingEnumMember QuoteApplicability.CONVERSION',
    ],
    [
      'an enum member that is new',
      'ConversionStatus',
      'CONVERTED @documented',
      'CONVERTED SETTLING',
      'newEnumMember ConversionStatus.SETTLING',
    ],
  ])('%s', async (_name, type, from, to, finding) => {
    expect(inShort(await findingsIn(changedSchema([type, from, to])))).toEqual([finding])
  })

  test('a new member of an enum under a new name, which only answers use', async () => {
    const sdl = changedSchema(['RejectCode', 'EXPIRED @documented', 'EXPIRED SANCTIONED'])
    const renamed = sdl.replaceAll(/\bRejectCode\b/g, 'WithdrawalRejectCode')
    expect(inShort(await findingsIn(renamed))).toEqual(['newEnumMember RejectCode.SANCTIONED'])
  })

  test('a new member of an enum that is text in the place where we have it', async () => {
    const sdl = changedSchema(
      ['FileUploadOption', 'NONE @documented', 'NONE MANDATORY'],
      ['RfiQuestion', 'fileUploadOption: FileUploadOption', 'fileUploadOption: String'],
    )
    expect(inShort(await findingsIn(sdl))).toEqual(['newEnumMember FileUploadOption.MANDATORY'])
  })

  test('a field that is gone from a type under a new name is told of our type', async () => {
    const sdl = changedSchema(['BankInfo', 'address: Address', 'address: PostalAddress'])
    const postal = `type PostalAddress { building: String streetNo: String street: String
      suburb: String state: String country: CountryIso2 }`
    const without = `${sdl.replace(/^type Address [^}]*\}/m, '').replaceAll(/: Address\b/g, ': PostalAddress')}\n${postal}`
    expect(inShort(await findingsIn(without))).toEqual(['missingField Address.postcode'])
  })

  test('an error of validation that nothing explains', async () => {
    const sdl = schemaText.replace(
      /^type BankInfo @documented \{[^}]*\}/m,
      'union BankInfo = Address | Balance',
    )
    const findings = await findingsIn(sdl)
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(['invalidDocument']))
    expect(new Set(findings.flatMap(({ documents }) => documents))).toEqual(new Set(['bankInfo']))
  })

  test('nothing twice, and nothing unexplained, of a schema where all is gone', () => {
    const sdl = 'type Query { hello: String } type Mutation { hello: String }'
    const findings = examineSchema(buildSchema(sdl)).findings
    const places = findings.map(({ at }) => at)
    expect(new Set(places).size).toBe(places.length)
    expect(new Set(findings.map(({ kind }) => kind))).toEqual(
      new Set(['missingOperation', 'missingType']),
    )
    expect(places).toEqual(expect.arrayContaining(['Query.recipients', 'Mutation.login']))
  })

  test('each operation of the schema is looked for', () => {
    const sdl = 'type Query { hello: String } type Mutation { hello: String }'
    const missing = examineSchema(buildSchema(sdl)).findings.filter(
      ({ kind }) => kind === 'missingOperation',
    )
    const ours = buildSchema(schemaText)
    const fields = [ours.getQueryType(), ours.getMutationType()].flatMap(type =>
      Object.keys(type?.getFields() ?? {}).map(name => `${type}.${name}`),
    )
    expect(missing.map(({ at }) => at).sort()).toEqual(fields.sort())
  })
})

describe('a schema that cannot be read', () => {
  async function failureOf(
    answer: Parameters<typeof serveLive>[0],
    options: Partial<LiveEndpoint> = {},
  ): Promise<string | undefined> {
    served = await serveLive(answer)
    const { failure } = await readLiveSchema({ url: served.url, userAgent, ...options })
    return failure?.replace(served.url, 'URL')
  }

  const errors = (message: string, code: string) =>
    JSON.stringify({ errors: [{ message, extensions: { code } }] })

  test.each([
    [
      'introspection switched off',
      400,
      errors('GraphQL introspection is not allowed, but the query has __schema', 'BAD_REQUEST'),
      'URL refuses introspection, so its schema cannot be read: ask Flash to enable it.',
    ],
    [
      'no token',
      200,
      errors('Please sign in', 'UNAUTHENTICATED'),
      'URL asks for a token (UNAUTHENTICATED): give one with --token or FLASH_TOKEN.',
    ],
    ['a bad gateway', 502, '<html>', 'URL answered HTTP 502, so there is no schema to read.'],
    ['a page', 200, '<html>', 'URL answered something else than JSON: is it the GraphQL endpoint?'],
    [
      'other JSON',
      200,
      '{"ok":true}',
      'URL answered JSON without a schema: is it the GraphQL endpoint?',
    ],
    [
      'another error',
      200,
      errors('No room at the inn', 'INTERNAL_SERVER_ERROR'),
      'URL answered an error instead of its schema: No room at the inn',
    ],
  ])('%s', async (_name, status, body, sentence) => {
    const failure = await failureOf((_request, _body, response) => {
      response.writeHead(status).end(body)
    })
    expect(failure).toBe(sentence)
  })

  test('a token that is refused', async () => {
    const failure = await failureOf(
      (request, _body, response) => {
        const code = request.headers.authorization === 'Bearer old' ? 'UNAUTHENTICATED' : 'OTHER'
        response.end(errors('Signed out', code))
      },
      { token: 'old' },
    )
    expect(failure).toBe('URL refuses the token (UNAUTHENTICATED): it may have expired.')
  })

  test('too many requests', async () => {
    const sandbox = createSandbox()
    sandbox.rateLimit(1, 7)
    served = await serveSandbox(sandbox)
    const { failure } = await readLiveSchema({ url: served.url, userAgent })
    expect(failure).toBe(
      `${served.url} takes no more requests for now (HTTP 429): try again in 7 seconds.`,
    )
  })

  test('nobody there, and nobody who answers', async () => {
    expect(await failureOf(() => {}, { patience: 100 })).toBe('URL gave no answer in 0.1 seconds.')
    served?.close()
    const { failure } = await readLiveSchema({ url: served?.url ?? '', userAgent })
    expect(failure).toMatch(/^http:\S+ could not be reached: .*ECONNREFUSED/)
  })
})

test('an endpoint too old to know deprecated arguments is asked again, and says who asks', async () => {
  const answer = answerWith(schemaText)
  const endpoint = await serveLive((request, body, response) =>
    body.includes('args(includeDeprecated')
      ? response.end('{"errors":[{"message":"Unknown argument \\"includeDeprecated\\""}]}')
      : answer(request, body, response),
  )
  served = endpoint
  const { schema, failure } = await readLiveSchema({ url: endpoint.url, userAgent })
  expect(failure).toBeUndefined()
  expect(schema && examineSchema(schema).findings).toEqual([])
  expect(endpoint.requests.map(({ headers }) => headers['user-agent'])).toEqual([
    userAgent,
    userAgent,
  ])
})
