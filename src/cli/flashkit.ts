#!/usr/bin/env node
import { createRequire } from 'node:module'
import { Mistake } from './Mistake.ts'

const help = `flashkit doctor --endpoint URL [--token JWT] [--json]
  Compares a live schema with the one that flashkit is built on, and lists what it would refuse.
  The token may also stand in the environment, as FLASH_TOKEN.
  Exit code: 0 nothing to report, 1 findings, 2 the schema could not be read.

flashkit sandbox [--port 4010] [--latency 200-600] [--seed 1]
                 [--webhook URL --secret S] [--callbacks]
  Serves the API in memory on this machine, and prints "ready" and its address when it listens.
  --webhook posts every event there, signed with the secret; --callbacks also tells callbackUri.

flashkit --help
flashkit --version`

/** From the package's own file, which is two folders up in the sources and in the build alike. */
function version(): string {
  return createRequire(import.meta.url)('../../package.json').version
}

async function run([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || args.includes('--help')) {
    console.log(help)
    return command === undefined ? 2 : 0
  }
  if (command === '--version') {
    console.log(version())
    return 0
  }
  if (command === 'doctor') {
    const { runDoctor } = await import('./doctorCommand.ts')
    return runDoctor(args, version())
  }
  if (command === 'sandbox') {
    const { runSandbox } = await import('./sandboxCommand.ts')
    await runSandbox(args)
    return 0
  }
  throw new Mistake(`${command} is no command of flashkit. See flashkit --help.`)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Mistake)) throw error
  console.error(error.message)
  process.exitCode = 2
}
