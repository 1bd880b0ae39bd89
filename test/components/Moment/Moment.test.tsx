import { expect, onTestFinished, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Moment } from '../../../src/components/Moment/Moment.tsx'
import { momentText } from '../../../src/components/Moment/momentText.ts'
import { render } from '../../render.tsx'

const at = '2026-11-02T13:05:09.000Z'
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone

test('is read by machines whole, and by people in their own zone', () => {
  const { element } = render(
    <>
      <Moment at={at} className="mine" />
      <Moment at={Date.parse(at)} form="date" />
      <Moment at="2026-11-02" />
      <Moment at="soon" />
    </>,
  )
  const [first, second, day] = element.querySelectorAll('time')
  const place = { locale: 'en', timeZone }
  expect(first).toHaveTextContent(momentText(new Date(at), 'dateTime', place))
  expect(first).toHaveAttribute('datetime', at)
  expect(first).toHaveAttribute('title', momentText(new Date(at), 'full', place))
  expect(first).toHaveClass('mine')
  expect(second).toHaveAttribute('datetime', at)
  // A day is that day west of Greenwich, too.
  expect(day).toHaveTextContent('Nov 2, 2026')
  expect(day).toHaveAttribute('datetime', '2026-11-02')
  expect(element.querySelectorAll('time')).toHaveLength(3)
  expect(element.textContent).toMatch(/soon$/)
})

test('however many words keep up with the time, the page has one timer, and none once hidden', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: Date.parse(at) })
  onTestFinished(() => void vi.useRealTimers())
  const times = Array.from({ length: 50 }, (_, place) => Date.parse(at) - place)
  const { element, update } = render(
    <>
      {times.map(time => (
        <Moment at={time} form="relative" key={time} />
      ))}
      <Moment at="2020-01-01T00:00:00.000Z" form="relative" />
    </>,
  )
  await expect.element(page.getByText('now')).toHaveLength(50)
  expect(vi.getTimerCount()).toBe(1)
  vi.advanceTimersByTime(120_000)
  await expect.element(page.getByText('2 minutes ago')).toHaveLength(50)
  expect(element.querySelectorAll('[aria-live], [role="status"]')).toHaveLength(0)

  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  onTestFinished(() => hidden.mockRestore())
  document.dispatchEvent(new Event('visibilitychange'))
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(600_000)
  hidden.mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.element(page.getByText('12 minutes ago')).toHaveLength(50)
  expect(vi.getTimerCount()).toBe(1)
  update(<p>gone</p>)
  await expect.poll(() => vi.getTimerCount()).toBe(0)
})
