import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { recipientsDocument } from '../../src/api/documents/recipients.ts'
import { createFlashClient } from '../../src/provider/createFlashClient.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'

const endpoint = 'https://you.example/flash'

/** The README's three lines, and a client that knows nothing of them. */
function withMsw() {
  const sandbox = createSandbox()
  const answer = ({ request }: { request: Request }) =>
    sandbox.fetch(request).catch(() => HttpResponse.error())
  const server = setupServer(http.post(endpoint, answer))
  server.listen()
  onTestFinished(() => server.close())
  return { sandbox, client: createFlashClient({ endpoint, getToken: sandbox.getToken }) }
}

const recipients = { query: recipientsDocument, variables: { input: {} } }

test('a page’s own fetch reaches the sandbox through msw', async () => {
  const { sandbox, client } = withMsw()
  const { data } = await client.query(recipients)
  expect(data?.recipients).toHaveLength(sandbox.store.recipients.size)
  expect(sandbox.requests).toMatchObject([{ operation: 'recipients' }])
})

test.each([
  [{ kind: 'offline' }, 'offline'],
  [{ kind: 'dropReply' }, 'offline'],
  [{ kind: 'serverError' }, 'server'],
  [{ kind: 'signedOut' }, 'signedOut'],
  [{ kind: 'badUserInput', field: 'currency', message: 'no' }, 'invalidInput'],
] as const)('and %o arrives as %s', async (fault, kind) => {
  const { sandbox, client } = withMsw()
  sandbox.addFault(fault)
  await expect(client.query(recipients)).rejects.toMatchObject({ kind })
})
