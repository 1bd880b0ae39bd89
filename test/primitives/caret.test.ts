import { describe, expect, test } from 'vitest'
import { checkBsb } from '../../src/accounts/bsb.ts'
import { checkIban } from '../../src/accounts/iban.ts'
import { caretIn, formatEdit, type InputState } from '../../src/primitives/caret.ts'

const bsb = (text: string) => checkBsb(text).display
const iban = (text: string) => checkIban(text).display

/** Reads `062-|000` as a text with a caret, and `06|2-0|00` as one with a selection. */
function state(drawn: string): InputState {
  const [left = '', selected = '', right] = drawn.split('|')
  const end = right === undefined ? left.length : left.length + selected.length
  return { text: drawn.replaceAll('|', ''), start: left.length, end }
}

function drawn({ text, start, end }: InputState): string {
  const selected = start === end ? '' : `${text.slice(start, end)}|`
  return `${text.slice(0, start)}|${selected}${text.slice(end)}`
}

describe('the caret', () => {
  test.each([
    ['at the end', '0620|', '062-0', '062-0|'],
    ['at the start', '|0620', '062-0', '|062-0'],
    ['before a separator that comes in', 'DE81|9 3704', 'DE81 9370 4', 'DE81| 9370 4'],
    ['behind the separator it was behind', '062-|0001', '062-0001', '062-|0001'],
    ['behind a separator typed where another is', '062- |000', '062-000', '062-|000'],
    ['after a label that goes', 'IBAN: DE89|3704', 'DE89 3704', 'DE89| 3704'],
    ['in a label that goes', 'IB|AN: DE89', 'DE89', '|DE89'],
    ['behind a wrong character at the end', '062-00!|', '06200!', '06200!|'],
    ['behind a wrong character', '06!|2-000', '06!2000', '06!|2000'],
    ['where only the case changes', 'de89 3|704', 'DE89 3704', 'DE89 3|704'],
    ['among full-width digits', '０６２０|０', '062-00', '062-0|0'],
    ['in a text that goes', '--|', '', '|'],
    ['before all that is left', '|-062', '062', '|062'],
  ])('stays %s', (_, typed, shown, expected) => {
    const { text, start } = state(typed)
    const place = caretIn(shown, text, start)
    expect(`${shown.slice(0, place)}|${shown.slice(place)}`).toBe(expected)
  })

  test.each(['062-000', 'DE89 3704 0044', 'a.b!c', ''])('stays anywhere in %j', text => {
    for (let caret = 0; caret <= text.length; caret++) {
      expect(caretIn(text, text, caret)).toBe(caret)
    }
  })

  test('keeps as many letters and digits behind it, wherever one is typed into an IBAN', () => {
    const text = iban('DE89370400440532013')
    const count = (part: string) => part.replaceAll(' ', '').length
    for (let caret = 0; caret <= text.length; caret++) {
      const typed = `${text.slice(0, caret)}7${text.slice(caret)}`
      const shown = iban(typed)
      const place = caretIn(shown, typed, caret + 1)
      expect(shown[place - 1]).toBe('7')
      expect(count(shown.slice(place))).toBe(count(text.slice(caret)))
    }
  })
})

describe('an edit', () => {
  test.each([
    ['Backspace behind a dash', bsb, '062-|000', '062|000', 'deleteContentBackward', '06|0-00'],
    ['Delete before a dash', bsb, '062|-000', '062|000', 'deleteContentForward', '062|-00'],
    ['Delete before a space', iban, 'DE89| 3704', 'DE89|3704', 'deleteContentForward', 'DE89| 704'],
    ['a word that is a dash', bsb, '062-|000', '062|000', 'deleteWordBackward', '06|0-00'],
  ])('%s takes what is beyond', (_, format, before, typed, inputType, expected) => {
    expect(drawn(formatEdit(state(before), state(typed), inputType, format))).toBe(expected)
  })

  test('with nothing beyond leaves the text', () => {
    const bracketed = (text: string) => `(${text.replace(/\D/g, '')}`
    const after = formatEdit(state('(|02'), state('|02'), 'deleteContentBackward', bracketed)
    expect(drawn(after)).toBe('(|02')
  })

  test.each([
    ['cut', '062|-|000', '062|000', 'deleteByCut'],
    ['deleted', '062|-|000', '062|000', 'deleteContentBackward'],
  ])('takes nothing more when the dash was selected and %s', (_, before, typed, inputType) => {
    expect(drawn(formatEdit(state(before), state(typed), inputType, bsb))).toBe('062|-000')
  })

  test('takes the dash alone where the format does not put it back', () => {
    const asTyped = (text: string) => text
    const after = formatEdit(state('06x-|0'), state('06x|0'), 'deleteContentBackward', asTyped)
    expect(drawn(after)).toBe('06x|0')
  })

  test('that drops text in keeps it selected', () => {
    expect(drawn(formatEdit(state('|062-1'), state('|00|062-1'), 'insertFromDrop', bsb))).toBe(
      '|00|0-621',
    )
  })
})
