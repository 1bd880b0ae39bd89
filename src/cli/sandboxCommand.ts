import { createSandbox } from '../sandbox/createSandbox.ts'
import { serveSandbox } from '../sandbox/http/serveSandbox.ts'
import { Mistake, readFlags, readUrl } from './Mistake.ts'

/** `flashkit sandbox`: says where it listens, and goes on until the process ends. */
export async function runSandbox(args: readonly string[]): Promise<void> {
  const flags = readFlags(args, {
    port: { type: 'string', default: '4010' },
    latency: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    webhook: { type: 'string' },
    secret: { type: 'string' },
    callbacks: { type: 'boolean', default: false },
  })
  const port = readCount('--port', flags.port)
  if (port > 65_535) throw new Mistake(`--port takes a number up to 65535, not ${flags.port}.`)
  const sandbox = createSandbox({
    seed: readCount('--seed', flags.seed),
    latency: readLatency(flags.latency),
    callbacks: flags.callbacks,
  })
  if (flags.webhook && flags.secret) {
    sandbox.addWebhook({ url: readUrl('--webhook', flags.webhook), secret: flags.secret })
  } else if (flags.webhook !== undefined || flags.secret !== undefined) {
    throw new Mistake('--webhook URL and --secret S go together.')
  }
  const { url } = await serveSandbox(sandbox, port).catch(error => {
    if (error.code === 'EADDRINUSE') throw new Mistake(`Port ${port} is taken: choose another.`)
    if (error.code === 'EACCES') throw new Mistake(`Port ${port} is not yours to open.`)
    if (error.cause?.code === 'ERR_MODULE_NOT_FOUND') throw new Mistake(error.message)
    throw error
  })
  console.log(`ready ${url}`)
}

function readCount(flag: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Mistake(`${flag} takes a whole number, not ${text}.`)
}

/** `300`, or a span such as `200-600`. */
function readLatency(text: string): { min: number; max: number } {
  const match = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text)
  const [min, max] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])]
  if (match && min <= max) return { min, max }
  throw new Mistake(`--latency takes milliseconds, such as 300 or 200-600, not ${text}.`)
}
