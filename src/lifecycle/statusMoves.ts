import type { StatusMove } from './statusGraph.ts'

/** The way that it mostly goes. */
export function usual(to: string): StatusMove {
  return { to, kind: 'usual' }
}

/** Another way, no worse. */
export function possible(to: string): StatusMove {
  return { to, kind: 'possible' }
}

/** A way by which the money or the matter goes backwards. */
export function setback(to: string): StatusMove {
  return { to, kind: 'setback' }
}
