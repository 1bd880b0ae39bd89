import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { expect, test } from 'vitest'
import { draftsOf, memoryDrafts } from '../../../src/hooks/onboarding/memoryDrafts.ts'
import { draftOf, openPage, typedIn } from './draftStage.ts'

function clientOf(): ApolloClient {
  return new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() })
}

test('holds a copy, so that nobody changes in place what is kept', () => {
  const store = memoryDrafts()
  const answers = { tax: { number: 1 } }
  store.save(draftOf('Ana', { answers }), undefined)
  answers.tax.number = 2
  const first = store.load() as { answers: typeof answers }
  first.answers.tax.number = 3
  expect(store.load()).toEqual(draftOf('Ana', { answers: { tax: { number: 1 } } }))
  expect(store.peek?.()).toEqual(store.load())
  expect(memoryDrafts().load()).toBeUndefined()
})

test('refuses what replaces another draft than the one it holds', () => {
  const store = memoryDrafts()
  expect(store.save(draftOf('Ana'), 'r-none')).toEqual({ conflict: undefined })
  expect(store.save(draftOf('Ana'), undefined)).toBeUndefined()
  expect(store.save(draftOf('Bo'), undefined)).toEqual({ conflict: draftOf('Ana') })
  expect(store.save(draftOf('Bo'), 'r-Ana')).toBeUndefined()
  store.clear()
  expect(store.load()).toBeUndefined()
})

test('of a client goes on where the wizard was left, each under its name', () => {
  const client = clientOf()
  const page = openPage(draftsOf(client))
  page.type('Ana')
  page.leave()
  expect(typedIn(openPage(draftsOf(client)).state.loaded)).toBe('Ana')
  expect(openPage(draftsOf(client, 'second')).state).toMatchObject({
    status: 'ready',
    loaded: undefined,
  })
  expect(openPage(draftsOf(clientOf())).state.loaded).toBeUndefined()
})

test('of a client is forgotten with its user, while what is on a page can still be kept', async () => {
  const client = clientOf()
  const page = openPage(draftsOf(client))
  page.type('Ana', 'now')
  await client.resetStore()
  expect(draftsOf(client).load()).toBeUndefined()
  page.type('Anab', 'now')
  expect(page.state).toMatchObject({ saving: 'saved', conflict: undefined })
  await client.clearStore()
  expect(draftsOf(client).load()).toBeUndefined()
})
