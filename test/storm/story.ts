import { vi } from 'vitest'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { createJudge, type Judge } from './judge.ts'
import type { Kind } from './kind.ts'
import { openTab, type Shown, type Tab } from './tab.tsx'
import { turn } from './turns.ts'
import { type Chance, createChance, createWeather, patience, type Weather } from './weather.ts'

/** How a story ended. */
export interface Ending {
  readonly seed: number
  /**
   * `sent`: exactly once. `notSent`: the person gave up, and nothing was. `unknowable`: a request
   * arrived after a look had found nothing, when the person had given up or sent another.
   */
  readonly outcome: 'sent' | 'notSent' | 'unknowable'
  /** What went wrong; empty. */
  readonly wrong: readonly string[]
  readonly trace: readonly string[]
}

/** Longer than any request is late, and until every transaction is done. */
const anHour = 3_600_000

const amounts = ['10.50', '20.00', '30.25']

interface Scene {
  readonly chance: Chance
  readonly weather: Weather
  readonly tab: Tab
  readonly judge: Judge
  readonly sandbox: Sandbox
  readonly seed: number
  shown: Shown
  /** What the person agreed to on this page when they pressed "send" last. */
  agreed: string | undefined
  intents: number
  /** It failed, and they think of another amount. */
  doubts: boolean
}

/** One person who wants one transaction made, in bad weather. */
export async function tellStory(seed: number, kind: Kind, sandbox: Sandbox): Promise<Ending> {
  sandbox.reset()
  sessionStorage.clear()
  const chance = createChance(seed)
  const weather = createWeather(sandbox, chance, kind.operation)
  const isNamed = chance.likely(25)
  const judge = createJudge(kind, sandbox, isNamed)
  const tab = openTab(kind, weather, chance.likely(50), judge)
  const shown = { amount: chance.pick(amounts), externalId: isNamed ? `${seed}-0` : undefined }
  const scene: Scene = {
    chance,
    weather,
    tab,
    judge,
    sandbox,
    seed,
    shown,
    agreed: undefined,
    intents: 0,
    doubts: false,
  }
  let outcome: Ending['outcome'] = 'sent'
  try {
    outcome = await live(scene)
  } catch (error) {
    judge.trace.push(`!! ${error}`)
    return { seed, outcome, wrong: [String(error)], trace: judge.trace }
  } finally {
    tab.close()
    vi.clearAllTimers()
  }
  return { seed, outcome, wrong: judge.wrong, trace: judge.trace }
}

async function live(scene: Scene): Promise<Ending['outcome']> {
  const { chance, weather, tab, judge } = scene
  load(scene)
  if (chance.likely(90)) await see(scene)
  for (let steps = 2 + chance.below(12); steps > 0; steps -= 1) {
    await step(scene)
    if (tab.screen()?.step === 'saved') {
      if (scene.intents > 0 || chance.likely(75)) break
      startAnother(scene)
      await see(scene)
    }
  }
  weather.isCalm = true
  weather.isOnline = true
  if (chance.likely(50)) await letTimePass(scene)
  const isSent = await insist(scene, chance.likely(30))
  await letTimePass(scene)
  const made = judge.made().length
  if (!isSent && made > 0) {
    if (!judge.made().every(judge.isLate)) throw new Error('It was sent, and nobody was told')
    // Whatever arrived after they had given up is found before anything else is sent.
    if (!(await insist(scene, false))) throw new Error('What arrived late isn’t found')
    if (judge.made().length !== made) throw new Error('What arrived late isn’t found first')
  }
  judge.close()
  if (made > 1 || (!isSent && made > 0)) return 'unknowable'
  return isSent ? 'sent' : 'notSent'
}

/** One act of the person, or of the world around them. */
async function step(scene: Scene): Promise<void> {
  const { chance, weather, tab, sandbox } = scene
  const what = chance.below(100)
  if (what < 10) {
    load(scene)
  } else if (what < 17) {
    tab.leave()
    scene.judge.trace.push('leaves')
    scene.agreed = undefined
    if (chance.likely(70)) await see(scene)
    if (chance.likely(30)) load(scene)
    else comeBack(scene)
  } else if (what < 21) {
    sandbox.expireSession()
  } else if (what < 26) {
    weather.isOnline = !weather.isOnline
  } else if (what < 32) {
    vi.advanceTimersByTime(chance.below(200_000))
  } else {
    act(scene)
  }
  // Whoever doesn't wait acts while something is under way.
  if (chance.likely(70)) await see(scene)
  else await aMoment(chance)
}

function act(scene: Scene): void {
  const { chance, tab, doubts } = scene
  const screen = tab.screen()
  if (!screen || screen.step === 'saved') return
  if (screen.retry) {
    screen.retry()
  } else if (screen.step === 'filling' && !screen.isLocked && chance.likely(doubts ? 60 : 20)) {
    const amount = chance.pick(amounts)
    scene.judge.trace.push(`writes ${amount}`)
    screen.setAmount(amount)
    scene.doubts = false
  } else if (screen.step === 'reviewing' && chance.likely(screen.status === 'failed' ? 40 : 10)) {
    scene.judge.trace.push('edits')
    screen.edit()
    scene.doubts = screen.status === 'failed'
  } else {
    press(scene)
  }
}

/** Presses the button, once or more often, or asks for a look where that is offered. */
function press(scene: Scene): void {
  const { chance, tab, judge } = scene
  const screen = tab.screen()
  if (!screen) return
  const { status, step, check, retry, agree, quote } = screen
  retry?.()
  if (agree && chance.likely(50)) {
    judge.trace.push(`agrees to ${quote?.slice(0, 4)}`)
    judge.agree(quote)
    agree()
    return
  }
  const isTold = step === 'reviewing' || status === 'unknown'
  judge.ask({ how: `presses at ${step}`, isTold, status })
  // Where a rate waits to be agreed to, the press doesn't.
  if (!agree) judge.agree(quote)
  if (step === 'reviewing' && status !== 'unknown') scene.agreed = screen.amount
  const times = chance.pick([1, 1, 1, 2, 3])
  for (let i = 0; i < times; i += 1) {
    tab.begin(check && chance.likely(50) ? check : screen.submit)
  }
}

function load(scene: Scene): void {
  scene.judge.ask({ how: 'loads', isTold: true, status: undefined })
  scene.agreed = undefined
  scene.tab.load(scene.shown)
}

function comeBack(scene: Scene): void {
  scene.judge.ask({ how: 'comes back', isTold: false, status: undefined })
  scene.tab.comeBack(scene.shown)
}

function startAnother(scene: Scene): void {
  const { chance, tab, judge } = scene
  scene.intents += 1
  scene.agreed = undefined
  judge.nextIntent()
  tab.screen()?.startAnother()
  const { externalId } = scene.shown
  scene.shown = {
    amount: chance.pick(amounts),
    externalId: externalId && `${scene.seed}-${scene.intents}`,
  }
  tab.show(scene.shown)
}

async function see({ tab, judge, agreed }: Scene): Promise<void> {
  await tab.settle()
  const screen = tab.screen()
  if (screen) judge.told(screen, agreed)
}

/** A few turns, or part of the time that a request takes. */
async function aMoment(chance: Chance): Promise<void> {
  for (let turns = chance.below(8); turns > 0; turns -= 1) await turn()
  if (chance.likely(50)) vi.advanceTimersByTime(chance.below(patience))
  for (let turns = chance.below(8); turns > 0; turns -= 1) await turn()
}

/** Does what the page offers until it is sent; true then. Who may give up does where it says not sent. */
async function insist(scene: Scene, mayGiveUp: boolean): Promise<boolean> {
  const { tab, chance } = scene
  if (!tab.screen()) comeBack(scene)
  await see(scene)
  for (let tries = 0; tries < 20; tries += 1) {
    const screen = tab.screen()
    if (screen?.step === 'saved') return true
    const isTold = screen?.status === 'failed' || screen?.status === 'idle'
    if (mayGiveUp && isTold && chance.likely(50)) return false
    press(scene)
    await see(scene)
  }
  throw new Error('It is never sent')
}

async function letTimePass({ tab, judge, sandbox }: Scene): Promise<void> {
  judge.trace.push('time passes')
  await sandbox.advance(anHour)
  for (let i = 0; i < 3; i += 1) {
    vi.advanceTimersByTime(anHour / 3)
    await tab.settle()
  }
}
