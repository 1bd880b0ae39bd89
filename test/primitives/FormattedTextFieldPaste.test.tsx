import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { bsb, iban, mountField } from './FormattedTextFieldStage.tsx'

describe('pasting', () => {
  test.each([
    ['into the middle', iban, 'DE89 0044', [4, 4], '3704', 'DE89 3704| 0044'],
    ['a part of a group', iban, 'DE89 3704', [6, 6], '12', 'DE89 312|7 04'],
    ['at the start', iban, '8937 04', [0, 0], 'DE', 'DE|89 3704'],
    ['over a selection', iban, 'DE89 3704 0044', [2, 12], '12', 'DE12| 44'],
    ['a printed form', iban, '', [0, 0], 'IBAN: de89 3704 0044', 'DE89 3704 0044|'],
    ['a printed form over all', bsb, '033-001', [0, 7], ' BSB no. 062\u2011000 ', '062-000|'],
    ['too much', bsb, '062', [3, 3], '000123', '062000123|'],
  ] as const)('%s', async (_, format, text, [start, end], pasted, drawn) => {
    const { paste, select, shows, told } = mountField(format, text)
    select(start, end)
    await paste(pasted)
    await shows(drawn)
    expect(told).toEqual([drawn.replace('|', '')])
  })

  test('dropping a text in, and dragging it within', async () => {
    const { input, select, shows } = mountField(bsb, '062-001')
    select(4, 6)
    await userEvent.dragAndDrop(input, input, {
      sourcePosition: { x: 55, y: 20 },
      targetPosition: { x: 14, y: 20 },
    })
    await shows('|00|0-621')
  })

  test('what a browser fills in without the focus', async () => {
    const { input, told } = mountField(bsb)
    input.blur()
    input.setRangeText('062000')
    input.dispatchEvent(new Event('input', { bubbles: true }))
    await expect.poll(() => input.value).toBe('062-000')
    expect(told).toEqual(['062-000'])
  })
})
