import { describe, expect, onTestFinished, test } from 'vitest'
import { cdp, page } from 'vitest/browser'
import { quoteOf } from '../../hooks/quoteFeedStage.ts'
import { cellText, stageTicker } from './tickerStage.tsx'

async function emulate(name: string, value: string): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] })
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] })
  })
}

/** A ticker of one pair that went up and one that went down, in sight. */
async function moved() {
  const stage = stageTicker(['AUDEUR', 'AUDUSD'])
  await stage.tick([quoteOf(0.6), quoteOf(0.7, 0.71, 'AUDUSD')])
  await expect.poll(() => cellText('AUD/EUR', 0)).toContain('0.60000')
  await expect.poll(() => stage.element.querySelectorAll('path[d^="M2 "]').length).toBe(2)
  await stage.tick([quoteOf(0.61), quoteOf(0.69, 0.7, 'AUDUSD')])
  return stage
}

describe('a change tints its cell', () => {
  test('for 600 ms', async () => {
    const { element } = await moved()
    const animations = element.getAnimations({ subtree: true })
    const tints = animations.map(({ effect }) => effect?.getComputedTiming().duration)
    expect(tints.length).toBe(4)
    expect(new Set(tints)).toEqual(new Set([600]))
  })

  test('and nothing moves where a person asked for less motion', async () => {
    await emulate('prefers-reduced-motion', 'reduce')
    const { element } = await moved()
    expect(element.querySelector('[data-tint]')).not.toBeNull()
    expect(element.getAnimations({ subtree: true })).toEqual([])
  })
})

test('in forced colours arrows and lines are of the text’s colour, and the words say which way', async () => {
  await emulate('forced-colors', 'active')
  const { element } = await moved()
  const text = getComputedStyle(element.querySelector('[data-flash="quote-bid"]') ?? element).color
  const arrows = [...element.querySelectorAll('[data-direction]')]
  expect(arrows.map(arrow => arrow.getAttribute('data-direction'))).toEqual(['up', 'down'])
  expect(arrows.map(arrow => getComputedStyle(arrow).fill)).toEqual([text, text])
  for (const line of element.querySelectorAll('td svg:not([data-direction])')) {
    expect(getComputedStyle(line).stroke).toBe(text)
  }
  expect([cellText('AUD/EUR', 3), cellText('AUD/USD', 3)]).toEqual(['Up', 'Down'])
})

test.each([320, 360, 600])('at %i px a pair takes two lines, on one decimal mark', async width => {
  await page.viewport(width, 700)
  onTestFinished(() => page.viewport(1280, 900))
  const { element, tick } = stageTicker(['AUDEUR', 'AUDJPY'])
  await tick([quoteOf(0.6, 0.61), quoteOf(97.03636, 98.5029, 'AUDJPY')])
  await expect.poll(() => cellText('AUD/JPY', 0)).toContain('97.03636')
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  for (const row of element.querySelectorAll('[data-flash="quote-row"]')) {
    const [pair, bid, ask, spread, move, session] = [...row.children].map(child =>
      child.getBoundingClientRect(),
    )
    const middles = [pair, move, session].map(box =>
      Math.round((box?.top ?? 0) + (box?.height ?? 0) / 2),
    )
    expect(new Set(middles).size).toBe(1)
    expect(new Set([bid, ask, spread].map(box => Math.round(box?.top ?? 0))).size).toBe(1)
    expect(bid?.top).toBeGreaterThanOrEqual(Math.max(pair?.bottom ?? 0, session?.bottom ?? 0))
  }
  for (const side of ['bid', 'ask', 'spread']) {
    const marks = [...element.querySelectorAll(`[data-flash="quote-${side}"] [dir] > :first-child`)]
    const ends = marks.map(mark => Math.round(mark.getBoundingClientRect().right))
    expect(new Set(ends).size).toBe(1)
    // Bid, ask and spread of a rate that ends in a zero keep their digits.
    expect(marks[0]?.nextElementSibling?.textContent).toMatch(/^\d{5}$/)
  }
})
