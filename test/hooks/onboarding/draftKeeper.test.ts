import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { contentOf, draftOf, openPage, stageStore, typedIn } from './draftStage.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Time passes. */
function pass(milliseconds: number): Promise<unknown> {
  return vi.advanceTimersByTimeAsync(milliseconds)
}

describe('what was saved before', () => {
  test('is read once, at once or when it comes, and nothing is saved for it', async () => {
    for (const manner of ['now', 500] as const) {
      const store = stageStore(draftOf('Ana'))
      store.manner = manner
      const page = openPage(store.drafts)
      page.leave()
      page.keeper.start()
      expect(page.state.status).toBe(manner === 'now' ? 'ready' : 'loading')
      await pass(500)
      expect(page.state).toMatchObject({ status: 'ready', loaded: draftOf('Ana'), saving: 'idle' })
      expect(page.state.savedAt).toBe(draftOf('Ana').savedAt)
      page.show(page.state.loaded)
      page.leave()
      await pass(5_000)
      expect(store).toMatchObject({ loads: 1, saves: [] })
    }
  })

  test('is of the page at once where the store is in its memory', () => {
    const { drafts } = stageStore()
    const page = openPage({ ...drafts, peek: () => draftOf('Ana') })
    expect(page.state.loaded).toEqual(draftOf('Ana'))
  })

  test.each(['fails', 'never'] as const)(
    'couldn’t be read of a store that %s, until it can',
    async manner => {
      const store = stageStore(draftOf('Ana'))
      store.manner = manner
      const page = openPage(store.drafts)
      await pass(9_999)
      expect(page.state.status).toBe(manner === 'never' ? 'loading' : 'failed')
      await pass(1)
      expect(page.state).toMatchObject({ status: 'failed', failure: 'unreachable' })
      store.manner = 'now'
      page.state.retry()
      expect(page.state).toMatchObject({
        status: 'ready',
        failure: undefined,
        loaded: draftOf('Ana'),
      })
    },
  )

  test('couldn’t be reached, so that what is typed anew never takes its place unasked', async () => {
    const store = stageStore(draftOf('Ana'))
    store.manner = 'fails'
    const page = openPage(store.drafts)
    store.manner = 'now'
    page.state.startAnew()
    page.type('Bo')
    await pass(400)
    expect(page.state.conflict).toMatchObject({ kind: 'changed', theirs: draftOf('Ana') })
    expect(typedIn(store.held)).toBe('Ana')
  })

  test.each([
    ['tooNew', { ...draftOf('Ana'), version: 2, unheardOf: true }],
    ['broken', { ...draftOf('Ana'), values: null }],
    ['broken', 'what'],
  ] as const)(
    'stays as it is where it is %s, until somebody begins anew and types',
    async (failure, held) => {
      const store = stageStore(held)
      const page = openPage(store.drafts)
      page.type('Bo', 'now')
      page.leave()
      await pass(5_000)
      expect(page.state).toMatchObject({ status: 'failed', failure, loaded: undefined })
      expect(store.held).toBe(held)
      const another = openPage(store.drafts)
      another.state.startAnew()
      expect(another.state).toMatchObject({ status: 'ready', failure: undefined })
      expect(store.held).toBe(held)
      another.type('Cy')
      await pass(400)
      expect(typedIn(store.held)).toBe('Cy')
    },
  )

  test('was broken, and can’t even be reached any more, is met before it is replaced', () => {
    const store = stageStore({ ...draftOf('Ana'), values: null })
    const page = openPage(store.drafts)
    store.manner = 'fails'
    page.state.retry()
    store.manner = 'now'
    page.state.startAnew()
    page.type('Bo', 'now')
    expect(page.state.conflict).toMatchObject({ kind: 'unreadable' })
    expect(store.saves).toHaveLength(0)
  })

  test('meets what somebody typed without waiting for it', async () => {
    const store = stageStore(draftOf('Ana'))
    store.manner = 1_000
    const page = openPage(store.drafts)
    page.type('Bo', 'now')
    await pass(1_000)
    expect(page.state).toMatchObject({ status: 'ready', loaded: undefined, saving: 'conflict' })
    page.state.conflict?.keepMine()
    await pass(3_000)
    expect(typedIn(store.held)).toBe('Bo')
  })
})

describe('what is typed', () => {
  test('is saved after a pause, at once when told, and every two seconds of ceaseless typing', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    page.type('A')
    await pass(399)
    expect(page.state.saving).toBe('waiting')
    expect(store.saves).toHaveLength(0)
    await pass(1)
    expect(page.state).toMatchObject({ saving: 'saved', savedAt: '2026-01-05T00:00:00.400Z' })
    expect(store.held).toMatchObject({ version: 1, ...contentOf('A') })
    page.type('Ab', 'now')
    expect(store.saves.map(typedIn)).toEqual(['A', 'Ab'])
    for (let key = 0; key < 20; key += 1) {
      page.type(`Ab${key}`)
      await pass(300)
    }
    expect(store.saves.length).toBe(2 + 2)
    await pass(400)
    expect(store.saves.length).toBe(2 + 3)
    expect(typedIn(store.held)).toBe('Ab19')
    expect(new Set(store.saves.map(({ revision }) => revision)).size).toBe(store.saves.length)
  })

  test('is not saved again where nothing is different but the order and what is empty', async () => {
    const store = stageStore(draftOf('Ana'))
    const page = openPage(store.drafts)
    const values = { address: { state: '', country: 'AU' }, lastName: '', firstName: 'Ana' }
    page.type('Ana', 'now', { values })
    expect(page.state.saving).toBe('saved')
    page.type('Ana', 'now', { values: { ...values, lastName: 'Lee' } })
    page.type('Ana', 'now', { values })
    expect(store.saves.map(({ values }) => values.lastName)).toEqual(['Lee', ''])
  })

  test('goes one save at a time, the newest last', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    store.manner = 1_000
    for (const text of ['A', 'Ab', 'Abc', 'Abcd']) {
      page.type(text, 'now')
      await pass(300)
    }
    await pass(10_000)
    expect(store.most).toBe(1)
    expect(typedIn(store.held)).toBe('Abcd')
    expect(store.saves.length).toBeLessThanOrEqual(2)
    expect(page.state.saving).toBe('saved')
  })

  test('is tried again by itself, later each time, and at the next touch', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    store.manner = 'fails'
    page.type('A', 'now')
    expect(page.state.saving).toBe('failed')
    const tries = () => store.loads - 1
    const at: number[] = []
    for (let second = 0; second < 130; second += 1) {
      const before = tries()
      await pass(1_000)
      if (tries() > before) at.push(second + 1)
    }
    expect(at).toEqual([1, 3, 7, 15, 31, 63, 123])
    page.type('Ab')
    expect(page.state.saving).toBe('failed')
    store.manner = 'now'
    await pass(400)
    expect(page.state.saving).toBe('saved')
    expect(typedIn(store.held)).toBe('Ab')
    store.manner = 'fails'
    page.type('Abc', 'now')
    store.manner = 'now'
    page.state.retry()
    expect(typedIn(store.held)).toBe('Abc')
  })

  test('survives an answer that was lost, and one that comes too late', async () => {
    for (const comparesRevisions of [false, true]) {
      const store = stageStore(undefined, comparesRevisions)
      const page = openPage(store.drafts)
      store.manner = comparesRevisions ? 'failsAfterwards' : 'now'
      page.type('A', 'now')
      store.manner = 'now'
      await pass(1_000)
      expect(page.state).toMatchObject({ saving: 'saved', conflict: undefined })
      // Given up after ten seconds, it lands after what was typed since, and would stay.
      store.manner = comparesRevisions ? 15_000 : 'now'
      page.type('Ab', 'now')
      await pass(10_000)
      store.manner = 'now'
      page.type('Abc', 'now')
      await pass(20_000)
      expect(typedIn(store.held)).toBe('Abc')
      expect(page.state).toMatchObject({ saving: 'saved', conflict: undefined })
    }
  })

  test('back to what was saved is saved, where another save may have been stored meanwhile', async () => {
    const store = stageStore(undefined, true)
    const page = openPage(store.drafts)
    page.type('A', 'now')
    store.manner = 'failsAfterwards'
    page.type('Ab', 'now')
    await pass(0)
    store.manner = 'now'
    page.type('A', 'now')
    expect(typedIn(store.held)).toBe('A')
  })

  test('that can’t be written as JSON fails without a noise, and later is saved', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    page.type('A', 'now', { answers: { size: 1n } })
    expect(page.state.saving).toBe('failed')
    page.type('A', 'now', { answers: { size: 1 } })
    expect(store.saves).toHaveLength(1)
  })

  test('isn’t saved while paused, but after it', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    page.keeper.update({ read: () => contentOf('A'), isPaused: true })
    page.state.touch('now')
    await pass(5_000)
    expect(await page.state.flush()).toBe('failed')
    expect(store.saves).toHaveLength(0)
    page.keeper.update({ read: () => contentOf('A') })
    expect(typedIn(store.held)).toBe('A')
  })
})

describe('a page that is left', () => {
  test('saves at once when it is hidden and when it goes away', () => {
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
    const window = new EventTarget()
    vi.stubGlobal('document', document)
    vi.stubGlobal('addEventListener', window.addEventListener.bind(window))
    const store = stageStore()
    const page = openPage(store.drafts)
    page.type('A')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(store.saves).toHaveLength(0)
    document.visibilityState = 'hidden'
    document.dispatchEvent(new Event('visibilitychange'))
    expect(typedIn(store.held)).toBe('A')
    page.type('Ab')
    window.dispatchEvent(new Event('pagehide'))
    expect(typedIn(store.held)).toBe('Ab')
    page.leave()
    page.type('Abc')
    window.dispatchEvent(new Event('pagehide'))
    expect(typedIn(store.held)).toBe('Ab')
  })

  test('saves what was typed last, which the next one reads once that is done', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    store.manner = 1_000
    page.type('A', 'now')
    page.type('Ab')
    page.leave()
    const next = openPage(store.drafts)
    await pass(20_000)
    expect(typedIn(store.held)).toBe('Ab')
    expect(typedIn(next.state.loaded)).toBe('Ab')
  })

  test('says by a flush what came of it', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    expect(await page.state.flush()).toBe('saved')
    store.manner = 200
    page.type('A')
    const flushed = page.state.flush()
    await pass(400)
    expect(await flushed).toBe('saved')
    expect(typedIn(store.held)).toBe('A')
    store.manner = 'fails'
    page.type('Ab')
    expect(await page.state.flush()).toBe('failed')
    store.manner = 'now'
    store.held = draftOf('Theirs')
    expect(await page.state.flush()).toBe('conflict')
    const comparing = stageStore(draftOf('Theirs'), true)
    const late = openPage({ ...comparing.drafts, load: () => undefined })
    late.type('Mine')
    expect(await late.state.flush()).toBe('conflict')
  })

  test('gives a failing store a few more chances, and no more', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    store.manner = 'fails'
    page.type('A')
    page.leave()
    await pass(600_000)
    const tries = store.loads
    await pass(3_600_000)
    expect(store.loads).toBe(tries)
    expect(tries).toBeGreaterThan(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('two pages of one draft', () => {
  test.each([false, true])(
    'never overwrite each other unasked (store compares: %s)',
    async compares => {
      const store = stageStore(draftOf('Ana'), compares)
      const [one, two] = [openPage(store.drafts), openPage(store.drafts)]
      one.type('Anab', 'now')
      two.type('Anac', 'now')
      expect(typedIn(store.held)).toBe('Anab')
      expect(two.state).toMatchObject({ saving: 'conflict', conflict: { kind: 'changed' } })
      expect(typedIn(two.state.conflict?.theirs)).toBe('Anab')
      two.type('Anacd', 'now')
      two.leave()
      await pass(60_000)
      expect(typedIn(store.held)).toBe('Anab')
      two.state.conflict?.keepMine()
      expect(two.state).toMatchObject({ saving: 'saved', conflict: undefined })
      expect(typedIn(store.held)).toBe('Anacd')
      one.type('Anabe', 'now')
      const taken = one.state.conflict?.takeTheirs()
      expect(typedIn(taken)).toBe('Anacd')
      one.show(taken)
      await pass(400)
      expect(one.state).toMatchObject({ saving: 'saved', conflict: undefined })
      expect(store.saves.map(typedIn)).toEqual(['Anab', 'Anacd'])
      one.type('Anacdf', 'now')
      expect(typedIn(store.held)).toBe('Anacdf')
    },
  )

  test('keeping mine is kept though it be what this page saved last', () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    page.type('A', 'now')
    store.held = draftOf('Theirs')
    page.type('Ab', 'now')
    page.type('A')
    page.state.conflict?.keepMine()
    expect(typedIn(store.held)).toBe('A')
  })

  test('don’t disagree where both hold the same', () => {
    const store = stageStore(draftOf('Ana'))
    const [one, two] = [openPage(store.drafts), openPage(store.drafts)]
    one.type('Anab', 'now')
    two.type('Anab', 'now')
    expect(two.state).toMatchObject({ saving: 'saved', conflict: undefined })
    two.type('Anabc', 'now')
    expect(typedIn(store.held)).toBe('Anabc')
  })

  test.each([false, true])(
    'one of which sent or discarded it (store compares: %s)',
    async compares => {
      const store = stageStore(draftOf('Ana'), compares)
      const [one, two] = [openPage(store.drafts), openPage(store.drafts)]
      await one.state.clear()
      two.type('Anac', 'now')
      expect(two.state.conflict).toMatchObject({ kind: 'gone', theirs: undefined })
      expect(store.held).toBeUndefined()
      expect(two.state.conflict?.takeTheirs()).toBeUndefined()
      two.keeper.update({ read: () => contentOf('Anac') })
      two.leave()
      two.keeper.start()
      await pass(60_000)
      expect(store.held).toBeUndefined()
      two.keeper.update({ read: () => contentOf('New') })
      two.type('New', 'now')
      expect(typedIn(store.held)).toBe('New')
    },
  )

  test('one of which is of a newer version', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    page.type('A', 'now')
    store.held = { ...draftOf('Newer'), version: 2 }
    page.type('Ab', 'now')
    expect(page.state.conflict).toMatchObject({ kind: 'unreadable', theirs: undefined })
    page.state.conflict?.takeTheirs()
    expect(page.state).toMatchObject({ status: 'failed', failure: 'tooNew', conflict: undefined })
    await pass(60_000)
    expect(typedIn(store.held)).toBe('Newer')
  })

  test('one of which changes it again before the other has chosen', () => {
    const store = stageStore(draftOf('Ana'))
    const page = openPage(store.drafts)
    store.held = draftOf('First')
    page.type('Mine', 'now')
    store.held = draftOf('Second')
    page.state.conflict?.keepMine()
    expect(page.state.conflict).toMatchObject({ theirs: draftOf('Second') })
    expect(typedIn(store.held)).toBe('Second')
  })
})

describe('a draft that is cleared', () => {
  test('is gone, and nothing is saved until somebody types', async () => {
    const store = stageStore(draftOf('Ana'))
    const page = openPage(store.drafts)
    page.type('Anab')
    await page.state.clear()
    expect(store.held).toBeUndefined()
    expect(page.state).toMatchObject({ status: 'ready', loaded: undefined, saving: 'idle' })
    expect(page.state.savedAt).toBeUndefined()
    // A form that is put away says once more what it holds.
    page.state.touch('now')
    page.leave()
    await pass(60_000)
    expect(store.saves).toHaveLength(0)
    page.type('New', 'now')
    expect(typedIn(store.held)).toBe('New')
  })

  test.each([3_000, 15_000])(
    'isn’t brought back by a save that takes %i ms',
    async milliseconds => {
      const store = stageStore(undefined, true)
      const page = openPage(store.drafts)
      store.manner = milliseconds
      page.type('A', 'now')
      await pass(100)
      store.manner = 'now'
      const cleared = page.state.clear()
      await pass(60_000)
      await cleared
      expect(store.saves.map(typedIn)).toEqual(['A'])
      expect(store.held).toBeUndefined()
      expect(page.state.saving).toBe('idle')
    },
  )

  test('isn’t brought back by a save whose comparing was under way', async () => {
    const store = stageStore()
    const page = openPage(store.drafts)
    store.manner = 1_000
    page.type('A', 'now')
    await pass(500)
    void page.state.clear()
    await pass(60_000)
    expect(store).toMatchObject({ held: undefined, saves: [], clears: 1 })
  })

  test('while it is being read isn’t read', async () => {
    const store = stageStore(draftOf('Ana'))
    store.manner = 1_000
    const page = openPage(store.drafts)
    void page.state.clear()
    await pass(5_000)
    expect(store.held).toBeUndefined()
    expect(page.state).toMatchObject({ status: 'ready', loaded: undefined })
  })

  test('by a clearing that was given up isn’t taken for another page’s, until it was saved anew', async () => {
    const store = stageStore(draftOf('Ana'))
    const page = openPage(store.drafts)
    store.manner = 15_000
    void page.state.clear()
    await pass(10_000)
    store.manner = 'now'
    page.type('A', 'now')
    expect(typedIn(store.held)).toBe('A')
    await pass(5_000)
    expect(page.state).toMatchObject({ saving: 'saved', conflict: undefined })
    expect(typedIn(store.held)).toBe('A')
    store.held = undefined
    page.type('Ab', 'now')
    expect(page.state.conflict?.kind).toBe('gone')
  })

  test('is cleared again, later each time, where the store fails, and what is typed since is saved', async () => {
    const store = stageStore(draftOf('Ana'))
    const page = openPage(store.drafts)
    store.manner = 'fails'
    await page.state.clear()
    expect(page.state.saving).toBe('failed')
    page.type('New')
    for (let render = 0; render < 50; render += 1)
      page.keeper.update({ read: () => contentOf('New') })
    await pass(400)
    expect(store.clears).toBe(2)
    store.manner = 'now'
    await pass(2_000)
    expect(store.clears).toBe(3)
    expect(typedIn(store.held)).toBe('New')
  })
})
