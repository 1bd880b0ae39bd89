import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'oxc-parser'

/** One import, export-from or dynamic import, as it stands in a file. */
export interface ImportEdge {
  /** File that imports, from `src/`. */
  readonly from: string
  /** What stands between the quotes. */
  readonly specifier: string
  /** File imported, from `src/`; absent for a package. */
  readonly target: string | undefined
  /** True where only types come in, which cost nothing and tie nothing at run time. */
  readonly isType: boolean
}

/** One file of `src/`. */
export interface SourceModule {
  /** Path from `src/`: `hooks/useRecipients.ts`. */
  readonly path: string
  /** Its first folder; empty for a file directly in `src/`. */
  readonly room: string
  readonly text: string
  readonly imports: readonly ImportEdge[]
  readonly hasDefaultExport: boolean
  /** `export * from`. */
  readonly hasStarExport: boolean
}

const src = new URL('../src/', import.meta.url).pathname

/** Every TypeScript file under `src/`, parsed. */
export function readSourceModules(): readonly SourceModule[] {
  return globSync('**/*.{ts,tsx}', { cwd: src }).sort().map(readSourceModule)
}

function readSourceModule(path: string): SourceModule {
  const text = readFileSync(join(src, path), 'utf8')
  const { module, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const edge = (specifier: string, isType: boolean): ImportEdge => ({
    from: path,
    specifier,
    target: specifier.startsWith('.')
      ? relative(src, join(src, dirname(path), specifier))
      : undefined,
    isType,
  })
  const exports = module.staticExports.flatMap(statement => statement.entries)
  return {
    path,
    room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
    text,
    imports: [
      ...module.staticImports.map(({ moduleRequest, entries, start, end }) =>
        edge(
          moduleRequest.value,
          entries.length > 0
            ? entries.every(entry => entry.isType)
            : /^import\s+type\b/.test(text.slice(start, end)),
        ),
      ),
      ...exports
        .filter(entry => entry.moduleRequest)
        .map(entry => edge(entry.moduleRequest?.value ?? '', entry.isType)),
      ...module.dynamicImports.map(({ moduleRequest }) =>
        edge(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), false),
      ),
    ],
    hasDefaultExport: exports.some(entry => entry.exportName.kind === 'Default'),
    hasStarExport: exports.some(entry => entry.importName.kind === 'AllButDefault'),
  }
}
