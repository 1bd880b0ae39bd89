import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { onTestFinished, vi } from 'vitest'
import type { LiveSource } from '../../src/api/liveEvent.ts'
import { createLiveHub } from '../../src/hooks/live/liveHub.ts'
import { liveKinds } from '../../src/hooks/live/liveKinds.ts'
import type { StatusEntity } from '../../src/lifecycle/statusGraph.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'

/** Timers and a sandbox that move only with the test, until it ends. */
export function stage(): { readonly sandbox: Sandbox; readonly client: ApolloClient } {
  const now = Date.UTC(2026, 10, 2)
  vi.useFakeTimers({ now })
  onTestFinished(() => void vi.useRealTimers())
  const balances = { AUD: 1_000_000, EUR: 1_000_000 }
  const sandbox = createSandbox({ clock: steppedClock(now), balances })
  return { sandbox, client: clientOf(sandbox) }
}

/** A client of its own. */
export function clientOf({ fetch, getToken }: Sandbox): ApolloClient {
  return createFlashClient({ endpoint: 'https://sandbox.example/', fetch, getToken })
}

/** Lets time pass for the page, and what waits for answers get them. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

/** Shows the answer to a question as a hook would, asking again for what is stale; gives each in turn. */
export async function show<Data, Variables extends OperationVariables>(
  client: ApolloClient,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onData: (data: Data) => void = () => {},
): Promise<() => Data> {
  let latest: Data | undefined
  const options = { query, variables, notifyOnNetworkStatusChange: true }
  const shown = client.watchQuery<Data>(options as never).subscribe(({ data, dataState }) => {
    if (dataState !== 'complete') return
    latest = data as Data
    onData(latest)
  })
  onTestFinished(() => shown.unsubscribe())
  await pass(100)
  return () => latest as Data
}

/** A hub on a source, and what shows an entity by it. */
export function hubOn(client: ApolloClient, source: LiveSource) {
  const hub = createLiveHub(client, source)
  async function showOne(entity: StatusEntity, id: string) {
    const kind = liveKinds[entity]
    const statuses: string[] = []
    const latest = await show(client, kind.document, { id }, data => {
      const [one] = Object.values(data)
      const status = one && hub.newest(kind, one).status
      if (status && statuses.at(-1) !== status) statuses.push(status)
    })
    const leave = hub.watch(kind, id, () => {})
    hub.assure(kind, id, true)
    return { entity, id, statuses, latest, leave, steps: () => hub.steps(kind, id) }
  }
  return { hub, showOne }
}
