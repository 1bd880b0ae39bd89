import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { checkBsb } from '../../src/accounts/bsb.ts'
import { useCheckedField } from '../../src/hooks/useCheckedField.ts'
import { renderHook } from '../renderHook.tsx'

const current = (result: { current: ReturnType<typeof useCheckedField> }) => result.current

test('gives the text as typed, its verdict, and what may be sent', async () => {
  const onChange = vi.fn()
  const { result } = renderHook(() => useCheckedField({ check: checkBsb, onChange }))
  expect(result.current).toMatchObject({ text: '', problem: undefined, mend: undefined })
  expect(result.current.obstacle).toEqual({ tone: 'critical', code: 'missing', params: {} })
  result.current.onTextChange('bsb 062 000')
  await expect.poll(() => result.current.text).toBe('bsb 062 000')
  expect(result.current.check).toMatchObject({ status: 'valid', value: '062000' })
  expect(result.current.obstacle).toBe(undefined)
  expect(onChange.mock.calls).toEqual([['062000', result.current.check]])
})

test('groups what can be sent once it is left, and before that what an input asks to have grouped', async () => {
  const { result } = renderHook(() => useCheckedField({ check: checkBsb }))
  expect(result.current.format('0620')).toBe('062-0')
  expect(result.current.format('06x0')).toBe('06X-0')
  expect(result.current.format('06 20 00 0')).toBe('06 20 00 0')
  result.current.onTextChange('062000')
  await expect.poll(() => result.current.text).toBe('062000')
  result.current.onBlur()
  await expect.poll(() => result.current.text).toBe('062-000')
})

test('tells of a mend as it would stand in the input, and never applies it', async () => {
  const { result } = renderHook(() => useCheckedField({ check: checkBsb }))
  result.current.onTextChange('62000')
  await expect.poll(() => result.current.mend).toBe('062-000')
  result.current.onBlur()
  await expect.poll(() => result.current.problem).toMatchObject({ code: 'bsbLength' })
  expect(result.current.text).toBe('62000')
})

test('a new rule judges the text that is there', async () => {
  let setStrict = (_: boolean): void => {}
  const lenient = (text: string) => ({ status: 'valid', value: text, display: text }) as const
  const { result } = renderHook(() => {
    const [isStrict, set] = useState(false)
    setStrict = set
    return useCheckedField({ check: isStrict ? checkBsb : lenient, defaultValue: '0620' })
  })
  expect(current(result).problem).toBe(undefined)
  setStrict(true)
  await expect.poll(() => current(result).problem).toMatchObject({ code: 'bsbLength' })
})

test('a value that the host keeps is not changed without the host', async () => {
  const onChange = vi.fn()
  const { result } = renderHook(() =>
    useCheckedField({ check: checkBsb, onChange, value: '062000' }),
  )
  result.current.onTextChange('062')
  await expect.poll(() => onChange.mock.calls.length).toBe(1)
  expect(result.current).toMatchObject({ text: '062-000', check: { value: '062000' } })
})

test('a reset starts anew with the default value and tells the host', async () => {
  const onChange = vi.fn()
  const { result } = renderHook(() => useCheckedField({ check: checkBsb, onChange }))
  result.current.onTextChange('062')
  await expect.poll(() => result.current.text).toBe('062')
  result.current.onBlur()
  await expect.poll(() => result.current.problem).toMatchObject({ code: 'bsbLength' })
  result.current.reset()
  await expect.poll(() => result.current.text).toBe('')
  expect(result.current.problem).toBe(undefined)
  expect(onChange).toHaveBeenLastCalledWith('', expect.objectContaining({ status: 'empty' }))
})
