import { relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type OutputChunk, type Plugin, rolldown } from 'rolldown'

const root = new URL('../../', import.meta.url).pathname
const entry = `${root}test/size/entry.js` // Nowhere on disk: within the package, so that it finds itself.

/** What a page loads for one entry. */
export interface Bundle {
  /** The code that is loaded at once, chunk by chunk. */
  readonly codes: readonly string[]
  /** Its size, minified and gzipped, in bytes. */
  readonly gzip: number
  /** What is loaded when asked for, largest first. */
  readonly lazy: readonly { readonly name: string; readonly gzip: number }[]
  /** Bytes that each module leaves in the first load before it is minified, by its path. */
  readonly modules: ReadonlyMap<string, number>
}

/** How to bundle. */
export interface BundleOptions {
  /** Leaves every package out but ours, and the code readable. */
  readonly isOursAlone?: boolean
}

/**
 * Bundles an entry as a host's production build would: minified ES modules for browsers, React left
 * out. `flashkit` means what the package's `exports` say, in `dist/`.
 */
export async function bundle(code: string, { isOursAlone = false }: BundleOptions = {}) {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    external: id => (isOursAlone ? isDependency(id) : isReact(id)),
    plugins: [inMemory(code)],
    resolve: { conditionNames: ['production', 'module', 'browser', 'import', 'default'] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    treeshake: true,
    logLevel: 'silent',
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: !isOursAlone,
    comments: false,
  })
  await build.close()
  const chunks = output.filter(part => part.type === 'chunk')
  return read(chunks)
}

/** React is the host's in any case. */
export function isReact(id: string): boolean {
  return /^react(-dom)?(\/|$)/.test(id)
}

function isDependency(id: string): boolean {
  return !/^[./\0]|^flashkit(\/|$)/.test(id) && id !== entry
}

function inMemory(code: string): Plugin {
  return {
    name: 'in-memory-entry',
    resolveId: id => (id === entry ? entry : undefined),
    load: id => (id === entry ? code : undefined),
  }
}

function read(chunks: readonly OutputChunk[]): Bundle {
  const first = firstLoad(chunks)
  const modules = new Map<string, number>()
  for (const chunk of first) {
    for (const [id, module] of Object.entries(chunk.modules)) {
      const length = module?.renderedLength ?? 0
      if (length > 0 && id !== entry) modules.set(relative(root, id), length)
    }
  }
  return {
    codes: first.map(chunk => chunk.code),
    gzip: first.reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0),
    lazy: chunks
      .filter(chunk => !first.includes(chunk))
      .map(chunk => ({ name: nameOf(chunk), gzip: gzipSync(chunk.code).length }))
      .sort((a, b) => b.gzip - a.gzip),
    modules,
  }
}

/** The entry's chunk and those that it imports, and they in turn. */
function firstLoad(chunks: readonly OutputChunk[]): readonly OutputChunk[] {
  const reached = chunks.filter(chunk => chunk.isEntry)
  for (const chunk of reached) {
    for (const file of chunk.imports) {
      const next = chunks.find(({ fileName }) => fileName === file)
      if (next && !reached.includes(next)) reached.push(next)
    }
  }
  return reached
}

/** The package that a lazy chunk mostly is. */
function nameOf(chunk: OutputChunk): string {
  const id = chunk.facadeModuleId ?? chunk.moduleIds.at(-1) ?? chunk.fileName
  const [, path = relative(root, id)] = id.split('/node_modules/')
  const [scope = '', name] = path.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : id.includes('/node_modules/') ? scope : path
}
