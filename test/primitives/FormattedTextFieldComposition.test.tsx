import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { bsb, commit, compose, iban, mountField } from './FormattedTextFieldStage.tsx'

test('an input method composes undisturbed, and its text is formatted at the end', async () => {
  const { shows, told } = mountField(bsb)
  await compose('０', '０６', '０６２', '０６２０')
  await shows('０６２０|')
  expect(told).toEqual(['０', '０６', '０６２', '０６２０'])
  await commit('０６２０')
  await shows('062-0|')
  expect(told.at(-1)).toBe('062-0')
})

test('in the middle the caret stays behind what was composed', async () => {
  const { select, shows } = mountField(iban, 'DE89 3704 0044')
  select(2)
  await compose('１', '１２３４５')
  await shows('DE１２３４５|89 3704 0044')
  await commit('１２３４５')
  await shows('DE12 345|8 9370 4004 4')
})

test('over a selection', async () => {
  const { select, shows } = mountField(iban, 'DE89 3704 0044')
  select(3, 7)
  await compose('１', '１２')
  await shows('DE8１２|04 0044')
  await commit('１２')
  await shows('DE81 2|040 044')
})

test('one that is given up leaves the text', async () => {
  const { press, select, shows } = mountField(bsb, '062-000')
  select(5)
  await compose('１', '')
  await shows('062-0|00')
  await press('{Control>}z{/Control}')
  await shows('062-0|00')
})

test('one that the focus ends is formatted', async () => {
  const { input, told } = mountField(bsb)
  await compose('０６２０００')
  await expect.poll(() => input.value).toBe('０６２０００')
  input.blur()
  await expect.poll(() => input.value).toBe('062-000')
  expect(told.at(-1)).toBe('062-000')
  expect(document.activeElement).toBe(document.body)
})

test('an Android keyboard composes Latin letters as well', async () => {
  const { press, shows, told } = mountField(iban)
  await compose('d', 'de', 'de8', 'de89', 'de893')
  await shows('de893|')
  await commit('de893')
  await shows('DE89 3|')
  await compose('7')
  await commit('7')
  await shows('DE89 37|')
  // It deletes without a key that can be told: here by a key that has none.
  await press('{ArrowLeft}{ArrowLeft}')
  await userEvent.keyboard('{Backspace}')
  await shows('DE8|3 7')
  expect(told.at(-1)).toBe('DE83 7')
})

test('an Android keyboard types digits without composing', async () => {
  const { shows, told } = mountField(bsb, '', { inputMode: 'numeric' })
  for (const digit of '062000') await commit(digit)
  await shows('062-000|')
  expect(told).toEqual(['0', '06', '062', '062-0', '062-00', '062-000'])
})

test('is right where the last input comes after the end of the composition', async () => {
  // As in Firefox and Safari.
  const { input, shows, told } = mountField(bsb)
  const send = (event: Event) => input.dispatchEvent(event)
  const insert = (isComposing: boolean, inputType = 'insertCompositionText') =>
    send(new InputEvent('input', { bubbles: true, inputType, isComposing }))
  send(new CompositionEvent('compositionstart', { bubbles: true }))
  input.setRangeText('0620', 0, 0, 'end')
  insert(true)
  await shows('0620|')
  send(new CompositionEvent('compositionend', { bubbles: true, data: '0620' }))
  insert(false)
  await shows('062-0|')
  expect(told).toEqual(['0620', '062-0'])

  send(new CompositionEvent('compositionstart', { bubbles: true }))
  send(new CompositionEvent('compositionend', { bubbles: true, data: '00' }))
  input.setRangeText('00', 5, 5, 'end')
  insert(false, 'insertFromComposition')
  await shows('062-000|')
  expect(told).toEqual(['0620', '062-0', '062-000'])
})
