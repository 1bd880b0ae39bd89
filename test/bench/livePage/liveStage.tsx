import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { withdrawalDocument } from '../../../src/api/documents/withdrawal.ts'
import { useLiveStatus } from '../../../src/hooks/useLiveStatus.ts'
import { createFlashClient } from '../../../src/provider/createFlashClient.ts'
import { useFlash } from '../../../src/provider/FlashContext.ts'
import { FlashProvider } from '../../../src/provider/FlashProvider.tsx'
import { painted } from '../page/probe.ts'
import { createPayouts } from './payouts.ts'

/** Milliseconds from each change to the frame that shows it. */
export interface NewsTimes {
  readonly live: readonly number[]
  readonly polled: readonly number[]
}

/** What the bench asks of the page. */
export interface LiveStage {
  /** Shows 50 payouts by a source and, unless told, the same 50 polled each second. */
  show(isCompared: boolean): Promise<void>
  /** Lets something happen to each payout, in an order and at times of its own. */
  round(): Promise<NewsTimes>
  /** Lets so many events come, half of them of payouts that nobody shows. */
  rush(count: number): Promise<void>
  /** How many listen to the source. */
  listeners(): number
}

declare global {
  interface Window {
    liveStage: LiveStage
  }
}

const count = 50
const parent = document.getElementById('stage') as HTMLElement
const payouts = createPayouts(count)
const newClient = () =>
  createFlashClient({ endpoint: 'https://bench.example/', fetch: payouts.fetch })
const live = newClient()
const polled = newClient()
let root: Root | undefined

async function show(isCompared: boolean): Promise<void> {
  flushSync(() => root?.unmount())
  root = createRoot(parent)
  flushSync(() =>
    root?.render(
      <>
        <FlashProvider client={live} liveSource={payouts.source}>
          {payouts.ids.map(id => (
            <Live id={id} key={id} />
          ))}
        </FlashProvider>
        <FlashProvider client={polled}>
          {isCompared && payouts.ids.map(id => <Polled id={id} key={id} />)}
        </FlashProvider>
      </>,
    ),
  )
  while (parent.querySelectorAll('[data-news]').length < (isCompared ? 2 : 1) * count) {
    await pause(50)
  }
}

function Live({ id }: { id: string }): ReactNode {
  const { story, ...payout } = useLiveStatus({ entity: 'withdrawal', id })
  if (payout.status !== 'ready' || !payout.data) return null
  const { status, statusMessage } = payout.data
  return (
    <p data-news="live">
      {status} {story?.steps.length} {statusMessage}
    </p>
  )
}

/** What people write without a source: each asks each second. */
function Polled({ id }: { id: string }): ReactNode {
  const { client } = useFlash()
  const [shown, setShown] = useState<string>()
  useEffect(() => {
    const ask = async () => {
      const variables = { id }
      const options = { query: withdrawalDocument, variables, fetchPolicy: 'network-only' } as const
      const { data } = await client.query(options)
      setShown(`${data?.withdrawal?.status} ${data?.withdrawal?.statusMessage}`)
    }
    let timer: ReturnType<typeof setInterval> | undefined
    const first = setTimeout(() => {
      void ask()
      timer = setInterval(ask, 1_000)
    }, Math.random() * 1_000)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
    }
  }, [client, id])
  return shown && <p data-news="polled">{shown}</p>
}

async function round(): Promise<NewsTimes> {
  const times = { live: [] as number[], polled: [] as number[] }
  const told = new Map<string, number>()
  const observer = new MutationObserver(records => {
    for (const { target } of records) {
      const element = target.parentElement?.closest<HTMLElement>('[data-news]')
      const at = told.get(/#\d+$/.exec(target.textContent ?? '')?.[0] ?? '')
      if (!element || at === undefined) continue
      const side = times[element.dataset.news as keyof NewsTimes]
      requestAnimationFrame(() => side.push(performance.now() - at))
    }
  })
  observer.observe(parent, { subtree: true, characterData: true })
  const order = Array.from({ length: count }, (_, index) => index).sort(() => Math.random() - 0.5)
  for (const index of order) {
    const before = performance.now()
    told.set(`#${payouts.step(index)}`, before)
    await pause(Math.random() * 40)
  }
  await pause(1_500) // Until each was polled again.
  observer.disconnect()
  return times
}

async function rush(events: number): Promise<void> {
  for (let done = 0; done < events; ) {
    for (let some = 0; some < 200 && done < events; some += 1, done += 1) {
      if (done % 2) payouts.stepElsewhere()
      else payouts.step((done / 2) % count)
    }
    await pause(60)
  }
  await painted()
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}

window.liveStage = { show, round, rush, listeners: payouts.listeners }
