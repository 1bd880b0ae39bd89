import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type ImportEdge, readSourceModules } from './sourceModules.ts'

/** The rooms, ground floor first, and the rooms that each may import. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  accounts: [],
  money: [],
  lifecycle: [],
  messages: [],
  theme: [],
  rules: ['accounts', 'money'],
  api: ['money', 'lifecycle'],
  provider: ['api', 'messages', 'theme'],
  sandbox: ['api', 'accounts', 'rules', 'money', 'lifecycle'],
  gateway: ['api'],
  hooks: ['provider', 'rules', 'api', 'accounts', 'money', 'lifecycle'],
  primitives: ['theme'],
  components: [
    'hooks',
    'primitives',
    'provider',
    'rules',
    'api',
    'accounts',
    'money',
    'lifecycle',
    'messages',
    'theme',
  ],
  doctor: ['api'],
  cli: ['api', 'sandbox', 'doctor'],
  exports: [
    'accounts',
    'money',
    'messages',
    'theme',
    'rules',
    'lifecycle',
    'api',
    'provider',
    'sandbox',
    'hooks',
    'components',
  ],
}

/** Who may name which package. A type costs nothing, but ties us to the package all the same. */
const owners: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^react(\/|$)/, rooms: ['provider', 'hooks', 'primitives', 'components'] },
  { packages: /^react-dom$/, rooms: ['primitives'] },
  { packages: /^react-aria-components\/[A-Z]\w+$/, rooms: ['primitives'] },
  { packages: /^@tanstack\/react-virtual$/, rooms: ['primitives'] },
  { packages: /^@apollo\/client(\/errors)?$/, rooms: ['provider', 'hooks', 'sandbox'] },
  { packages: /^@apollo\/client\/react$/, rooms: ['provider', 'hooks'] },
  { packages: /^zod\/mini$/, rooms: ['rules', 'hooks'] },
  { packages: /^libphonenumber-js(\/min)?$/, rooms: ['rules'] },
  { packages: /^react-hook-form$/, rooms: ['hooks', 'components'] },
  { packages: /^graphql$/, rooms: ['sandbox', 'doctor'] },
  { packages: /^(graphql-yoga|@graphql-yoga\/render-graphiql)$/, rooms: ['sandbox'] },
  { packages: /^node:/, rooms: ['sandbox', 'gateway', 'cli'] },
  { packages: /^@graphql-typed-document-node\/core$/, rooms: ['api'] },
]
const styleFile = /\.css\.ts$/

/** A tool of its room, run by Node; not part of the package. */
const tools = ['api/generate.ts']

const modules = readSourceModules()
const edges = modules.filter(({ path }) => !tools.includes(path)).flatMap(({ imports }) => imports)
const roomOf = (path: string): string => path.split('/')[0] ?? ''
const written = (edge: ImportEdge): string => `${edge.from} -> ${edge.specifier}`

describe('the house', () => {
  test('has only the rooms of the plan, each with a short README', () => {
    const found = readdirSync('src', { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(found.map(({ name }) => name).filter(name => !(name in rooms))).toEqual([])
    const unexplained = found.filter(({ name }) => {
      const readme = `src/${name}/README.md`
      return !existsSync(readme) || readFileSync(readme, 'utf8').split('\n').length > 30
    })
    expect(unexplained.map(({ name }) => name)).toEqual([])
  })

  test('draws no arrow upwards', () => {
    const upward = edges.filter(
      ({ from, target }) =>
        target !== undefined &&
        roomOf(target) !== roomOf(from) &&
        !rooms[roomOf(from)]?.includes(roomOf(target)),
    )
    expect(upward.map(written)).toEqual([])
  })

  test('has no file that imports itself by a detour', () => {
    const targets = new Map(
      modules.map(({ path, imports }) => [path, imports.flatMap(({ target }) => target ?? [])]),
    )
    const done = new Set<string>()
    const loops: string[] = []
    function walk(path: string, trail: readonly string[]): void {
      if (trail.includes(path)) loops.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      if (done.has(path) || trail.includes(path)) return
      for (const target of targets.get(path) ?? []) walk(target, [...trail, path])
      done.add(path)
    }
    for (const path of targets.keys()) walk(path, [])
    expect(loops).toEqual([])
  })

  test('names each package only in the rooms that own it', () => {
    const foreign = edges.filter(({ from, specifier, target }) => {
      if (target !== undefined) return false
      if (styleFile.test(from) && specifier === '@vanilla-extract/css') return false
      if (roomOf(from) === 'theme' && specifier === '@vanilla-extract/css') return false
      const owner = owners.find(({ packages }) => packages.test(specifier))
      return !owner?.rooms.includes(roomOf(from))
    })
    expect(foreign.map(written)).toEqual([])
  })

  test('keeps styles out of the hooks, and the sandbox out of everything', () => {
    const reached = new Set<string>()
    function reach(path: string): void {
      if (reached.has(path)) return
      reached.add(path)
      modules
        .find(module => module.path === path)
        ?.imports.forEach(({ target }) => {
          if (target) reach(target)
        })
    }
    reach('exports/hooks.ts')
    expect([...reached].filter(path => styleFile.test(path))).toEqual([])
    expect([...reached].filter(path => /^(components|primitives|sandbox)\//.test(path))).toEqual([])
    reach('exports/index.ts')
    expect([...reached].filter(path => /^(sandbox|gateway)\//.test(path))).toEqual([])
  })

  test('gives all documents together to the doctor only, for a host would ship them all', () => {
    const takers = edges.filter(({ target }) => target === 'api/documents/allDocuments.ts')
    expect(takers.map(({ from }) => roomOf(from))).toEqual(['doctor'])
  })
})

describe('every file', () => {
  test('resolves: an import names a file that exists, with its extension', () => {
    const missing = edges.filter(({ target }) => target && !existsSync(`src/${target}`))
    expect(missing.map(written)).toEqual([])
  })

  test('has named exports only, and re-exports only in exports/', () => {
    expect(modules.filter(module => module.hasDefaultExport).map(({ path }) => path)).toEqual([])
    const barrels = modules.filter(
      ({ path, room, hasStarExport }) =>
        room !== 'exports' && (hasStarExport || /(^|\/)index\.tsx?$/.test(path)),
    )
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  test('has at most 400 lines', () => {
    const long = modules.filter(
      ({ path, text }) => !path.startsWith('api/documents/') && text.split('\n').length > 400,
    )
    expect(long.map(({ path }) => path)).toEqual([])
  })

  test('has a name that explains itself', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|constants|misc|shared)\b/i
    expect(modules.map(({ path }) => path).filter(path => vague.test(path))).toEqual([])
  })

  test('says "use client" where it holds hooks or elements of React', () => {
    const client = ['provider', 'hooks', 'primitives', 'components']
    const silent = modules.filter(
      ({ room, path, text, imports }) =>
        client.includes(room) &&
        (path.endsWith('.tsx') ||
          imports.some(edge => edge.specifier === 'react' && !edge.isType)) &&
        !text.startsWith("'use client'"),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

describe('every component', () => {
  const components = readdirSync('src/components', { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)

  test.each(components)('%s has its file, a story and a test', name => {
    expect(existsSync(`src/components/${name}/${name}.tsx`)).toBe(true)
    expect(globSync(`stories/${name}/*.stories.tsx`)).not.toEqual([])
    expect(globSync(`test/components/${name}/*.test.tsx`)).not.toEqual([])
  })
})
