import { useState } from 'react'
import { expect, test } from 'vitest'
import { usePhoneReader } from '../../src/hooks/usePhoneReader.ts'
import { renderHook } from '../renderHook.tsx'

test('reads nothing until it is wanted, and then every country’s numbers', async () => {
  let want = (_: boolean): void => {}
  const { result } = renderHook(() => {
    const [isWanted, set] = useState(false)
    want = set
    return { readPhone: usePhoneReader(isWanted) }
  })
  await new Promise(resolve => setTimeout(resolve, 50))
  expect(result.current.readPhone).toBe(undefined)
  want(true)
  await expect.poll(() => result.current.readPhone).toBeTypeOf('function')
  expect(result.current.readPhone?.('07911 123456', 'GB')).toMatchObject({ e164: '+447911123456' })
})

test('keeps the same reader from render to render', async () => {
  let again = (): void => {}
  const { result } = renderHook(() => {
    const [, setCount] = useState(0)
    again = () => setCount(count => count + 1)
    return { readPhone: usePhoneReader(true) }
  })
  await expect.poll(() => result.current.readPhone).toBeTypeOf('function')
  const { readPhone } = result.current
  const before = result.current
  again()
  await expect.poll(() => result.current).not.toBe(before)
  expect(result.current.readPhone).toBe(readPhone)
})

test('taken off the page while it loads, it is quiet', async () => {
  const { update } = renderHook(() => usePhoneReader(true))
  update(null)
  await new Promise(resolve => setTimeout(resolve, 50))
})
