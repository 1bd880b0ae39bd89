import type { Clock } from './clock.ts'
import { onAbort } from './onAbort.ts'

/** Resolves after so many milliseconds; rejects with the signal's reason when that aborts first. */
export function sleep(clock: Clock, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(milliseconds, wake)
    const stopListening = onAbort(signal, reason => {
      callOff()
      reject(reason)
    })
    function wake(): void {
      stopListening()
      resolve()
    }
  })
}
