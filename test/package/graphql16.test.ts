import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

// Hosts bring their own graphql: 16, which npm still gives to Node 20, or 17, which we develop with.

/** Runs a script on the built package, where `graphql` is version 16, and gives what it prints. */
function withGraphql16(code: string): unknown {
  const guard = `
    import { registerHooks } from 'node:module'
    registerHooks({
      resolve: (specifier, context, next) =>
        next(specifier === 'graphql' ? 'graphql-16' : specifier, context),
    })`
  const printed = execFileSync('node', ['--input-type=module', '-e', `${guard}\n${code}`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return JSON.parse(printed)
}

const asking = `
  const { version } = await import('graphql')
  const { createSandbox, steppedClock } = await import('flashkit/sandbox')
  const sandbox = createSandbox({ clock: steppedClock() })
  const token = await sandbox.getToken()
  async function ask(query, variables) {
    const headers = { authorization: 'Bearer ' + token }
    const body = JSON.stringify({ query, variables })
    const { data, errors } = await (await sandbox.fetch('/', { method: 'POST', headers, body })).json()
    return { data, fields: errors?.map(({ extensions }) => extensions.field ?? extensions.code) }
  }`

test('the sandbox answers, refuses and moves on graphql 16', () => {
  const create = `mutation ($input: CreateWithdrawalInput!) {
    createWithdrawal(input: $input) { code withdrawal { amount status } }
  }`
  const recipient = {
    firstName: 'Ada',
    lastName: 'Byron',
    accountIdType: 'BSB',
    currency: 'AUD',
    bsb: '062000',
    accountNo: '12345678',
  }
  const good = { amount: '10.50', currency: 'AUD', recipient }
  const answers = withGraphql16(`${asking}
    const create = ${JSON.stringify(create)}
    const good = ${JSON.stringify(good)}
    const answers = [
      await ask(create, { input: good }),
      await ask(create, { input: { ...good, amount: 'ten' } }),
      await ask(create, { input: { ...good, currency: 'XRP' } }),
      await ask(create, { input: { ...good, recipient: { ...good.recipient, firstName: 'Ada2' } } }),
      await ask('{ quote(input: { fromCurrency: AUD, toCurrency: USD, size: "7" }) { symbol } }'),
    ]
    await sandbox.advance(60_000)
    const events = sandbox.events.map(({ event }) => event).filter(name => name !== 'ams_completed')
    console.log(JSON.stringify({ version: version.split('.')[0], answers, events }))`)
  expect(answers).toEqual({
    version: '16',
    answers: [
      {
        data: {
          createWithdrawal: {
            code: 'SUCCESS',
            withdrawal: { amount: 10.5, status: 'INITIALISED' },
          },
        },
      },
      { fields: ['amount'] },
      { fields: ['currency'] },
      { fields: ['recipient.firstName'] },
      { data: { quote: { symbol: 'AUDUSD' } } },
    ],
    events: ['withdrawal_initiated', 'withdrawal_pending', 'withdrawal_completed'],
  })
})

test('and an enum value that the schema doesn’t know comes out as it is', () => {
  const answer = withGraphql16(`${asking}
    const [id, withdrawal] = [...sandbox.store.withdrawals][0]
    sandbox.store.withdrawals.set(id, { ...withdrawal, status: 'RECALLED' })
    const { data } = await ask('query ($id: ID) { withdrawal(id: $id) { status } }', { id })
    console.log(JSON.stringify(data))`)
  expect(answer).toEqual({ withdrawal: { status: 'RECALLED' } })
})
