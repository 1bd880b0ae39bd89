import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox, type Sandbox } from '../../src/sandbox/createSandbox.ts'

/** The API at a moment at which it is always the same: rates follow from the seed and the time. */
export function steadyMarket(): Sandbox {
  return createSandbox({ clock: steppedClock() })
}

/** A transcript without what depends on the moment: regions that are emptied, the second that is read. */
export function lasting(transcript: string): string {
  return transcript.replace(/^ +(polite|assertive): \n/gm, '').replace(/(held for ).*/g, '$1…')
}
