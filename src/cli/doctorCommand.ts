import { examineSchema } from '../doctor/examineSchema.ts'
import { readLiveSchema } from '../doctor/readLiveSchema.ts'
import { reportOf } from '../doctor/report.ts'
import { Mistake, readFlags, readUrl } from './Mistake.ts'

/** `flashkit doctor`: gives the exit code. */
export async function runDoctor(args: readonly string[], version: string): Promise<number> {
  const flags = readFlags(args, {
    endpoint: { type: 'string' },
    token: { type: 'string' },
    json: { type: 'boolean' },
  })
  if (flags.endpoint === undefined) throw new Mistake('flashkit doctor needs --endpoint URL.')
  const { schema, failure } = await readLiveSchema({
    url: readUrl('--endpoint', flags.endpoint),
    token: readToken(flags.token ?? process.env.FLASH_TOKEN),
    userAgent: `flashkit-doctor/${version}`,
  })
  if (failure !== undefined) throw new Mistake(failure)
  const diagnosis = examineSchema(schema)
  console.log(flags.json ? JSON.stringify(diagnosis, null, 2) : reportOf(diagnosis))
  return diagnosis.findings.length > 0 ? 1 : 0
}

/** Checked here, because `fetch` would put a token that no header can hold into its error. */
function readToken(text: string | undefined): string | undefined {
  const token = text?.trim().replace(/^Bearer\s+/i, '')
  if (!token) return undefined
  if (!/^[\x21-\x7e]+$/.test(token)) throw new Mistake('The token is no JWT.')
  return token
}
