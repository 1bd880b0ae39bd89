import { afterEach, beforeEach, expect, vi } from 'vitest'

// A noisy console fails the test: React and react-aria report our mistakes there.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls]
  vi.restoreAllMocks()
  expect(said.map(words => words.join(' '))).toEqual([])
})
