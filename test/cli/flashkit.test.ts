import { execFile, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { type HttpSandbox, serveSandbox } from '../../src/sandbox/http/serveSandbox.ts'
import { answerWith, changedSchema, serveLive } from '../doctor/liveEndpoint.ts'

const command = 'src/cli/flashkit.ts'
const closing: (() => unknown)[] = []

afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** Runs the command to its end. */
function flashkit(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  const env = { ...process.env, FLASH_TOKEN: 'from-the-environment' }
  return new Promise(resolve => {
    execFile(process.execPath, [command, ...args], { env }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    )
  })
}

/** Starts a sandbox, and gives its address as soon as it says so. */
async function startSandbox(...args: string[]): Promise<string> {
  const server = spawn(process.execPath, [command, 'sandbox', '--port', '0', ...args])
  closing.push(() => server.kill())
  const line = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', data => resolve(String(data)))
    server.stderr.once('data', data => reject(new Error(String(data))))
  })
  expect(line).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\/\n$/)
  return line.trim().slice('ready '.length)
}

async function sandboxInPage(): Promise<HttpSandbox> {
  const served = await serveSandbox(createSandbox())
  closing.push(() => served.close())
  return served
}

test('--help and --version', async () => {
  const help = await flashkit('--help')
  expect(help.code).toBe(0)
  expect(help.out).toContain('flashkit doctor --endpoint URL')
  expect(help.out).toContain('flashkit sandbox [--port 4010]')
  expect(await flashkit('--version')).toEqual({ code: 0, out: '0.0.0\n', err: '' })
  expect((await flashkit('doctor', '--help')).out).toBe(help.out)
})

test.each([
  [['--bogus'], '--bogus is no command of flashkit. See flashkit --help.'],
  [['operate'], 'operate is no command of flashkit. See flashkit --help.'],
  [['doctor'], 'flashkit doctor needs --endpoint URL.'],
  [['doctor', '--bogus'], "Unknown option '--bogus'. See flashkit --help."],
  [['doctor', '--endpoint', 'nowhere'], /^--endpoint takes a URL such as .*, not nowhere\.$/],
  [['doctor', '--endpoint', 'http://127.0.0.1:1', '--token', 'ä'], 'The token is no JWT.'],
  [
    ['doctor', '--endpoint', '--json'],
    "Option '--endpoint' argument is ambiguous. See flashkit --help.",
  ],
  [
    ['doctor', '--endpoint', 'http://me:hush@127.0.0.1:1/'],
    '--endpoint takes a URL without a name and a password.',
  ],
  [['sandbox', '--port', 'four'], '--port takes a whole number, not four.'],
  [['sandbox', '--latency', '9-3'], /^--latency takes milliseconds, .*, not 9-3\.$/],
  [['sandbox', '--webhook', 'http://127.0.0.1:1'], '--webhook URL and --secret S go together.'],
  [
    ['sandbox', '--webhook', 'http://127.0.0.1:1', '--secret', ''],
    '--webhook URL and --secret S go together.',
  ],
  [['sandbox', 'extra'], /^Unexpected argument 'extra'.* See flashkit --help\.$/],
])('a mistake is one sentence: %j', async (args, sentence) => {
  const { code, out, err } = await flashkit(...args)
  expect([code, out]).toEqual([2, ''])
  expect(err.trimEnd().split('\n')).toHaveLength(1)
  if (typeof sentence === 'string') expect(err.trimEnd()).toBe(sentence)
  else expect(err.trimEnd()).toMatch(sentence)
})

test('a port that is taken', async () => {
  const { url } = await sandboxInPage()
  const { port } = new URL(url)
  expect(await flashkit('sandbox', '--port', port)).toEqual({
    code: 2,
    out: '',
    err: `Port ${port} is taken: choose another.\n`,
  })
})

test('doctor: nothing to report', async () => {
  const { url } = await sandboxInPage()
  const { code, out, err } = await flashkit('doctor', '--endpoint', url)
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^The live schema takes all that we send: [^\n]+\n$/)
})

test('doctor: findings, as text and as JSON, with the token and a name of its own', async () => {
  const sdl = changedSchema(['ConversionStatus', 'CONVERTED @documented', 'CONVERTED SETTLING'])
  const live = await serveLive(answerWith(sdl))
  closing.push(live.close)
  const text = await flashkit('doctor', '--endpoint', live.url)
  expect(text.code).toBe(1)
  expect(text.out).toContain('  ConversionStatus.SETTLING is new there, and unknown here\n')
  const json = await flashkit('doctor', '--endpoint', live.url, '--token', 'mine', '--json')
  expect(json.code).toBe(1)
  expect(JSON.parse(json.out)).toMatchObject({
    findings: [{ kind: 'newEnumMember', at: 'ConversionStatus.SETTLING', documents: [] }],
    compared: { documents: expect.any(Number) },
  })
  const [first, second] = live.requests.map(({ headers }) => headers)
  expect(first?.['user-agent']).toBe('flashkit-doctor/0.0.0')
  expect(first?.authorization).toBe('Bearer from-the-environment')
  expect(second?.authorization).toBe('Bearer mine')
})

test('doctor: no answer is exit code 2', async () => {
  const { code, err } = await flashkit('doctor', '--endpoint', 'http://127.0.0.1:1/')
  expect(code).toBe(2)
  expect(err).toMatch(/^http:\/\/127\.0\.0\.1:1\/ could not be reached: [^\n]+\n$/)
})

test('sandbox: serves GraphQL', async () => {
  const url = await startSandbox('--seed', '2', '--latency', '0-1')
  const reply = await fetch(url, { method: 'POST', body: '{"query":"{ recipients { id } }"}' })
  expect((await reply.json()).errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test('sandbox: posts signed webhooks', async () => {
  let told: (signature: unknown) => void
  const signature = new Promise(resolve => {
    told = resolve
  })
  const receiver = createServer((request, response) => {
    told(request.headers['flashfx-signature'])
    response.end()
  })
  await new Promise<void>(resolve => receiver.listen(0, '127.0.0.1', resolve))
  closing.push(() => receiver.close())
  const { port } = receiver.address() as AddressInfo
  const url = await startSandbox('--webhook', `http://127.0.0.1:${port}/`, '--secret', 's')
  await fetch(`${url}_sandbox/deposit`, { method: 'POST' })
  expect(await signature).toMatch(/^[\w+/]{43}=$/)
})
