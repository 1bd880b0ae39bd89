import { expect, test } from 'vitest'
import { isMilestone, shownTime, spokenTime } from '../../../src/components/QuoteLock/timeLeft.ts'

test.each([
  [120, '2:00', '2 minutes'],
  [118, '1:58', '1 minute, 58 seconds'],
  [61, '1:01', '1 minute, 1 second'],
  [60, '1:00', '1 minute'],
  [9, '0:09', '9 seconds'],
  [1, '0:01', '1 second'],
  [0, '0:00', '0 seconds'],
  [3600, '60:00', '60 minutes'],
])('%d seconds are %s, and are said as %s', (seconds, shown, spoken) => {
  expect([shownTime(seconds), spokenTime(seconds, 'en')]).toEqual([shown, spoken])
})

test.each([
  [118, 'دقيقة و58 ثانية'],
  [10, '10 ثوان'],
  [2, 'ثانيتان'],
])('%d seconds in Arabic are said as %s', (seconds, spoken) => {
  // Not every engine writes the last vowel.
  expect(spokenTime(seconds, 'ar').replace('\u064d', '')).toBe(spoken)
})

test('of two minutes, second by second, three are said', () => {
  const said: number[] = []
  for (let left = 119; left >= 0; left -= 1) if (isMilestone(left + 1, left)) said.push(left)
  expect(said).toEqual([60, 30, 10])
})

test.each([
  [80, 25, true],
  [61, 59, true],
  [60, 31, false],
  [59, 31, false],
  [12, 9, true],
  [9, 8, false],
  [12, 0, false],
  [25, 80, false],
  [60, 60, false],
])('from %d to %d: %s', (before, left, isSaid) => {
  expect(isMilestone(before, left)).toBe(isSaid)
})
