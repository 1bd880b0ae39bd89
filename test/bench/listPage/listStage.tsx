import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { recipientsDocument } from '../../../src/api/documents/recipients.ts'
import { RecipientList } from '../../../src/components/RecipientList/RecipientList.tsx'
import { createFlashClient } from '../../../src/provider/createFlashClient.ts'
import { FlashProvider } from '../../../src/provider/FlashProvider.tsx'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'
import '../../../src/theme/tokens.css.ts'
import { manyRecipients } from '../../manyRecipients.ts'
import { painted } from '../page/probe.ts'

/** Where the time of a whole address book goes until it is in the page’s cache, in milliseconds. */
export interface Loading {
  /** The sandbox: the query executed, and its answer written as JSON. */
  readonly sandbox: number
  /** Everything after: the JSON read, the cache written and read. */
  readonly apollo: number
}

/** One mounting of a list whose book is in the cache already, in milliseconds from its start. */
export interface ListMounting {
  /** Until React and the effects are done. */
  readonly script: number
  /** Until the frame that shows the first row is painted. */
  readonly paint: number
}

/** What the bench asks of the page. */
export interface ListStage {
  /** A new client, whose cache holds a book of so many. */
  load(count: number): Promise<Loading>
  mount(): Promise<ListMounting>
  unmount(): Promise<void>
  /** Types into the search, and gives the milliseconds to the paint of what is found. */
  search(text: string): Promise<number>
}

declare global {
  interface Window {
    listStage: ListStage
  }
}

type Client = ReturnType<typeof createFlashClient>

const sandboxes = new Map<number, Sandbox>()
let client: Client
let setClient: (client: Client | null) => void

function Page(): ReactNode {
  const [shown, set] = useState<Client | null>(null)
  setClient = set
  if (!shown) return null
  return (
    <FlashProvider client={shown}>
      <RecipientList />
    </FlashProvider>
  )
}

async function load(count: number): Promise<Loading> {
  const sandbox = sandboxes.get(count) ?? createSandbox({ recipients: manyRecipients(count) })
  sandboxes.set(count, sandbox)
  let answered = 0
  client = createFlashClient({
    endpoint: 'https://sandbox.example/',
    getToken: sandbox.getToken,
    async fetch(input, init) {
      const response = await sandbox.fetch(input, init)
      answered = performance.now()
      return response
    },
  })
  const start = performance.now()
  await client.query({ query: recipientsDocument, variables: { input: {} } })
  return { sandbox: answered - start, apollo: performance.now() - answered }
}

async function mount(): Promise<ListMounting> {
  await quiet()
  window.gc?.({ type: 'major' }) // Else the garbage of the loading is swept in the time of the list.
  await quiet()
  const start = performance.now()
  flushSync(() => setClient(client))
  const script = performance.now() - start
  await painted()
  const paint = performance.now() - start
  if (!document.querySelector('[data-flash="party-row"]')) throw new Error('There is no row')
  return { script, paint }
}

async function unmount(): Promise<void> {
  flushSync(() => setClient(null))
  await quiet()
}

async function search(text: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('input[type="search"]')
  if (!input) throw new Error('There is no search')
  const start = performance.now()
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {}
  set?.call(input, text)
  input.dispatchEvent(new Event('input', { bubbles: true }))
  // Typing goes first: the list is busy until what was typed is found.
  do await painted()
  while (document.querySelector('[data-flash="recipient-list"][aria-busy]'))
  return performance.now() - start
}

async function quiet(): Promise<void> {
  await painted()
  await new Promise(resolve => setTimeout(resolve, 10))
}

createRoot(document.getElementById('stage') as HTMLElement).render(<Page />)
window.listStage = { load, mount, unmount, search }
