import type { StepHistory } from './stepHistory.ts'

/** How steps are written into the browser's history; all of it is optional. */
export interface BrowserHistoryOptions {
  /** The name under which the step is in `history.state`, beside your router's; `flashkit` unless told. */
  readonly key?: string
  /** The address that a step has, of the same origin. Unless told, the address stays. */
  readonly toUrl?: (step: string) => string
}

/**
 * The browser's own history: its Back and Forward buttons lead through the steps. It holds the names of
 * steps and nothing that was typed, and your router's state stays in each entry.
 *
 * @example
 * const history = browserHistory({ toUrl: step => `/onboarding/${step}` })
 */
export function browserHistory({
  key = 'flashkit',
  toUrl,
}: BrowserHistoryOptions = {}): StepHistory {
  function write(step: string, how: 'pushState' | 'replaceState'): void {
    if (typeof history === 'undefined') return
    const before: unknown = history.state
    const isMergeable = before === null || isPlain(before)
    // A state that nothing can be put into is the host's, and stays.
    if (how === 'replaceState' && !isMergeable) return
    if (how === 'replaceState' && stepOf(before, key) === step && !toUrl) return
    try {
      history[how]({ ...(isPlain(before) && before), [key]: step }, '', toUrl?.(step))
    } catch {
      // A browser may refuse an address, or too many entries in a short time; the step is shown anyway.
    }
  }

  return {
    push: step => write(step, 'pushState'),
    replace: step => write(step, 'replaceState'),
    listen(onStep) {
      if (typeof window === 'undefined') return () => {}
      const hear = ({ state }: PopStateEvent) => onStep(stepOf(state, key))
      addEventListener('popstate', hear)
      return () => removeEventListener('popstate', hear)
    },
  }
}

function stepOf(state: unknown, key: string): string | undefined {
  const step = isPlain(state) ? state[key] : undefined
  return typeof step === 'string' ? step : undefined
}

function isPlain(state: unknown): state is Readonly<Record<string, unknown>> {
  return (
    typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype
  )
}
