/** Entities that match, newest first, as the documentation's lists of deposits are. */
export function newestFirst<Entity extends { readonly createdAt: string }>(
  entities: Iterable<Entity>,
  matches: (entity: Entity) => boolean,
): readonly Entity[] {
  return [...entities]
    .reverse() // So that of two at the same moment the later comes first.
    .filter(matches)
    .sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
}

/** Whether the entity has what was asked for: any value when nothing was. */
export function isOneOf<Value>(
  wanted: readonly Value[] | null | undefined,
  value: Value | null,
): boolean {
  return !wanted || wanted.length === 0 || wanted.some(candidate => candidate === value)
}

/** Whether the entity's field is what was asked for: any value when nothing was. */
export function isSame<Value>(wanted: Value | null | undefined, value: Value | null): boolean {
  return wanted === null || wanted === undefined || wanted === value
}

/** Whether something was created within what was asked for (ISO 8601; both ends count). */
export function isWithin(
  { minCreatedAt, maxCreatedAt }: DateSpan,
  { createdAt }: { readonly createdAt: string },
): boolean {
  const at = Date.parse(createdAt)
  return (
    (!minCreatedAt || at >= Date.parse(minCreatedAt)) &&
    (!maxCreatedAt || at <= Date.parse(maxCreatedAt))
  )
}

interface DateSpan {
  readonly minCreatedAt?: string | null | undefined
  readonly maxCreatedAt?: string | null | undefined
}
