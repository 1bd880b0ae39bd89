import { expect, test } from 'vitest'
import { balancesDocument } from '../../src/api/documents/balances.ts'
import { conversionsDocument } from '../../src/api/documents/conversions.ts'
import { depositsDocument } from '../../src/api/documents/deposits.ts'
import { withdrawalsDocument } from '../../src/api/documents/withdrawals.ts'
import { liveKinds } from '../../src/hooks/live/liveKinds.ts'
import { readStatusEvent } from '../../src/lifecycle/statusEvents.ts'
import { createRandom } from '../../src/sandbox/random.ts'
import { good, send } from '../sandbox/withdrawing.ts'
import { createFaultySource } from './faultySource.ts'
import { clientOf, hubOn, pass, show, stage } from './hubStage.ts'

test.each([
  ['400 events late, twice and mixed up', 400, 0],
  ['1,000 events lost besides', 1_000, 0.3],
] as const)(
  '%s: in the end all is as the API has it, and nothing went back',
  async (_, events, lost) => {
    const { sandbox, client } = stage()
    const random = createRandom(events)
    const source = createFaultySource(events)
    sandbox.subscribe(source.take)
    /** What each entity has been, in order. */
    const truth = new Map<string, string[]>()
    const { hub, showOne } = hubOn(client, source)
    hub.listen(() => {})
    const shown: Awaited<ReturnType<typeof showOne>>[] = []
    const lists = [
      [depositsDocument, {}],
      [depositsDocument, { statuses: ['CONFIRMED'] }],
      [depositsDocument, { statuses: ['INITIALISED', 'REVIEWING'] }],
      [withdrawalsDocument, { statuses: ['PENDING'] }],
      [
        withdrawalsDocument,
        { statuses: ['FAILED', 'REFUNDED', 'CANCELLED'], minCreatedAt: '2026-11-02' },
      ],
      [conversionsDocument, { statuses: ['CONVERTED'] }],
    ] as const
    const shownLists: (() => unknown)[] = []
    for (const [document, input] of lists) {
      shownLists.push(await show<unknown, { input: object }>(client, document as never, { input }))
    }
    const balances = await show(client, balancesDocument, {})

    let isUntold = false
    for (let round = 0; sandbox.events.length < events; round += 1) {
      const isReviewed = random.next() < 0.3
      for (let count = 0; count < 3; count += 1) sandbox.deposit({ isReviewed })
      const externalReference = ['', 'FAIL_ACC', 'PUSH_AML', 'FAIL_AML', 'HALT_AML'][round % 5]
      const { withdrawal } = await send(sandbox, { ...good, externalReference })
      sandbox.inboundPayment()
      if (round % 4 === 0) shown.push(await showOne('withdrawal', withdrawal.id))
      if (round % 4 === 2) {
        const [id = ''] = [...sandbox.store.deposits.keys()].slice(-1)
        shown.push(await showOne('deposit', id))
      }
      if (round % 8 === 5) {
        const [id = ''] = [...sandbox.store.payments.keys()].slice(-1)
        shown.push(await showOne('payment', id))
      }
      for (const [id, { status }] of [...sandbox.store.deposits].slice(-20)) {
        if (status === 'REVIEWING' && random.next() < 0.3) {
          sandbox.review(id, random.next() < 0.5 ? 'approve' : 'decline')
        }
      }
      await sandbox.advance(random.next() * 2_000)
      const losses = source.deliver({ lost: round % 10 === 9 ? lost : 0, kept: 0.4 })
      isUntold ||= losses > 0
      if (isUntold && random.next() < 0.5) {
        source.miss()
        isUntold = false
      }
      await pass(random.next() * 2_000)
    }
    await sandbox.advance(60_000)
    for (const { event, id } of sandbox.events) truth.set(id, [...(truth.get(id) ?? []), event])
    if (isUntold) source.miss()
    for (let turn = 0; turn < 20; turn += 1) source.deliver({ lost: 0, kept: 0.3 })
    source.deliver({ lost: 0, kept: 0 })
    await pass(20_000)

    const api = clientOf(sandbox)
    const ask = async (query: never, variables: object) => {
      const answer = api.query({ query, variables, fetchPolicy: 'no-cache' })
      await pass(10)
      return (await answer).data
    }
    for (const { entity, id, latest } of shown) {
      expect(latest()).toEqual(await ask(liveKinds[entity].document as never, { id }))
    }
    for (const [index, [document, input]] of lists.entries()) {
      expect(rowsOf(shownLists[index]?.())).toEqual(rowsOf(await ask(document as never, { input })))
    }
    expect(balances()).toEqual(await ask(balancesDocument as never, {}))
    for (const { entity, id, statuses } of shown) {
      expect(isInOrder(statuses, storyOf(truth.get(id) ?? [])), `${entity} ${statuses}`).toBe(true)
    }
  },
)

function rowsOf(data: unknown): unknown {
  const [rows] = Object.values(data as Record<string, { id: string; status: string }[]>)
  return rows?.map(({ id, status }) => [id, status])
}

function storyOf(events: readonly string[]): string[] {
  return events.flatMap(event => readStatusEvent(event)?.status ?? [])
}

/** Whether each is in the other list, behind the one before. */
function isInOrder(some: readonly string[], all: readonly string[]): boolean {
  let at = 0
  return some.every(one => {
    const found = all.indexOf(one, at)
    at = found + 1
    return found >= 0
  })
}
