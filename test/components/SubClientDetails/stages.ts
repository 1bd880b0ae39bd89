import type { CreateSubClientInput } from '../../../src/api/documents/operationTypes.ts'
import { createSandbox, type Sandbox } from '../../../src/exports/sandbox.ts'

/** A person's account that is being opened, in a country. */
export function newClient(country: string): CreateSubClientInput {
  return {
    firstName: 'Ada',
    lastName: 'Byron',
    dob: '1979-05-12',
    email: 'ada@byron.example',
    mobile: '+61491570156',
    address: {
      street: '1 Hay St',
      suburb: 'Sydney',
      state: 'NSW',
      country,
      postcode: '2000',
    },
    idDoc: { type: 'passport', docNumber: 'FF1948394', country },
  }
}

/** Opens it, and gives its id. */
export async function openClient(sandbox: Sandbox, country = 'AU'): Promise<string> {
  const query =
    'mutation ($input: CreateSubClientInput!) { createSubClient(input: $input) { subClient { id } } }'
  const reply = await sandbox.fetch('https://sandbox.example/', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await sandbox.getToken()}`,
    },
    body: JSON.stringify({ query, variables: { input: newClient(country) } }),
  })
  const { data } = (await reply.json()) as {
    data: { createSubClient: { subClient: { id: string } } }
  }
  return data.createSubClient.subClient.id
}

/** An API that calls what you have deactivated DISABLED, as an example of its documentation does. */
export function olderSandbox(): Sandbox {
  const sandbox = createSandbox()
  return {
    ...sandbox,
    async fetch(input, init) {
      const reply = await sandbox.fetch(input, init)
      const text = (await reply.text()).replaceAll('"DEACTIVATED"', '"DISABLED"')
      return new Response(text, { status: reply.status, headers: reply.headers })
    },
  }
}
