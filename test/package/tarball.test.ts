import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'flashkit-'))
let tarball: Buffer
let files: string[]

beforeAll(() => {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const output = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: 'pipe' }))
  const [packed] = Object.values(output) as [{ filename: string; files: { path: string }[] }]
  files = packed.files.map(({ path }) => path)
  tarball = readFileSync(join(folder, packed.filename))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('holds the built modules and their declarations, and none of the sources', () => {
  expect(files).toContain('dist/exports/index.js')
  expect(files).toContain('dist/exports/index.d.ts')
  expect(files).toContain('dist/styles.css')
  expect(files.filter(path => /^(test|stories|\.storybook|node_modules)\//.test(path))).toEqual([])
  expect(files.filter(path => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))).toEqual([])
})

test('publint finds nothing', async () => {
  const data = new Uint8Array(tarball).buffer
  const { messages, pkg } = await publint({ pack: { tarball: data } })
  expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
})

test('are-the-types-wrong finds nothing for those who import ESM', async () => {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
    excludeEntrypoints: [/\.css$/],
  })
  if (!analysis.types) throw new Error('The package has no types')
  // The package is ESM only, so what only concerns `require` and Node 10 is by design.
  const problems = analysis.problems.filter(
    problem =>
      problem.kind !== 'CJSResolvesToESM' &&
      !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
  )
  expect(problems).toEqual([])
})
