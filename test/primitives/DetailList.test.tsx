import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Badge } from '../../src/primitives/Badge.tsx'
import { DetailList } from '../../src/primitives/DetailList.tsx'
import { mount } from './mount.tsx'

const iban = 'DE89 3704 0044 0532 0130 00'

function Details({ width, onPress = () => {} }: { width: number; onPress?: () => void }) {
  return (
    <div style={{ inlineSize: width }}>
      <DetailList
        items={[
          { label: 'Name', value: 'Jane Citizen' },
          { label: 'IBAN', value: iban, isCode: true, action: { label: 'Change', onPress } },
          { label: 'E-mail', value: `${'a'.repeat(120)}@example.com` },
          { label: 'Status', value: <Badge tone="positive">Verified</Badge> },
        ]}
      />
    </div>
  )
}

const label = (text: string) => page.getByRole('term').filter({ hasText: text }).element()
const value = (text: string) => page.getByRole('definition').filter({ hasText: text }).element()
const top = (element: Element) => Math.round(element.getBoundingClientRect().top)

test.each([
  [479, false],
  [480, true],
])('at %i px of its own width: label and value side by side %s', (width, isBeside) => {
  mount(<Details width={width} />)
  expect(top(label('IBAN')) === top(value(iban))).toBe(isBeside)
  expect(top(value(iban)) > top(label('IBAN'))).toBe(!isBeside)
})

test('values stand in one line, with and without an action', () => {
  mount(<Details width={600} />)
  const starts = ['Jane', iban, 'Verified'].map(text => value(text).getBoundingClientRect().left)
  expect(new Set(starts).size).toBe(1)
})

test('a long value wraps wherever it has to', () => {
  mount(<Details width={280} />)
  const list = document.querySelector('dl') as Element
  expect(list.scrollWidth).toBe(list.clientWidth)
})

test('a code reads from left to right on a page that reads from right to left', () => {
  mount(<Details width={600} />, { locale: 'ar' })
  const code = page.getByText(iban).element()
  expect(getComputedStyle(code).direction).toBe('ltr')
  expect(getComputedStyle(value('Jane')).direction).toBe('rtl')
  // It still starts where the other values do.
  expect(Math.round(code.getBoundingClientRect().right)).toBe(
    Math.round(value('Jane').getBoundingClientRect().right),
  )
})

test('an action says what it is about', async () => {
  let presses = 0
  mount(<Details onPress={() => (presses += 1)} width={600} />)
  const change = page.getByRole('button', { name: 'Change' })
  await expect.element(change).toHaveAccessibleDescription('IBAN')
  await userEvent.click(change)
  expect(presses).toBe(1)
  expect(change.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(24)
})
