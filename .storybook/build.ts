/**
 * Builds the package into `dist/`: one module for each source module, its declarations, and the
 * stylesheet twice, plain and within a cascade layer.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'vite'

const root = new URL('..', import.meta.url).pathname
const dist = `${root}dist`

rmSync(dist, { recursive: true, force: true })
await build({ configFile: `${root}.storybook/vite.library.ts`, logLevel: 'warn' })
execFileSync(
  `${root}node_modules/.bin/tsc`,
  ['-p', `${root}.storybook/tsconfig.declarations.json`],
  {
    stdio: 'inherit',
  },
)

// npm makes a `bin` executable when it installs it; this is for those who run it from here.
chmodSync(`${dist}/cli/flashkit.js`, 0o755)

// TypeScript rewrites import extensions in code but not in declarations.
for (const file of globSync(`${dist}/**/*.d.ts`)) {
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(/(from |import\()(['"]\.[^'"]*)\.tsx?(?=['"])/g, '$1$2.js'))
}

const css = readFileSync(`${dist}/styles.css`, 'utf8')
writeFileSync(`${dist}/styles.layered.css`, `@layer flashkit {\n${css}\n}\n`)
