import { type Rendered, type RenderOptions, render } from './render.tsx'

/** A hook in use: `current` is what it gave last. */
export interface RenderedHook<T> extends Rendered {
  readonly result: { readonly current: T }
}

/** Runs a hook on a sandbox of its own, under StrictMode, until the test ends. */
export function renderHook<T>(useHook: () => T, options?: RenderOptions): RenderedHook<T> {
  const result = {} as { current: T }
  const keep = (value: T) => {
    result.current = value
  }
  return { ...render(<Probe keep={keep} useHook={useHook} />, options), result }
}

function Probe<T>({ useHook, keep }: { useHook: () => T; keep: (value: T) => void }): null {
  keep(useHook())
  return null
}
