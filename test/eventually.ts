import { vi } from 'vitest'

/** Waits until a check holds, however slow the machine; a check that never holds fails as it stands. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 20_000 })
}
