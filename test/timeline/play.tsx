import { expect } from 'vitest'
import { statusLabel, statusWords } from '../../src/components/StatusBadge/statusTopics.ts'
import {
  StatusTimeline,
  type StatusTimelineProps,
} from '../../src/components/StatusTimeline/StatusTimeline.tsx'
import type { StatusEntity } from '../../src/lifecycle/statusGraph.ts'
import { createTranslators } from '../../src/messages/translator.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'
import { render } from '../render.tsx'
import { transcript } from './transcript.ts'

/** What happens next, with the words for it. */
export type Act = readonly [name: string, act: (sandbox: Sandbox, id: string) => unknown]

/** One way through a lifecycle. */
export interface Path {
  readonly entity: StatusEntity
  /** Begins it, and gives its id. */
  readonly begin: (sandbox: Sandbox) => Promise<string> | string
  readonly acts: readonly Act[]
  readonly props?: Partial<StatusTimelineProps<StatusEntity>>
}

const stores = {
  withdrawal: 'withdrawals',
  deposit: 'deposits',
  payment: 'payments',
  conversion: 'conversions',
  subClient: 'subClients',
  amsRequest: 'amsRequests',
} as const

/** When the sandbox’s clock begins: rates depend on it. */
export const beginning = Date.UTC(2026, 10, 2)

/** A sandbox whose clock stands, and whose tokens are good for as long as anybody runs this. */
export function standingSandbox(): Sandbox {
  return createSandbox({
    clock: steppedClock(beginning),
    balances: { AUD: 5_000 },
    tokenLifetime: 50 * 365 * 24 * 3600,
  })
}

/** Lets so much of the sandbox’s time go by. */
export function wait(milliseconds: number): Act {
  return [`${milliseconds / 1000} s later`, sandbox => sandbox.advance(milliseconds - 100)]
}

/** What the timeline says at each step of a path. */
export async function play({ entity, begin, acts, props }: Path): Promise<string> {
  const sandbox = standingSandbox()
  const id = await begin(sandbox)
  const ui = <StatusTimeline entity={entity} id={id} source={sandbox} {...props} />
  const { element } = render(ui, { sandbox })
  const statuses = createTranslators('en')(statusWords[entity])
  const told: string[] = []

  /** Waits until the page says what the API would. */
  async function tell(name: string): Promise<void> {
    const thing = sandbox.store[stores[entity]].get(id) as Told | undefined
    const title = statusLabel(statuses, entity, thing?.status ?? '')
    const now = () => element.querySelector('[aria-current="step"]')?.textContent
    await expect.poll(now).toContain(title)
    const isBack = element.querySelector('[aria-current="step"]')?.getAttribute('data-mark')
    // An event may come without its reason, which is asked for then.
    if (isBack === 'back' && thing?.statusMessage && !thing.status.startsWith('REFUND')) {
      await expect.poll(now, { timeout: 5_000 }).toContain(thing.statusMessage.trim())
    }
    const log = () => element.querySelectorAll('[data-flash="transfer-log"] li').length
    if (entity === 'payment') await expect.poll(log).toBe(thing?.history?.length)
    told.push(`${name}\n${transcript(element, beginning)}\n`)
  }

  await tell('at first')
  for (const [name, act] of acts) {
    // No two things happen at the same moment, or nobody could tell which of them came last.
    await sandbox.advance(100)
    await act(sandbox, id)
    await tell(name)
  }
  return told.join('\n')
}

/** What the sandbox remembers of whatever has a status. */
interface Told {
  readonly status: string
  readonly statusMessage?: string | null
  readonly history?: readonly unknown[]
}
