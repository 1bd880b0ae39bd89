import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Timeline, type TimelineItem } from '../../src/primitives/Timeline.tsx'
import { mount } from './mount.tsx'

const items: readonly TimelineItem[] = [
  { key: 'begun', mark: 'past', title: 'Sent', when: '9:00', state: 'Done' },
  { key: 'back', mark: 'back', title: 'Returned', when: '9:05', state: 'Step back' },
  { key: 'now', mark: 'now', title: 'With you', state: 'Now', children: <p>Decide.</p> },
  { key: 'next', mark: 'next', title: 'Sent again', when: 'Possible', state: 'May follow' },
]

const lines = () => page.getByRole('listitem').elements()
const part = (line: Element | undefined, name: string) =>
  line?.querySelector(`[data-flash="timeline-${name}"]`)?.getBoundingClientRect() as DOMRect

function mountTimeline(inlineSize: number, direction: 'ltr' | 'rtl' = 'ltr') {
  mount(
    <div dir={direction} style={{ inlineSize }}>
      <Timeline items={items} label="What happened" />
    </div>,
  )
}

test('is a list that says of each line how it stands, and which one is now', async () => {
  mountTimeline(560)
  await expect.element(page.getByRole('list', { name: 'What happened' })).toBeVisible()
  expect(lines().map(line => line.textContent)).toEqual([
    'Done: Sent9:00',
    'Step back: Returned9:05',
    'Now: With youDecide.',
    'May follow: Sent againPossible',
  ])
  expect(lines().map(line => line.getAttribute('aria-current'))).toEqual([null, null, 'step', null])
  // Marks are for the eye only, and of four kinds.
  const looks = lines().map(line => {
    const mark = line.querySelector('[aria-hidden="true"] > span') as HTMLElement
    const { backgroundColor, borderStyle, inlineSize } = getComputedStyle(mark)
    return `${backgroundColor} ${borderStyle} ${inlineSize}`
  })
  expect(new Set(looks).size).toBe(4)
  expect(looks[3]).toContain('dashed')
})

test.each(['ltr', 'rtl'] as const)(
  '%s: times are beside the titles where there is room',
  direction => {
    mountTimeline(480, direction)
    const [line] = lines()
    const [title, when] = [part(line, 'title'), part(line, 'when')]
    expect(Math.abs(title.top - when.top)).toBeLessThan(4)
    if (direction === 'ltr') expect(when.left).toBeGreaterThanOrEqual(title.right)
    else expect(when.right).toBeLessThanOrEqual(title.left)
  },
)

test('times are beneath the titles where there is none, and nothing sticks out', () => {
  mountTimeline(288)
  for (const line of lines().filter(one => one.querySelector('[data-flash="timeline-when"]'))) {
    expect(part(line, 'when').top).toBeGreaterThanOrEqual(part(line, 'title').bottom)
    expect(line.scrollWidth).toBeLessThanOrEqual(line.clientWidth)
  }
})
