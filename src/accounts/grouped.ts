/**
 * The characters of `value` in the groups of `form`, which has an N for each, as far as they go; the
 * bare value where it is too long for the form.
 */
export function grouped(value: string, form: string): string {
  // By code point, since half of an emoji could not be shown.
  const rest = [...value]
  const text = form.replace(/N/g, () => rest.shift() ?? '').replace(/[ -]+$/, '')
  return rest.length ? value : text
}
