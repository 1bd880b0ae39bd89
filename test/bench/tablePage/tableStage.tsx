import { type ReactNode, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { WithdrawalTable } from '../../../src/components/TransactionTable/WithdrawalTable.tsx'
import { type ListQuestion, tableListsOf } from '../../../src/hooks/tables/tableLists.ts'
import { withdrawalTable } from '../../../src/hooks/tables/withdrawalTable.ts'
import { createFlashClient } from '../../../src/provider/createFlashClient.ts'
import { FlashProvider } from '../../../src/provider/FlashProvider.tsx'
import '../../../src/theme/tokens.css.ts'
import { painted } from '../page/probe.ts'
import { manyWithdrawals } from './manyWithdrawals.ts'

/** One mounting of a table whose rows are in the page already, in milliseconds from its start. */
export interface TableMounting {
  /** Until React and the effects are done. */
  readonly script: number
  /** Until the frame that shows the first rows is painted. */
  readonly paint: number
}

/** What the bench asks of the page. */
export interface TableStage {
  /** Writes the API's answer of so many rows, to be at hand before anything is measured. */
  prepare(count: number): void
  /** A new client that has asked for so many rows. */
  load(count: number): Promise<void>
  mount(count: number): Promise<TableMounting>
  unmount(): Promise<void>
  /** Resolves once all rows are in order. */
  settled(): Promise<void>
  /** Sorts by a column; gives the milliseconds until its first rows are painted. */
  sort(label: string): Promise<number>
}

declare global {
  interface Window {
    tableStage: TableStage
  }
}

type Client = ReturnType<typeof createFlashClient>

/** Outside the heap that is measured. */
const answers = new Map<number, Blob>()
const clients = new Map<number, Client>()
let setClient: (client: Client | null) => void

function Page(): ReactNode {
  const [shown, set] = useState<Client | null>(null)
  setClient = set
  if (!shown) return null
  return (
    <FlashProvider client={shown}>
      <WithdrawalTable />
    </FlashProvider>
  )
}

function prepare(count: number): void {
  const answer = JSON.stringify({ data: { withdrawals: manyWithdrawals(count) } })
  answers.set(count, new Blob([answer]))
}

async function load(count: number): Promise<void> {
  const made = createFlashClient({
    endpoint: 'https://api.example/',
    getToken: () => Promise.resolve('token'),
    fetch: () =>
      Promise.resolve(
        new Response(answers.get(count), { headers: { 'content-type': 'application/json' } }),
      ),
  })
  clients.set(count, made)
  const lists = tableListsOf(made)
  const question = {
    kind: withdrawalTable,
    input: {},
    key: 'withdrawals {}',
  } as unknown as ListQuestion
  const kept = new Promise<void>((resolve, reject) => {
    const leave = lists.subscribe(() => {
      const status = lists.find(question)?.status
      if (status === 'loading') return
      leave()
      if (status === 'failed') reject(new Error('The answer was refused'))
      else resolve()
    })
  })
  // As if another part of the page showed it too: else it would go with the first table.
  lists.use(question)
  lists.ask(question)
  await kept
}

async function mount(count: number): Promise<TableMounting> {
  await quiet()
  window.gc?.({ type: 'major' }) // Else the garbage of the loading is swept in the time of the table.
  await quiet()
  const start = performance.now()
  flushSync(() => setClient(clients.get(count) ?? null))
  const script = performance.now() - start
  await painted()
  const paint = performance.now() - start
  if (!document.querySelector('[data-flash="open-details"]')) throw new Error('There is no row')
  return { script, paint }
}

async function unmount(): Promise<void> {
  flushSync(() => setClient(null))
  await quiet()
}

async function settled(): Promise<void> {
  const saving = () => document.querySelectorAll('[data-flash="tool-button"]')[2]
  do await quiet()
  while (saving()?.hasAttribute('aria-disabled'))
}

async function sort(label: string): Promise<number> {
  const heads = [...document.querySelectorAll<HTMLElement>('[data-flash="sort-button"]')]
  const head = heads.find(({ textContent }) => textContent === label)
  if (!head) throw new Error(`There is no column ${label}`)
  const start = performance.now()
  flushSync(() => head.click())
  await painted()
  return performance.now() - start
}

async function quiet(): Promise<void> {
  await painted()
  await new Promise(resolve => setTimeout(resolve, 10))
}

createRoot(document.getElementById('stage') as HTMLElement).render(<Page />)
window.tableStage = { prepare, load, mount, unmount, settled, sort }
