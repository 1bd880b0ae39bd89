type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/**
 * The same props, typed as react-aria types them: it reads `undefined` as "not given", and its types
 * under `exactOptionalPropertyTypes` do not say so.
 */
export function given<T extends object>(props: T): Given<T> {
  return props as Given<T>
}
