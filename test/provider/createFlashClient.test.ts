import { describe, expect, test, vi } from 'vitest'
import { bankInfoDocument } from '../../src/api/documents/bankInfo.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { fakeApi, http, success } from './fakeApi.ts'
import { askBank, clientOf, create } from './requests.ts'

const bank = { name: 'Bank of Ada', address: null }

describe('two clients on a page', () => {
  test('share no token', async () => {
    const api = fakeApi(success)
    const [one, two] = ['one', 'two'].map(name => clientOf(api, { getToken: () => name }))
    if (!one || !two) throw new Error('There are two')
    await Promise.all([askBank(one), askBank(two)])
    await create(two)
    expect(api.received.map(({ authorization }) => authorization)).toEqual([
      'Bearer one',
      'Bearer two',
      'Bearer two',
    ])
  })

  test('share no cache', async () => {
    const api = fakeApi(http(200, { data: { bankInfo: bank } }))
    const [one, two] = [clientOf(api), clientOf(api)]
    const request = { query: bankInfoDocument, variables: { input: { bsb: '062000' } } }
    await one.query(request)
    await one.query(request)
    expect(api.received).toHaveLength(1)
    expect(one.readQuery(request)).toEqual({ bankInfo: bank })
    expect(two.readQuery(request)).toBeNull()
    await two.query(request)
    expect(api.received).toHaveLength(2)
  })
})

describe('a client', () => {
  test('posts JSON to its endpoint, with the operation and its variables', async () => {
    const api = fakeApi(success)
    const fetch = vi.fn(api.fetch)
    await askBank(createFlashClient({ endpoint: 'https://host.example/flash', fetch }))
    const [address, init] = fetch.mock.calls[0] ?? []
    expect(address).toBe('https://host.example/flash')
    expect(init?.method).toBe('POST')
    expect(JSON.parse(String(init?.body))).toMatchObject({
      operationName: 'bankInfo',
      variables: { input: { bsb: '062000' } },
      query: expect.stringContaining('bankInfo(input: $input)'),
    })
  })

  test("uses the page's fetch unless told, as it is when the request is made", async () => {
    const client = createFlashClient({ endpoint: '/flash', isOnline: () => true })
    const api = fakeApi(success)
    vi.stubGlobal('fetch', api.fetch)
    await askBank(client)
    vi.unstubAllGlobals()
    expect(api.received).toHaveLength(1)
  })
})
