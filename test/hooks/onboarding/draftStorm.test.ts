import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { numberIn, type StormPage, storm } from './draftStorm.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 5) })
})

afterEach(() => {
  vi.useRealTimers()
})

const seeds = Array.from({ length: 60 }, (_, index) => index + 1)
const kinds = ['atomic', 'plain'] as const

/** What is stored is what somebody sees, once the weather is fine. */
async function settle(page: StormPage, pass: (milliseconds: number) => Promise<unknown>) {
  await pass(40_000)
  for (let turn = 0; turn < 5 && page.keeper.state().status !== 'ready'; turn += 1) {
    page.keeper.state().retry()
    await pass(12_000)
  }
  await pass(70_000)
}

test.each(kinds)(
  'of one page, nothing that was said to be saved is lost, whenever its tab is killed (%s)',
  async kind => {
    let kills = 0
    let confirmed = 0
    for (const seed of seeds) {
      const { chance, pick, openPage, held, calm, pass, wrongs } = storm({
        seed,
        comparesRevisions: kind === 'atomic',
        weather: 'rough',
      })
      let page = openPage()
      let saved = 0
      for (let turn = 0; turn < 40; turn += 1) {
        const state = page.keeper.state()
        if (state.status === 'failed') state.retry()
        else if (state.status === 'ready') page.type(pick(['soon', 'now']))
        if (chance() < 0.5) {
          const at = page.typed()
          const { keeper } = page
          void keeper
            .state()
            .flush()
            .then(flushed => {
              if (flushed !== 'saved' || keeper !== page.keeper || at === 0) return
              confirmed += 1
              if (numberIn(held()) < at) wrongs.push(`said that ${at} was saved`)
              saved = Math.max(saved, at)
            })
        }
        await pass(chance() * 3_000)
        expect(page.keeper.state().conflict).toBeUndefined()
        if (chance() < 0.15) {
          kills += 1
          if (chance() < 0.5) page.kill()
          else page.leave()
          // What was on its way arrives or doesn't; a tab takes longer to open than that.
          await pass(60_000)
          expect(numberIn(held())).toBeGreaterThanOrEqual(saved)
          page = openPage()
        }
      }
      calm()
      await settle(page, pass)
      if (page.typed() > 0) expect([seed, numberIn(held())]).toEqual([seed, page.typed()])
      expect([seed, ...wrongs]).toEqual([seed])
    }
    expect(kills).toBeGreaterThan(150)
    expect(confirmed).toBeGreaterThan(60)
  },
)

test.each([
  ['atomic', 'rough'],
  ['atomic', 'late'],
  ['plain', 'calm'],
] as const)('two pages never overwrite each other unasked (%s, %s)', async (kind, weather) => {
  let conflicts = 0
  for (const seed of seeds) {
    const { chance, pick, openPage, held, calm, pass, wrongs } = storm({
      seed,
      comparesRevisions: kind === 'atomic',
      weather,
    })
    const pages = [openPage(), openPage()]
    function choose(page: StormPage): void {
      const { conflict } = page.keeper.state()
      if (!conflict) return
      conflicts += 1
      page.chose(conflict.theirs?.revision)
      if (chance() < 0.5) conflict.keepMine()
      else page.show(conflict.takeTheirs())
    }
    for (let turn = 0; turn < 50; turn += 1) {
      const index = Math.floor(chance() * 2)
      const page = pages[index] as StormPage
      const state = page.keeper.state()
      const dice = chance()
      if (state.status === 'failed') state.retry()
      else if (state.conflict && dice < 0.4) choose(page)
      else if (dice < 0.85) page.type(pick(['soon', 'now']))
      else if (dice < 0.9) void state.clear()
      else if (dice < 0.95) {
        page.kill()
        pages[index] = openPage()
      }
      await pass(chance() * 2_000)
    }
    calm()
    for (const page of pages) await settle(page, pass)
    for (const page of pages) {
      choose(page)
      await pass(5_000)
    }
    // What a page types next is stored, or it knows that another's is.
    for (const page of pages) {
      page.type('now')
      const isStored = numberIn(held()) === page.typed()
      expect([seed, isStored]).toEqual([seed, page.keeper.state().conflict === undefined])
    }
    expect([seed, ...wrongs]).toEqual([seed])
  }
  expect(conflicts).toBeGreaterThan(80)
})

test('of one page whose store answers after it was given up, the last word is stored', async () => {
  for (const kind of kinds) {
    for (const seed of seeds) {
      const options = { seed, comparesRevisions: kind === 'atomic', weather: 'late' } as const
      const { chance, pick, openPage, held, calm, pass, wrongs } = storm(options)
      const page = openPage()
      await settle(page, pass)
      for (let turn = 0; turn < 40; turn += 1) {
        if (page.keeper.state().status === 'failed') page.keeper.state().retry()
        page.type(pick(['soon', 'now']))
        if (chance() < 0.05) {
          void page.keeper.state().clear()
          await pass(chance() * 3_000)
          page.type('soon')
        }
        await pass(chance() * 6_000)
        const { conflict } = page.keeper.state()
        if (conflict) {
          page.chose(conflict.theirs?.revision)
          conflict.keepMine()
        }
      }
      calm()
      await settle(page, pass)
      const { conflict, saving } = page.keeper.state()
      expect([kind, seed, conflict, saving]).toEqual([kind, seed, undefined, 'saved'])
      expect([kind, seed, numberIn(held())]).toEqual([kind, seed, page.typed()])
      expect([seed, ...wrongs]).toEqual([seed])
    }
  }
})
