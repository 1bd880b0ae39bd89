import { useRef, useState } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { DraftState } from '../../../src/hooks/onboarding/draft.ts'
import { draftsOf, memoryDrafts } from '../../../src/hooks/onboarding/memoryDrafts.ts'
import { type UseDraftOptions, useDraft } from '../../../src/hooks/onboarding/useDraft.ts'
import { useFlash } from '../../../src/provider/FlashContext.ts'
import { render } from '../../render.tsx'
import { contentOf, draftOf, stageStore, typedIn } from './draftStage.ts'

type PageProps = Partial<UseDraftOptions> & { readonly keep: (state: DraftState) => void }

/** One field, with its draft in the client's memory unless told. */
function Page({ keep, ...options }: PageProps) {
  const { client } = useFlash()
  const typed = useRef('')
  const [, draw] = useState(0)
  const read = () => contentOf(typed.current)
  const draft = useDraft({ store: draftsOf(client), read, ...options })
  keep(draft)
  const text = typed.current || String(typedIn(draft.loaded) ?? '')
  return (
    <input
      aria-label="Name"
      value={text}
      onChange={({ target }) => {
        typed.current = target.value
        draw(count => count + 1)
        draft.touch()
      }}
    />
  )
}

function keeping() {
  const states: DraftState[] = []
  return { states, keep: (state: DraftState) => void states.push(state) }
}

async function type(element: HTMLElement, text: string): Promise<void> {
  const input = element.querySelector('input') as HTMLInputElement
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
  set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

test('under StrictMode it reads once, and what is on the page on coming back is what was typed', async () => {
  const store = stageStore(draftOf('Ana'))
  const { states, keep } = keeping()
  const { element, update } = render(<Page keep={keep} store={store.drafts} />)
  await expect.poll(() => states.at(-1)?.status).toBe('ready')
  expect(states.at(0)?.status).toBe('loading')
  expect(store).toMatchObject({ loads: 1, saves: [] })
  await type(element, 'Anab')
  update(null)
  await expect.poll(() => typedIn(store.held)).toBe('Anab')
  update(<Page keep={keep} store={store.drafts} />)
  await expect.poll(() => element.querySelector('input')?.value).toBe('Anab')
  update(null)
  expect(store.saves.map(typedIn)).toEqual(['Anab'])
})

test('by default it goes on under the same provider at once, and nothing is in any storage', async () => {
  const { states, keep } = keeping()
  const { element, update } = render(<Page keep={keep} />)
  expect(states.at(0)?.status).toBe('ready')
  await type(element, 'Ana')
  await expect.poll(() => states.at(-1)?.saving).toBe('saved')
  await type(element, 'Anab')
  update(null)
  await expect.poll(() => element.querySelector('input')).toBeNull()
  update(<Page keep={keep} />)
  await expect.poll(() => element.querySelector('input')?.value).toBe('Anab')
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ''])
  expect(await indexedDB.databases()).toEqual([])
  expect(await caches.keys()).toEqual([])
  expect(JSON.stringify(history.state) ?? '').not.toContain('Ana')
})

test('a page that is hidden has saved what was typed', async () => {
  const store = stageStore()
  const { states, keep } = keeping()
  const { element } = render(<Page keep={keep} store={store.drafts} />)
  await expect.poll(() => states.at(-1)?.status).toBe('ready')
  await type(element, 'Ana')
  dispatchEvent(new Event('pagehide'))
  expect(typedIn(store.held)).toBe('Ana')
})

test('on a server it waits for the page, or has nothing', () => {
  const statuses: string[] = []
  function Status({ store }: Pick<UseDraftOptions, 'store'>) {
    const draft = useDraft({ store, read: () => contentOf('') })
    statuses.push(draft.status)
    return null
  }
  renderToString(<Status store={stageStore().drafts} />)
  renderToString(<Status store={memoryDrafts()} />)
  expect(statuses).toEqual(['loading', 'ready'])
})
