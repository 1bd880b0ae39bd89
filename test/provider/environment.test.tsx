import { ApolloLink } from '@apollo/client'
import { expect, test } from 'vitest'
import { FlashProvider, type FlashProviderProps } from '../../src/exports/index.ts'
import { createFlashClient, createFlashLink } from '../../src/provider/createFlashClient.ts'
import { useFlash } from '../../src/provider/FlashContext.ts'
import { render } from '../render.tsx'

function Environment() {
  return <output>{useFlash().environment}</output>
}

const ours = createFlashClient({ endpoint: 'https://api.uat.example.com/' })
const link = ApolloLink.from([
  new ApolloLink((operation, forward) => forward(operation)),
  createFlashLink({ endpoint: 'https://api.uat.example.com/' }),
])
const theirs = createFlashClient({ endpoint: 'https://api.uat.example.com/' })
theirs.setLink(link)

const provided: readonly (readonly [from: string, FlashProviderProps, environment: string])[] = [
  ['an endpoint that tells it', { endpoint: 'https://sandbox.example/' }, 'sandbox'],
  ['an endpoint that doesn’t, carefully', { endpoint: '/flash' }, 'production'],
  ['what the host says', { endpoint: '/flash', environment: 'uat' }, 'uat'],
  ['the client', { client: ours }, 'uat'],
  ['what the host says of a client', { client: ours, environment: 'production' }, 'production'],
  ['a client with links of its own, carefully', { client: theirs }, 'production'],
]

test.each(provided)('comes from %s', async (_, props, environment) => {
  const { element } = render(
    <FlashProvider {...props}>
      <Environment />
    </FlashProvider>,
  )
  await expect.poll(() => element.querySelector('output')?.textContent).toBe(environment)
})
