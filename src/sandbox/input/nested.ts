import type { BadField } from './badInput.ts'

/** The bad fields of an input that stands in another one, under `path` (such as `recipient`). */
export function within(path: string, fields: readonly BadField[]): readonly BadField[] {
  return fields.map(field => ({
    ...field,
    path: field.path === '' ? path : `${path}.${field.path}`,
  }))
}
