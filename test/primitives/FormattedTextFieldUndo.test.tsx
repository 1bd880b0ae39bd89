import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { bsb, commit, compose, iban, mountField, redo, undo } from './FormattedTextFieldStage.tsx'

test('undoes typing in one step, and redoes it', async () => {
  const { press, shows, told } = mountField(bsb)
  await press('062000')
  await press(undo)
  await shows('|')
  expect(told.at(-1)).toBe('')
  await press(redo)
  await shows('062-000|')
  expect(told.at(-1)).toBe('062-000')
})

test('goes step by step to the start and back to the end', async () => {
  const { paste, press, select, shows } = mountField(iban)
  await press('de8937')
  await press('{Backspace}{Backspace}')
  await paste('3704 0044')
  select(3)
  await press('1')
  select(0, 3)
  await press('{Delete}')
  await shows('|1937 0400 44')

  const steps = ['|DE8|1 9370 4004 4', 'DE8|9 3704 0044', 'DE89|', 'DE89 37|', '|']
  for (const drawn of steps) {
    await press(undo)
    await shows(drawn)
  }
  for (const drawn of [...steps.reverse().slice(1), '|1937 0400 44']) {
    await press('{Control>}y{/Control}')
    await shows(drawn)
  }
})

test('undoes what was typed over, with its selection', async () => {
  const { press, select, shows } = mountField(bsb, '062-000')
  select(1, 5)
  await press('3')
  await shows('03|0-0')
  await press(undo)
  await shows('0|62-0|00')
})

test('a caret that was moved begins a new step', async () => {
  const { press, shows } = mountField(bsb)
  await press('0620{ArrowLeft}1')
  await shows('062-1|0')
  await press(undo)
  await shows('062-|0')
  await press(undo)
  await shows('|')
})

test('typing after an undo forgets what was undone', async () => {
  const { press, shows } = mountField(bsb)
  await press('062')
  await press(undo)
  await press('7')
  await press(redo)
  await shows('7|')
  await press(undo)
  await shows('|')
})

test('undoes a paste and a cut', async () => {
  const { paste, press, select, shows } = mountField(bsb, '062')
  await paste('BSB 000')
  await shows('062BSB000|')
  await press(undo)
  await shows('062|')
  select(0, 2)
  await userEvent.cut()
  await shows('|2')
  await press(undo)
  await shows('|06|2')
})

test('a separator typed in vain is no step', async () => {
  const { press, shows } = mountField(bsb)
  await press('062000-')
  await shows('062-000|')
  await press(undo)
  await shows('|')
})

test('undoes after the focus left and came back', async () => {
  const { input, press, shows } = mountField(bsb)
  await press('062000')
  await userEvent.tab()
  expect(input).not.toHaveFocus()
  input.focus()
  await press(undo)
  await shows('|')
})

test('a value set from outside begins anew, and lets the key pass', async () => {
  const { input, press, setValue, shows } = mountField(bsb)
  await press('062000')
  setValue('')
  await shows('|')
  let prevented: boolean | undefined
  input.addEventListener('keydown', event => {
    prevented = event.defaultPrevented
  })
  await press('{Control>}z')
  expect(prevented).toBe(false)
  await press('{/Control}')
  await shows('|')
  await press('033')
  await press('{Control>}z')
  expect(prevented).toBe(true)
  await press('{/Control}')
  await shows('|')
})

test('a value set from outside is what later edits come back to', async () => {
  const { press, setValue, shows } = mountField(bsb, '062-000')
  await press('{Backspace}')
  setValue('033-001')
  await shows('033-001|')
  await press('{Backspace}')
  await shows('033-00|')
  await press(undo)
  await shows('033-001|')
  await press(undo)
  await shows('033-001|')
})

test('answers the browser that asks for a step, as from its menu', async () => {
  const { input, press, shows } = mountField(bsb)
  await press('062000')
  const ask = (inputType: string) =>
    input.dispatchEvent(new InputEvent('beforeinput', { cancelable: true, inputType }))
  expect(ask('historyUndo')).toBe(false)
  await shows('|')
  expect(ask('historyRedo')).toBe(false)
  await shows('062-000|')
})

test('is not garbled by a step that the browser takes unasked', async () => {
  const { press, shows, told } = mountField(bsb)
  await press('062000{Control>}a{/Control}{Delete}')
  await press('0330')
  await shows('033-0|')
  for (const drawn of ['|', '|062-000|', '|', '|']) {
    document.execCommand('undo')
    await shows(drawn)
  }
  expect(told.slice(-4)).toEqual(['033-0', '', '062-000', ''])
})

test('is not garbled when the steps of another field are at their end', async () => {
  const { input, press, shows } = mountField(bsb)
  await press('062000{ArrowLeft}{ArrowLeft}1')
  await shows('06201|00')
  const other = document.createElement('input')
  input.closest('main')?.append(other)
  other.focus()
  await press('ab')
  const seen = new Set<string>()
  for (let i = 0; i < 8; i++) {
    await press(undo)
    seen.add(input.value)
  }
  // Chromium keeps one history a page, and goes on with the fields left before.
  expect([...seen]).toEqual(['0620100', '062-000', ''])
  expect(other.value).toBe('')
})

test('a composition is one step', async () => {
  const { press, shows } = mountField(bsb)
  await press('06')
  await compose('２', '２０', '２００')
  await commit('２００')
  await shows('062-00|')
  await press(undo)
  await shows('06|')
  await press(redo)
  await shows('062-00|')
})

test('leaves other keys with Z and Y alone', async () => {
  const { press, shows } = mountField(iban)
  await press('zy')
  await shows('ZY|')
  await press('{Control>}{Alt>}z{/Alt}{/Control}')
  await press('{Control>}y{/Control}')
  await shows('ZY|')
})
