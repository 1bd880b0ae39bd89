import { parseSync } from 'oxc-parser'
import { type Bundle, bundle, isReact } from './bundle.ts'

/**
 * The floor beneath an entry: what the same parts of the same dependencies cost without a line of
 * ours. It is derived, so that it can't be flattered: the names that our code imports once everything
 * unused is gone, imported alone.
 */
export async function floorOf(code: string): Promise<Bundle & { readonly entry: string }> {
  const ours = await bundle(code, { isOursAlone: true })
  const entry = floorEntry(ours.codes)
  return { ...(await bundle(entry)), entry }
}

/**
 * An entry that imports and keeps what the code imports from packages: of a namespace only the
 * members used; of a dynamic import nothing, since it isn't in the first load.
 */
export function floorEntry(codes: readonly string[]): string {
  const names = new Map<string, Set<string>>()
  for (const code of codes) collectNames(code, names)
  let count = 0
  return [...names]
    .map(([source, used]) => {
      const kept = [...used].sort().map(name => `${name} as part${count++}`)
      return kept.length > 0
        ? `export { ${kept.join(', ')} } from '${source}'`
        : `import '${source}'`
    })
    .join('\n')
}

function collectNames(code: string, names: Map<string, Set<string>>): void {
  const { program, module } = parseSync('ours.js', code)
  for (const { moduleRequest, entries } of module.staticImports) {
    const source = moduleRequest.value
    if (isReact(source) || isChunk(source)) continue
    const used = names.get(source) ?? new Set<string>()
    names.set(source, used)
    for (const { importName, localName } of entries) {
      if (importName.kind === 'Name') used.add(importName.name ?? '')
      if (importName.kind === 'Default') used.add('default')
      if (importName.kind === 'NamespaceObject') {
        for (const member of membersOf(program, localName.value)) used.add(member)
      }
    }
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName } of entries) {
      if (!moduleRequest || isReact(moduleRequest.value) || isChunk(moduleRequest.value)) continue
      const used = names.get(moduleRequest.value) ?? new Set<string>()
      names.set(moduleRequest.value, used.add(importName.name ?? '*'))
    }
  }
}

/** Another part of the same bundle. */
function isChunk(source: string): boolean {
  return source.startsWith('./')
}

/** The members of a namespace that are named in the code. Throws where it is used as a whole. */
function membersOf(program: object, namespace: string): ReadonlySet<string> {
  const members = new Set<string>()
  visit(program, (node, parent) => {
    if (node.type !== 'Identifier' || node.name !== namespace) return
    if (parent?.type === 'ImportNamespaceSpecifier') return
    // The name of something else, by which two chunks hand it on.
    if (parent?.type === 'ExportSpecifier' && parent.local !== node) return
    if (parent?.type === 'ImportSpecifier' && parent.local !== node) return
    const isMember = parent?.type === 'MemberExpression'
    if (isMember && parent.property === node && !parent.computed) return
    if (parent?.type === 'Property' && parent.key === node && !parent.shorthand) return
    const name = isMember && !parent.computed && (parent.property as Node).name
    if (typeof name !== 'string') {
      throw new Error(`The namespace ${namespace} is used as a whole, so its floor can't be told`)
    }
    members.add(name)
  })
  return members
}

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

function visit(value: unknown, see: (node: Node, parent?: Node) => void, parent?: Node): void {
  if (Array.isArray(value)) {
    for (const each of value) visit(each, see, parent)
  } else if (typeof value === 'object' && value !== null) {
    const node = value as Node
    if (typeof node.type === 'string') see(node, parent)
    for (const field of Object.values(node)) visit(field, see, node)
  }
}
