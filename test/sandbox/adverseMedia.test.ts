import { describe, expect, test } from 'vitest'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { failAmsRequest, startSearch } from '../../src/sandbox/lifecycles/adverseMedia.ts'
import { pace } from '../../src/sandbox/lifecycles/pace.ts'
import { adverseMediaSearch } from '../../src/sandbox/resolvers/adverseMedia.ts'
import type { SandboxContext } from '../../src/sandbox/resolvers/resolver.ts'
import { seededAmsRequests } from '../../src/sandbox/seeds/amsRequests.ts'
import { ask, badFields } from './ask.ts'
import { smallWorld } from './smallWorld.ts'

const search = `mutation ($input: AmsRequestInput!) {
  adverseMediaSearch(input: $input) {
    success code message amsRequest { id name country status createdAt results { title } }
  }
}`
const result = `query ($id: ID!) {
  amsRequest(id: $id) {
    id name country status createdAt
    results {
      title snippet link adversityScore personSimilarity role roleDetails summary extractedCountry
      extractedState locationMismatch paywall exactFullNameMatch dob ageInArticle
      articlePublishDate lookup { keyword count }
    }
  }
}`
const list = `query ($input: AmsQueryInput) {
  amsRequests(input: $input) { id name country status createdAt }
}`

const john = { firstName: 'John', lastName: 'Smith', country: 'AU' }
const documentedJohn = {
  id: '6820a4f3e1c2b5d8f0123456',
  name: 'John Smith',
  country: 'AU',
  status: 'COMPLETED',
  createdAt: '2025-03-15T08:23:14.521Z',
}
const documentedAcme = {
  id: '6820b1d9c3f4a7e2d0987654',
  name: 'Acme Pty Ltd',
  country: 'AU',
  status: 'PENDING',
  createdAt: '2025-03-15T09:01:44.008Z',
}

async function reply(sandbox: Sandbox, input: object) {
  const { data, errors } = await ask(sandbox, search, { input })
  expect(errors).toEqual([])
  return data.adverseMediaSearch
}

async function resultsOf(sandbox: Sandbox, id: string) {
  const { data } = await ask(sandbox, result, { id })
  return data.amsRequest.results
}

async function namesOf(input: object): Promise<string[]> {
  const { data, errors } = await ask(createSandbox({ clock: steppedClock() }), list, { input })
  expect(errors).toEqual([])
  return data.amsRequests.map(({ name }: { name: string }) => name)
}

describe('the documented examples', () => {
  test('a finished search, with its article', async () => {
    const { data } = await ask(createSandbox(), result, { id: documentedJohn.id })
    expect(data.amsRequest).toMatchObject({
      ...documentedJohn,
      results: [
        {
          title: 'Local businessman John Smith fined for tax evasion',
          link: 'https://example-news.com.au/articles/smith-tax',
          adversityScore: 72,
          personSimilarity: 85,
          summary:
            'John Smith of Sydney was fined $45,000 for understating income over three financial years.',
        },
      ],
    })
  })

  test('all searches, the two documented ones first', async () => {
    const { data } = await ask(createSandbox(), list, { input: {} })
    expect(data.amsRequests.slice(0, 2)).toEqual([documentedJohn, documentedAcme])
  })

  test('some searches', async () => {
    const input = {
      statuses: ['COMPLETED'],
      minCreatedAt: '2025-03-01T00:00:00.000Z',
      maxCreatedAt: '2025-04-01T00:00:00.000Z',
      country: 'AU',
    }
    const { data } = await ask(createSandbox(), list, { input })
    expect(data.amsRequests).toEqual([documentedJohn])
  })

  test.each([john, { accountName: 'Acme Pty Ltd', country: 'AU' }])(
    'a new search %o',
    async input => {
      expect(await reply(createSandbox(), input)).toMatchObject({
        success: true,
        code: 'SCAN_SCHEDULED',
        message: 'Name scan scheduled',
        amsRequest: { id: expect.stringMatching(/^[0-9a-f]{24}$/), status: 'INITIALISED' },
      })
    },
  )
})

test('a search moves from INITIALISED by PENDING to COMPLETED, each with its event', async () => {
  const clock = steppedClock()
  const sandbox = createSandbox({ clock })
  const start = clock.now()
  const { id } = (await reply(sandbox, { ...john, middleName: 'Paul', country: 'NZ' })).amsRequest
  const events = () => sandbox.events.filter(event => event.id === id)
  const event = (name: string, after: number, status: string) => ({
    event: name,
    eventScheduledAt: new Date(start + after).toISOString(),
    id,
    name: 'John Paul Smith',
    country: 'NZ',
    status,
  })
  expect(events()).toEqual([event('ams_initialised', 0, 'INITIALISED')])
  expect(Object.keys(events()[0] ?? {})).toEqual([
    'event',
    'eventScheduledAt',
    'id',
    'name',
    'country',
    'status',
  ])
  await sandbox.advance(pace.ams.started - 1)
  expect(events()).toHaveLength(1)
  await sandbox.advance(1)
  expect(events()[1]).toEqual(event('ams_pending', pace.ams.started, 'PENDING'))
  expect(await resultsOf(sandbox, id)).toBeNull()
  await sandbox.advance(pace.ams.completed)
  const finished = pace.ams.started + pace.ams.completed
  expect(events().slice(2)).toEqual([event('ams_completed', finished, 'COMPLETED')])
  expect(await resultsOf(sandbox, id)).toBeInstanceOf(Array)
})

test('the seeded search that is under way goes on by itself', async () => {
  const sandbox = createSandbox({ clock: steppedClock() })
  await sandbox.advance(pace.ams.completed - 1)
  expect(sandbox.store.amsRequests.get(documentedAcme.id)?.status).toBe('PENDING')
  await sandbox.advance(1)
  expect(sandbox.store.amsRequests.get(documentedAcme.id)).toMatchObject({
    status: 'COMPLETED',
    results: expect.any(Array),
  })
  expect(sandbox.events.map(({ event, id }) => [event, id])).toContainEqual([
    'ams_completed',
    documentedAcme.id,
  ])
})

describe('the results', () => {
  async function found(input: object) {
    const sandbox = createSandbox({ clock: steppedClock() })
    const { amsRequest } = await reply(sandbox, input)
    await sandbox.advance(60_000)
    return resultsOf(sandbox, amsRequest.id)
  }

  test('John Smith is in the news, wherever he is asked for', async () => {
    const [inAustralia] = await found(john)
    const [inBritain] = await found({ ...john, country: 'GB' })
    expect(inAustralia).toMatchObject({ adversityScore: 72, locationMismatch: false })
    expect(inBritain).toEqual({ ...inAustralia, locationMismatch: true })
  })

  test('of many names most have no article, some one to four, and each the same every time', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `${'abcdefgh'[i % 8]}la Ng${'aeiou'[i % 5]}`)
    const countsOf = async () => {
      const sandbox = createSandbox({ clock: steppedClock() })
      const ids: string[] = []
      for (const name of names) {
        const [firstName, lastName] = name.split(' ')
        ids.push((await reply(sandbox, { firstName, lastName, country: 'AU' })).amsRequest.id)
      }
      await sandbox.advance(60_000)
      return ids.map(id => sandbox.store.amsRequests.get(id)?.results?.length ?? -1)
    }
    const counts = await countsOf()
    expect(counts.filter(count => count === 0).length).toBeGreaterThan(names.length / 2)
    expect(counts.filter(count => count > 0).length).toBeGreaterThan(2)
    expect(Math.min(...counts)).toBe(0)
    expect(Math.max(...counts)).toBeLessThanOrEqual(4)
    expect(await countsOf()).toEqual(counts)
  })

  test('every documented field has a value in some article, of its own kind', async () => {
    const articles = await found({ firstName: 'Ada', lastName: 'Byron', country: 'AU' })
    expect(articles.length).toBeGreaterThan(1)
    for (const article of articles) {
      expect(article).toMatchObject({
        title: expect.any(String),
        snippet: expect.any(String),
        link: expect.stringMatching(/^https:\/\/[\w-]+\.example\//),
        role: expect.stringMatching(/^(perpetrator|victim|other)$/),
        roleDetails: expect.any(String),
        summary: expect.any(String),
        paywall: expect.any(Boolean),
        exactFullNameMatch: expect.any(Boolean),
        lookup: expect.arrayContaining([
          { keyword: expect.any(String), count: expect.any(Number) },
        ]),
      })
      for (const score of [article.adversityScore, article.personSimilarity]) {
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
      }
      expect(JSON.stringify(article)).not.toContain('{name}')
    }
    expect(JSON.stringify(articles)).toContain('Ada Byron')
  })

  test('an organisation has no age', async () => {
    const sandbox = createSandbox({ clock: steppedClock() })
    const ids: string[] = []
    for (let i = 0; i < 20; i += 1) {
      const input = { accountName: `Acme ${i} Pty Ltd`, country: 'AU' }
      ids.push((await reply(sandbox, input)).amsRequest.id)
    }
    await sandbox.advance(60_000)
    const articles = ids.flatMap(id => sandbox.store.amsRequests.get(id)?.results ?? [])
    expect(articles.length).toBeGreaterThan(0)
    expect(articles.filter(({ ageInArticle, dob }) => ageInArticle ?? dob)).toEqual([])
  })
})

describe('the same search again', () => {
  test('gives the first of the day, under way or completed', async () => {
    const sandbox = createSandbox({ clock: steppedClock() })
    const first = await reply(sandbox, john)
    await sandbox.advance(2_000)
    const second = await reply(sandbox, { ...john, firstName: 'JOHN' })
    expect(second).toMatchObject({
      success: true,
      code: 'SCAN_ALREADY_SCHEDULED',
      amsRequest: { id: first.amsRequest.id, status: 'PENDING' },
    })
    await sandbox.advance(60_000)
    expect(await reply(sandbox, john)).toMatchObject({
      success: true,
      code: 'SCAN_ALREADY_COMPLETED',
      amsRequest: { id: first.amsRequest.id, status: 'COMPLETED' },
    })
    expect((await reply(sandbox, { ...john, country: 'NZ' })).code).toBe('SCAN_SCHEDULED')
    expect((await reply(sandbox, { ...john, firstName: 'Joan' })).code).toBe('SCAN_SCHEDULED')
  })

  test('is a new one on another day', async () => {
    const sandbox = createSandbox({ clock: steppedClock(Date.UTC(2026, 10, 2, 23, 59)) })
    const first = await reply(sandbox, john)
    await sandbox.advance(60_000)
    const next = await reply(sandbox, john)
    expect(next.code).toBe('SCAN_SCHEDULED')
    expect(next.amsRequest.id).not.toBe(first.amsRequest.id)
  })
})

describe('a search that fails', () => {
  test('is told of, gives its use back, and may be run again', () => {
    const world = smallWorld()
    const context = world as SandboxContext
    world.allowances.set('adverseMediaSearch', { isEnabled: true, left: 1 })
    const first = adverseMediaSearch({ input: john }, context)
    expect(adverseMediaSearch({ input: { ...john, country: 'NZ' } }, context)).toMatchObject({
      success: false,
      code: 'LIMIT_EXCEEDED',
    })
    const id = first.amsRequest?.id ?? ''
    expect(failAmsRequest(world, id)).toBe(true)
    expect(failAmsRequest(world, id)).toBe(false)
    expect(world.events.log.at(-1)).toMatchObject({ event: 'ams_failed', id, status: 'FAILED' })
    const again = adverseMediaSearch({ input: john }, context)
    expect(again.code).toBe('SCAN_SCHEDULED')
    expect(again.amsRequest?.id).not.toBe(id)
    world.clock.advance(60_000)
    expect(world.store.amsRequests.get(id)).toMatchObject({ status: 'FAILED', results: null })
    expect(world.events.log.filter(event => event.id === id).map(({ event }) => event)).toEqual([
      'ams_initialised',
      'ams_failed',
    ])
  })

  test('can fail while it is scanned, but not once it is over', () => {
    const world = smallWorld()
    const id = 'f'.repeat(24)
    const [seed] = seededAmsRequests
    if (!seed) throw new Error('No search is seeded')
    startSearch(world, { ...seed, id, status: 'INITIALISED', results: null })
    world.clock.advance(pace.ams.started)
    expect(failAmsRequest(world, id)).toBe(true)
    expect(failAmsRequest(world, documentedJohn.id)).toBe(false)
    expect(failAmsRequest(world, 'unheard of')).toBe(false)
  })
})

describe('the allowance', () => {
  test('none left refuses a new search, and still gives an earlier one', async () => {
    const sandbox = createSandbox()
    sandbox.allow('adverseMediaSearch', { left: 1 })
    await reply(sandbox, john)
    expect(await reply(sandbox, { accountName: 'Acme Pty Ltd', country: 'AU' })).toMatchObject({
      success: false,
      code: 'LIMIT_EXCEEDED',
      amsRequest: null,
    })
    expect((await reply(sandbox, john)).code).toBe('SCAN_ALREADY_SCHEDULED')
  })

  test('not enabled refuses', async () => {
    const sandbox = createSandbox()
    sandbox.allow('adverseMediaSearch', { isEnabled: false })
    expect(await reply(sandbox, john)).toMatchObject({ success: false, code: 'AMS_API_DISABLED' })
  })
})

test.each([
  ['neither a person nor an organisation', { country: 'AU' }, [undefined]],
  ['a middle name alone', { middleName: 'Paul', country: 'AU' }, [undefined]],
  ['both', { ...john, accountName: 'Acme Pty Ltd' }, [undefined]],
  ['a name that is none', { ...john, lastName: 'Smith2' }, ['lastName']],
  ['a country that is none', { ...john, country: 'XX' }, ['country']],
  ['no country', { firstName: 'John' }, [undefined]],
])('%s is bad input', async (_what, input, fields) => {
  expect(badFields(await ask(createSandbox(), search, { input }))).toEqual(fields)
})

test.each([
  [{ statuses: ['PENDING', 'FAILED'] }, ['Acme Pty Ltd', 'Harbour Textiles Ltd']],
  [{ firstName: 'joh' }, ['John Smith']],
  [{ lastName: 'FONT' }, ['Claire Fontaine']],
  [{ middleName: 'Paul' }, []],
  [{ accountName: 'ltd' }, ['Acme Pty Ltd', 'Harbour Textiles Ltd']],
  [{ country: 'GB' }, ['Harbour Textiles Ltd']],
  [{ minCreatedAt: '2025-04-01T00:00:00Z' }, ['Claire Fontaine', 'Harbour Textiles Ltd']],
  [{ maxCreatedAt: '2025-03-15T08:23:14.521Z' }, ['John Smith']],
])('the filter %o gives %j', async (input, names) => {
  expect(await namesOf(input)).toEqual(names)
})

test('a search that does not exist is null', async () => {
  const { data, errors } = await ask(createSandbox(), result, { id: 'f'.repeat(24) })
  expect({ data, errors }).toEqual({ data: { amsRequest: null }, errors: [] })
})
