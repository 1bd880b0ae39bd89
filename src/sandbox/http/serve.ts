import { parseArgs } from 'node:util'
import { createSandbox } from '../createSandbox.ts'
import { serveSandbox } from './serveSandbox.ts'

// node src/sandbox/http/serve.ts --port 4010 --latency 200-600 --seed 1

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4010' },
    latency: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
})

const [min = 0, max = min] = values.latency.split('-').map(milliseconds => count(milliseconds))
const sandbox = createSandbox({ seed: count(values.seed), latency: { min, max } })
const { url } = await serveSandbox(sandbox, count(values.port))
console.log(`ready ${url}`)

function count(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  throw new Error(`${text} is not a whole number: use --port 4010 --latency 200-600 --seed 1`)
}
