import { expect, test } from 'vitest'
import type { LiveEvent, LiveSource } from '../../src/api/liveEvent.ts'
import { WithdrawalTimeline } from '../../src/components/StatusTimeline/WithdrawalTimeline.tsx'
import { createRandom } from '../../src/sandbox/random.ts'
import { render } from '../render.tsx'
import { withdrawal } from './begin.ts'
import { beginning, standingSandbox } from './play.tsx'
import { transcript } from './transcript.ts'

/** A source that says what it is told to. */
function toldSource() {
  const listeners = new Set<(event: LiveEvent) => void>()
  const source: LiveSource = {
    subscribe(onEvent) {
      listeners.add(onEvent)
      return () => void listeners.delete(onEvent)
    },
  }
  const tell = (event: unknown) => {
    for (const listener of listeners) listener(event as LiveEvent)
  }
  return { source, tell }
}

/** A timeline of a payout that the bank is going to return, which nobody tells of anything yet. */
async function begin() {
  const sandbox = standingSandbox()
  const id = await withdrawal('FAIL_ACC')(sandbox)
  const { source, tell } = toldSource()
  const { client, element } = render(<WithdrawalTimeline id={id} source={source} />, { sandbox })
  const title = () =>
    element
      .querySelector('[aria-current="step"] [data-flash="timeline-title"]')
      ?.textContent?.replace(/^.*: /, '')
  await expect.poll(title).toBe('On its way')
  const heard: string[] = []
  const observer = new MutationObserver(() => {
    const now = title() ?? ''
    if (heard.at(-1) !== now) heard.push(now)
  })
  observer.observe(element, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  })
  const said = () => transcript(element, beginning)
  return { sandbox, client, id, tell, title, heard, said }
}

/** Everything that can be wrong with news of a payout. */
function junk(id: string, at: string): readonly unknown[] {
  return [
    null,
    'withdrawal_failed',
    { event: 'withdrawal_failed' },
    { event: 'withdrawal_failed', id: '000000000000000000000000', eventScheduledAt: at },
    { event: 'withdrawal_failed', id: 7, eventScheduledAt: at },
    { event: 'withdrawal_teleported', id, eventScheduledAt: at },
    { event: 'constructor', id, eventScheduledAt: at },
    { event: 'deposit_refunded', id, eventScheduledAt: at },
    { event: 'withdrawal_initiated', id, eventScheduledAt: 'yesterday' },
  ]
}

const way = ['On its way', 'With the bank', 'Sent', 'Not gone through', 'Came back']

test.each([1, 2, 3])(
  'mixed up, twice and among nonsense, news end in the same story (seed %i)',
  async seed => {
    const { sandbox, id, tell, title, heard, said } = await begin()
    await sandbox.advance(10_000)
    const events: readonly unknown[] = sandbox.events.filter(event => event.id === id)
    const random = createRandom(seed)
    const noise = junk(id, new Date(beginning + 2_000).toISOString())
    const news = [...events, ...events, ...noise]
      .map(event => ({ event, place: random.next() }))
      .sort((one, other) => one.place - other.place)
    for (const { event } of news) {
      tell(event)
      await new Promise(requestAnimationFrame)
    }
    await expect.poll(title).toBe('Came back')
    // Nothing that it says in between ever goes back behind what it has said.
    const places = heard.map(now => way.indexOf(now))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places).not.toContain(-1)
    expect(
      said()
        .split('\n')
        .slice(0, 5)
        .map(line => line.split(' · ').slice(0, 2).join(' · ')),
    ).toEqual([
      'Done: On its way · +0 s',
      'Done: With the bank · +1 s',
      'Done: Sent · +3 s',
      'Step back: Not gone through · +3.5 s',
      'Now, a step back: Came back · +4.5 s',
    ])
  },
)

test('news that can’t be true is asked about, and what the API says stands', async () => {
  const { sandbox, id, tell, title, heard } = await begin()
  await sandbox.advance(10_000)
  for (const event of sandbox.events) tell(event)
  await expect.poll(title).toBe('Came back')
  heard.length = 0
  const asked = sandbox.requests.length
  const impossible = ['initiated', 'pending', 'reviewing', 'completed', 'cancelled']
  for (const name of impossible) {
    const eventScheduledAt = new Date(beginning + 60_000).toISOString()
    tell({ event: `withdrawal_${name}`, id, eventScheduledAt })
    await new Promise(requestAnimationFrame)
  }
  await expect.poll(() => sandbox.requests.length).toBeGreaterThan(asked)
  await expect.poll(title).toBe('Came back')
  expect(heard.filter(now => now !== 'Came back')).toEqual([])
})

test('a bank that tries again after a failure: both tries stay, and the failure between them', async () => {
  const { sandbox, id, tell, title, said } = await begin()
  await sandbox.advance(1_000)
  for (const event of sandbox.events) tell(event)
  await expect.poll(title).toBe('With the bank')

  async function turn(status: 'FAILED' | 'PENDING', event: string, seconds: number): Promise<void> {
    const payout = sandbox.store.withdrawals.get(id)
    if (!payout) throw new Error('There is no payout')
    sandbox.store.withdrawals.set(id, { ...payout, status, statusMessage: null })
    const at = beginning + seconds * 1_000
    tell({ event, id, eventScheduledAt: new Date(at).toISOString() })
  }

  await turn('FAILED', 'withdrawal_failed', 60)
  await expect.poll(title).toBe('Not gone through')
  await turn('PENDING', 'withdrawal_pending', 3_600)
  await expect.poll(title).toBe('With the bank')
  expect(said()).toMatchInlineSnapshot(`
    "Done: On its way · +0 s
    Done: With the bank · +1 s
    Step back: Not gone through · +60 s
    Now: With the bank · +3600 s · The recipient’s bank is processing it, mostly at once, at times for a few hours.
    May follow: Sent · Usually next
      Who acts next: The bank. There’s nothing for you to do.
      Your balance: 100.00 AUD taken, plus a fee of 1.00 AUD
      How long: Usually instant"
  `)
})

test('a status that nobody knows is text, and the way on from it no cause for alarm', async () => {
  const { sandbox, client, id, tell, title, said } = await begin()
  const payout = sandbox.store.withdrawals.get(id)
  if (!payout) throw new Error('There is no payout')
  const held = { ...payout, status: 'ON_HOLD', statusMessage: 'Held by the correspondent' }
  sandbox.store.withdrawals.set(id, held as never)
  const at = new Date(beginning + 60_000).toISOString()
  tell({ event: 'withdrawal_on_hold', id, eventScheduledAt: at })
  await client.refetchQueries({ include: 'active' })
  await expect.poll(title).toBe('ON_HOLD')
  expect(said()).toMatchInlineSnapshot(`
    "Done: On its way · +0 s
    Now: ON_HOLD · We don’t know this status. Ask support what it means. Flash’s note Held by the correspondent"
  `)
  sandbox.store.withdrawals.set(id, { ...held, status: 'PENDING' })
  const later = new Date(beginning + 120_000).toISOString()
  tell({ event: 'withdrawal_pending', id, eventScheduledAt: later })
  await expect.poll(title).toBe('With the bank')
  expect(said()).toMatchInlineSnapshot(`
    "Done: On its way · +0 s
    Done: ON_HOLD · Time not known
    Now: With the bank · The recipient’s bank is processing it, mostly at once, at times for a few hours.
    May follow: Sent · Usually next
      Who acts next: The bank. There’s nothing for you to do.
      Your balance: 100.00 AUD taken, plus a fee of 1.00 AUD
      How long: Usually instant"
  `)
})
