/**
 * A hook's options as the operation's `input`; null asks nothing. What isn't given isn't sent, so
 * that the same question is one entry of the cache however it is written.
 */
export function toInput<Options extends object>(
  options: Options | null,
): { readonly input: Options } | null {
  return options && { input: given(options) }
}

/** An object without what is undefined, null or an empty text. */
export function given<Options extends object>(options: Options): Options {
  const entries = Object.entries(options).filter(([, value]) => value != null && value !== '')
  return Object.fromEntries(entries) as Options
}
