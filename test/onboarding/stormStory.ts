import { vi } from 'vitest'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { openTab, type Shown, type Tab } from '../storm/tab.tsx'
import { turn } from '../storm/turns.ts'
import {
  type Chance,
  createChance,
  createWeather,
  patience,
  type Weather,
} from '../storm/weather.ts'
import { hostStore, type StormPage, stormPage } from './stormPage.tsx'
import { createWitness, type Witness } from './stormWitness.ts'

/** How a story ended. */
export interface Ending {
  readonly seed: number
  /**
   * `opened`: exactly one account. `notOpened`: the person gave up where it said so, and there is none.
   * `unknowable`: a request arrived after a look had found nothing.
   */
  readonly outcome: 'opened' | 'notOpened' | 'unknowable'
  /** What went wrong; empty. */
  readonly wrong: readonly string[]
  readonly trace: readonly string[]
}

/** Longer than any request is late. */
const anHour = 3_600_000

const buildings = ['Unit 4', 'Level 7', 'Shop 12']

interface Scene {
  readonly chance: Chance
  readonly weather: Weather
  readonly tab: Tab
  readonly page: StormPage
  readonly witness: Witness
  readonly sandbox: Sandbox
  readonly shown: Shown
  readonly hasStore: boolean
}

/** One person who wants one account opened, in bad weather. */
export async function tellStory(seed: number, sandbox: Sandbox): Promise<Ending> {
  sandbox.reset()
  sessionStorage.clear()
  const chance = createChance(seed)
  const weather = createWeather(sandbox, chance, 'createSubClient')
  const hasStore = chance.likely(50)
  const page = stormPage(hasStore ? hostStore() : undefined)
  const witness = createWitness(sandbox)
  const tab = openTab(page.kind, weather, chance.likely(50), witness)
  const shown = { amount: '', externalId: chance.likely(25) ? `application-${seed}` : undefined }
  const scene: Scene = { chance, weather, tab, page, witness, sandbox, shown, hasStore }
  let outcome: Ending['outcome'] = 'opened'
  try {
    outcome = await live(scene)
  } catch (error) {
    witness.blame(String(error))
  } finally {
    tab.close()
    vi.clearAllTimers()
  }
  return { seed, outcome, wrong: witness.wrong, trace: witness.trace }
}

async function live(scene: Scene): Promise<Ending['outcome']> {
  const { chance, weather, witness } = scene
  load(scene)
  if (chance.likely(90)) await see(scene)
  for (let steps = 3 + chance.below(12); steps > 0 && !isOpen(scene); steps -= 1) await step(scene)
  weather.isCalm = true
  weather.isOnline = true
  if (chance.likely(50)) await letTimePass(scene)
  const isTold = await insist(scene, chance.likely(30))
  await letTimePass(scene)
  const opened = witness.opened().length
  if (!isTold && opened > 0) {
    if (!witness.opened().every(witness.isLate)) throw new Error('It is open, and nobody was told')
    // Whatever arrived after they had given up is found before anything else is sent.
    if (!(await insist(scene, false))) throw new Error('What arrived late isn’t found')
    if (witness.opened().length !== opened) throw new Error('What arrived late isn’t found first')
  }
  witness.close()
  if (opened > 1 || (!isTold && opened > 0)) return 'unknowable'
  return isTold ? 'opened' : 'notOpened'
}

const isOpen = ({ tab }: Scene) => tab.screen()?.step === 'saved'

/** One act of the person, or of the world around them. */
async function step(scene: Scene): Promise<void> {
  const { chance, weather, tab, sandbox, witness } = scene
  const what = chance.below(100)
  if (what < 10) {
    load(scene)
  } else if (what < 17) {
    witness.trace.push('leaves')
    tab.leave()
    if (chance.likely(70)) await see(scene)
    comeBack(scene)
  } else if (what < 21) {
    sandbox.expireSession()
  } else if (what < 26) {
    weather.isOnline = !weather.isOnline
  } else if (what < 32) {
    vi.advanceTimersByTime(chance.below(200_000))
  } else {
    await act(scene)
  }
  // Whoever doesn't wait acts while something is under way.
  if (chance.likely(70)) await see(scene)
  else await aMoment(chance)
}

async function act(scene: Scene): Promise<void> {
  const { chance, tab, page, witness } = scene
  const screen = tab.screen()
  const wizard = page.seen()
  if (!screen || !wizard || screen.step === 'saved' || wizard.status === 'loading') return
  const { conflict } = wizard.draft
  if (conflict) {
    witness.trace.push(`meets ${conflict.kind}`)
    conflict.keepMine()
  } else if (screen.check || screen.step === 'reviewing') {
    if (!screen.check && chance.likely(screen.status === 'failed' ? 40 : 10)) {
      witness.trace.push('edits')
      screen.edit()
    } else if (screen.check && chance.likely(35)) {
      load(scene)
    } else {
      await press(scene)
      if (!chance.likely(35)) return
      // Whoever gets no answer at once loads the page anew.
      await aMoment(chance)
      if (!isOpen(scene)) load(scene)
    }
  } else if (wizard.step === 'address' && chance.likely(70)) {
    const building = chance.pick(buildings)
    witness.trace.push(`writes ${building}`)
    screen.setAmount(building)
  } else if (wizard.back && chance.likely(10)) {
    wizard.back()
  } else {
    await goToConsent(scene)
  }
}

/** On from step to step, as far as they are right. */
async function goToConsent({ tab, page }: Scene): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const wizard = page.seen()
    if (!wizard || tab.screen()?.step !== 'filling') return
    tab.begin(wizard.next)
    await tab.settle()
  }
}

/** Agrees and presses the button, once or more often, or asks for a look where that is offered. */
async function press({ chance, tab, page, witness }: Scene): Promise<void> {
  if (!page.seen()?.hasConsent && chance.likely(90)) {
    page.seen()?.setConsent(true)
    for (let turns = 0; turns < 8; turns += 1) await turn()
  }
  const screen = tab.screen()
  if (!screen) return
  witness.ask({
    how: `presses on ${page.seen()?.step}`,
    status: screen.status,
    hasConsent: page.seen()?.hasConsent ?? false,
  })
  const times = chance.pick([1, 1, 1, 2, 3])
  for (let i = 0; i < times; i += 1) {
    tab.begin(screen.check && chance.likely(50) ? screen.check : screen.submit)
  }
}

function load({ tab, chance, hasStore, shown, witness }: Scene): void {
  // With a store of the host's even another browser knows what was sent.
  const isElsewhere = hasStore && chance.likely(50)
  witness.ask({
    how: isElsewhere ? 'loads elsewhere' : 'loads',
    status: undefined,
    hasConsent: false,
  })
  tab.close()
  if (isElsewhere) sessionStorage.clear()
  tab.load(shown)
}

function comeBack({ tab, shown, witness }: Scene): void {
  witness.ask({ how: 'comes back', status: undefined, hasConsent: false })
  tab.comeBack(shown)
}

async function see({ tab, witness }: Scene): Promise<void> {
  await tab.settle()
  const screen = tab.screen()
  if (screen) witness.told(screen)
}

/** A few turns, or part of the time that a request takes. */
async function aMoment(chance: Chance): Promise<void> {
  for (let turns = chance.below(8); turns > 0; turns -= 1) await turn()
  if (chance.likely(50)) vi.advanceTimersByTime(chance.below(patience))
  for (let turns = chance.below(8); turns > 0; turns -= 1) await turn()
}

/** Does what the page offers until it is open; true then. Who may give up does where it says not opened. */
async function insist(scene: Scene, mayGiveUp: boolean): Promise<boolean> {
  const { tab, page, chance, witness } = scene
  if (!tab.screen()) comeBack(scene)
  await see(scene)
  for (let tries = 0; tries < 40; tries += 1) {
    const screen = tab.screen()
    const wizard = page.seen()
    if (!screen || !wizard || screen.step === 'saved') return screen?.step === 'saved'
    const isTold = screen.status === 'failed' || screen.status === 'idle'
    if (mayGiveUp && isTold && chance.likely(30)) return false
    if (wizard.draft.conflict) wizard.draft.conflict.keepMine()
    else if (screen.check || screen.step === 'reviewing') await press(scene)
    else await goToConsent(scene)
    await see(scene)
  }
  witness.trace.push(`stands on ${page.seen()?.step} ${page.seen()?.form.saving.status}`)
  throw new Error('It is never opened')
}

async function letTimePass({ tab, witness, sandbox }: Scene): Promise<void> {
  witness.trace.push('time passes')
  await sandbox.advance(anHour)
  for (let i = 0; i < 3; i += 1) {
    vi.advanceTimersByTime(anHour / 3)
    await tab.settle()
  }
}
