import type { ApolloClient } from '@apollo/client'
import type { LiveSource } from '../../api/liveEvent.ts'
import { createLiveHub, type LiveHub } from './liveHub.ts'

const hubs = new WeakMap<ApolloClient, WeakMap<object, LiveHub>>()
const noSource = {}

/** The one hub of a client and a source. When the client's store is reset, it forgets all. */
export function liveHubOf(client: ApolloClient, source: LiveSource | undefined): LiveHub {
  const ofClient = hubs.get(client) ?? new WeakMap<object, LiveHub>()
  hubs.set(client, ofClient)
  const key = source ?? noSource
  const known = ofClient.get(key)
  if (known) return known
  const hub = createLiveHub(client, source)
  ofClient.set(key, hub)
  // Held weakly, since a client may outlive many sources.
  const held = new WeakRef(hub)
  const forget = async () => held.deref()?.forget()
  client.onResetStore(forget)
  client.onClearStore(forget)
  return hub
}
