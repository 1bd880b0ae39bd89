import { expect, test } from 'vitest'
import { recordedFacts, type StatusRecord } from '../../src/lifecycle/recordedFacts.ts'
import { readStatusEvent } from '../../src/lifecycle/statusEvents.ts'
import type { StatusEntity } from '../../src/lifecycle/statusGraph.ts'
import { canMove, statusGraphs } from '../../src/lifecycle/statusGraphs.ts'
import { tellStory } from '../../src/lifecycle/statusStory.ts'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { ask } from '../sandbox/ask.ts'
import { createWithdrawal, fresh, good } from '../sandbox/withdrawing.ts'
import { chanceOf } from './histories.ts'

const search = 'mutation ($input: AmsRequestInput!) { adverseMediaSearch(input: $input) { code } }'
const quote = 'query ($input: QuoteInput!) { quote(input: $input) { id } }'
const convert = 'mutation ($input: ConversionInput!) { createConversion(input: $input) { code } }'

/** Ids of what was begun in a sandbox, so that all of its past was told. */
async function begin(sandbox: Sandbox): Promise<ReadonlySet<string>> {
  for (const word of ['', 'HALT_AML', 'FAIL_AML', 'PUSH_AML', 'FAIL_ACC']) {
    const input = { ...good, amount: 10, externalReference: `a ${word}` }
    await ask(sandbox, createWithdrawal, { input })
  }
  for (const isReviewed of [true, false, true]) sandbox.deposit({ isReviewed })
  sandbox.inboundPayment()
  sandbox.inboundPayment()
  await ask(sandbox, search, { input: { accountName: 'ACME', country: 'AU' } })
  for (const size of [10, 20]) {
    const terms = { fromCurrency: 'EUR', toCurrency: 'AUD', tradeable: true }
    const input = { ...terms, size, applicability: 'CONVERSION' }
    const { data } = await ask(sandbox, quote, { input })
    await ask(sandbox, convert, { input: { quoteId: data.quote.id } })
  }
  return new Set(sandbox.events.map(({ id }) => id))
}

/** Whatever comes to somebody's mind, mostly at the wrong time. */
async function meddle(sandbox: Sandbox, seed: number): Promise<void> {
  const chance = chanceOf(seed)
  for (let act = 0; act < 40; act++) {
    const id = chance.pick(sandbox.events).id
    const acts = [
      () => sandbox.review(id, 'approve'),
      () => sandbox.review(id, 'decline'),
      () => sandbox.fail(id),
      () => sandbox.cancel(id),
    ]
    try {
      chance.pick(acts)()
    } catch (error) {
      // The sandbox refuses what can't be.
      expect(String(error)).toContain('The sandbox has nothing')
    }
    if (chance.oneIn(3)) await sandbox.advance(chance.pick([100, 600, 2_000]))
  }
  await sandbox.advance(60_000)
}

function recordOf({ store }: Sandbox, entity: StatusEntity, id: string): StatusRecord | undefined {
  const records: Readonly<Record<StatusEntity, ReadonlyMap<string, StatusRecord>>> = {
    withdrawal: store.withdrawals,
    deposit: store.deposits,
    payment: store.payments,
    conversion: store.conversions,
    subClient: store.subClients,
    amsRequest: store.amsRequests,
  }
  return records[entity].get(id)
}

test('whatever happens in a sandbox, the graphs allow it and a story tells it as it was', async () => {
  const ends = new Set<string>()
  for (let seed = 1; seed <= 20; seed++) {
    const sandbox = fresh()
    const begun = await begin(sandbox)
    await meddle(sandbox, seed)
    for (const id of begun) ends.add(checked(sandbox, id))
  }
  expect([...ends].sort()).toEqual([
    'amsRequest COMPLETED',
    'amsRequest FAILED',
    'conversion CANCELLED',
    'conversion CONVERTED',
    'deposit CANCELLED',
    'deposit CONFIRMED',
    'deposit REFUNDED',
    'deposit REVIEWING',
    'payment CANCELLED',
    'payment CLOSED',
    'payment FAILED',
    'withdrawal CANCELLED',
    'withdrawal CONFIRMED',
    'withdrawal REFUNDED',
    'withdrawal REVIEWING',
  ])
})

/** Holds what was told of one against its graph and its story; gives how it ended. */
function checked(sandbox: Sandbox, id: string): string {
  const events = sandbox.events.flatMap(event => {
    const news = event.id === id ? readStatusEvent(event.event) : undefined
    if (!news?.status) return []
    const at = Date.parse(event.eventScheduledAt)
    return [{ entity: news.entity, status: news.status, at }]
  })
  const [first] = events
  if (!first) throw new Error(`Nothing was told of ${id}`)
  const { entity } = first
  const record = recordOf(sandbox, entity, id)
  if (!record) throw new Error(`There is no ${entity} ${id}`)

  const way = events.map(({ status }) => status)
  expect(statusGraphs[entity].starts).toContain(way[0])
  for (const [place, status] of way.slice(1).entries()) {
    expect(canMove(entity, way[place] ?? '', status), `${entity} ${way.join(' ')}`).toBe(true)
  }
  expect(way.at(-1)).toBe(record.status)

  const facts = recordedFacts(entity, record)
  const { steps } = tellStory(entity, { ...facts, steps: [...facts.steps, ...events.reverse()] })
  expect(steps.map(({ status, at }) => ({ status, at }))).toEqual(
    events.reverse().map(({ status, at }) => ({ status, at })),
  )
  return `${entity} ${record.status}`
}
