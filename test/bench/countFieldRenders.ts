import type { Plugin } from 'vite'

const fields = ['TextField', 'ComboBox', 'RadioCards']

/**
 * Makes each field component of the kit report its name whenever it renders. Fails the build where a
 * field isn't found, since a count of nothing would pass.
 */
export function countFieldRenders(): Plugin {
  const missing = new Set(fields)
  return {
    name: 'count-field-renders',
    enforce: 'pre',
    transform(code, id) {
      const field = fields.find(name => id.endsWith(`/src/primitives/${name}.tsx`))
      if (!field) return undefined
      const head = new RegExp(`export function ${field}\\(props: \\w+\\) \\{`)
      if (head.test(code)) missing.delete(field)
      return code.replace(head, '$&\n  globalThis.countFieldRender?.(props.name ?? "unnamed")')
    },
    buildEnd(error) {
      if (error || missing.size === 0) return
      this.error(`No "export function Field(props: …) {" for ${[...missing].join(', ')}`)
    },
  }
}
