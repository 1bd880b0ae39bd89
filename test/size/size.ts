/**
 * Prints what each component, hook and entry of the package costs a host's page, holds it against
 * `budgets.ts`, and ends with exit code 1 where a budget is broken. `npm run size -- --modules` adds
 * which modules of ours weigh most in each.
 */
import { globSync, readFileSync, statSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Budget, budgets, stylesheetBudget } from './budgets.ts'
import { type Bundle, bundle } from './bundle.ts'
import { floorOf } from './floor.ts'
import { kB, verdictsOf } from './verdict.ts'

const root = new URL('../../', import.meta.url).pathname
const stylesheet = `${root}dist/styles.css`
const showsModules = process.argv.includes('--modules')

if (isBuildStale()) {
  console.log('dist/ is missing or older than src/: building it first …')
  await import('../../.storybook/build.ts')
}

const broken: string[] = []
const lazy = new Map<string, string[]>()
const table: Record<string, Record<string, string>> = {}
const heavy: string[] = []

for (const budget of budgets) await measure(budget)
measureStylesheet()

console.log('gzip kB, minified, first load; react and react-dom are the host’s')
console.table(table)
console.log('Loaded only when asked for, so in no number above:')
for (const [chunk, users] of lazy) console.log(`  ${chunk} kB: ${users.join('; ')}`)
for (const list of heavy) console.log(list)
if (broken.length > 0) {
  console.error(`\nOver budget:\n${broken.map(line => `  ${line}`).join('\n')}`)
  process.exitCode = 1
}

async function measure(budget: Budget): Promise<void> {
  const { what, code } = budget
  const all = await bundle(code)
  const floor = await floorOf(code)
  const hasFloor = floor.entry !== ''
  const cost = { allIn: all.gzip, floor: hasFloor ? floor.gzip : 0 }
  const isBroken = judge(budget, cost)
  for (const chunk of all.lazy) {
    const key = `${chunk.name} ${kB(chunk.gzip)}`
    lazy.set(key, [...(lazy.get(key) ?? []), what])
  }
  if (showsModules || (isBroken && budget.ratio !== undefined)) heavy.push(heaviest(what, all))
}

/** Adds a row to the table; true where a limit is broken. */
function judge(budget: Omit<Budget, 'code'>, cost: { allIn: number; floor: number }): boolean {
  const verdicts = verdictsOf(budget, cost)
  const excesses = verdicts.flatMap(({ excess }) => excess ?? [])
  broken.push(...excesses.map(excess => `${budget.what}: ${excess}`))
  table[budget.what] = {
    'all-in': kB(cost.allIn),
    'own code': kB(cost.allIn - cost.floor),
    floor: kB(cost.floor),
    ratio: cost.floor > 0 ? (cost.allIn / cost.floor).toFixed(3) : '–',
    budget: verdicts.map(({ limit }) => limit).join(', '),
    verdict: excesses.length > 0 ? 'OVER' : 'ok',
  }
  return excesses.length > 0
}

function measureStylesheet(): void {
  const allIn = gzipSync(readFileSync(stylesheet)).length
  judge({ what: 'styles.css', allIn: stylesheetBudget }, { allIn, floor: 0 })
}

/** Our modules in a bundle by the bytes they leave in it, before it is minified. */
function heaviest(what: string, { modules }: Bundle): string {
  const ours = [...modules].filter(([path]) => !path.includes('node_modules/'))
  const sum = ours.reduce((total, [, length]) => total + length, 0)
  const lines = ours
    .sort(([, a], [, b]) => b - a)
    .slice(0, 20)
    .map(([path, length]) => {
      const share = `${((100 * length) / sum).toFixed(1)} %`
      return `  ${String(length).padStart(7)} ${share.padStart(7)}  ${path}`
    })
  return `\nOurs in "${what}", bytes before minifying (${sum} in all):\n${lines.join('\n')}`
}

function isBuildStale(): boolean {
  const built = statSync(`${root}dist/styles.layered.css`, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = globSync(['src/**/*.ts', 'src/**/*.tsx', '.storybook/*.ts', 'package.json'], {
    cwd: root,
  })
  return sources.some(path => statSync(`${root}${path}`).mtimeMs > built)
}
