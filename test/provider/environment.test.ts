import { ApolloLink } from '@apollo/client'
import { describe, expect, test } from 'vitest'
import { createFlashClient, createFlashLink } from '../../src/provider/createFlashClient.ts'
import { environmentOf, environments } from '../../src/provider/environment.ts'

describe('the host of an endpoint', () => {
  test.each([
    ['https://api.uat.example.com/graphql', 'uat'],
    ['https://uat-api.example.com/', 'uat'],
    ['https://api-uat.example.com', 'uat'],
    ['https://UAT.example.com', 'uat'],
    ['https://uat', 'uat'],
    ['//uat.example.com/flash', 'uat'],
    ['https://sandbox.example/', 'sandbox'],
    ['http://sandbox:4000/', 'sandbox'],
    ['https://sandbox.example.com?x=1', 'sandbox'],
  ])('%s: %s', (endpoint, environment) => {
    expect(environmentOf(endpoint)).toBe(environment)
  })

  test.each([
    '',
    '/flash',
    '/uat/graphql',
    'uat',
    'https://api.example.com/uat',
    'https://api.example.com/?to=sandbox.example',
    'https://api.example.com#uat.',
    'https://evaluation.example.com/',
    'https://uatsapp.example.com/',
    'https://mysandbox.example.com/',
    'https://sandboxes.example.com/',
    'http://localhost:4000/graphql',
    'https://api.example.com//uat.example.com',
  ])('%s tells nothing, so that it counts as production', endpoint => {
    expect(environmentOf(endpoint)).toBe('production')
  })
})

describe('a client', () => {
  test('is of the environment of its endpoint', () => {
    const { link } = createFlashClient({ endpoint: 'https://api.uat.example.com/' })
    expect(environments.get(link)).toBe('uat')
    expect(environments.get(createFlashLink({ endpoint: '/flash' }))).toBe('production')
  })

  test('or of the one that it is told', () => {
    const options = { endpoint: '/flash', environment: 'sandbox' } as const
    expect(environments.get(createFlashClient(options).link)).toBe('sandbox')
    const real = { endpoint: 'https://sandbox.example/', environment: 'production' } as const
    expect(environments.get(createFlashLink(real))).toBe('production')
  })

  test('with links of the host’s own isn’t known', () => {
    const own = createFlashLink({ endpoint: 'https://sandbox.example/' })
    expect(environments.get(ApolloLink.from([ApolloLink.empty(), own]))).toBeUndefined()
  })
})
