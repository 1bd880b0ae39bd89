import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Amount } from '../../../src/components/Amount/Amount.tsx'
import { Widget } from '../../../src/components/Widget/Widget.tsx'
import { render } from '../../render.tsx'

const button = () => page.getByRole('button').element()
const shown = () => document.querySelector('bdi') as HTMLElement

test('a screen reader hears the amount once, with the currency’s name', async () => {
  render(
    <button type="button">
      <Amount currency="AUD" value="-1234.5" />
    </button>,
  )
  await expect.element(button()).toHaveAccessibleName('−1,234.50 Australian dollars')
  expect(shown().textContent).toBe('−1,234.50 AUD')
})

test('a copied line has the amount once', () => {
  const { element } = render(<Amount currency="AUD" value={5} />)
  getSelection()?.selectAllChildren(element)
  expect(String(getSelection()).trim()).toBe('5.00 AUD')
  getSelection()?.removeAllRanges()
})

test('stands from left to right on a page that reads from right to left', () => {
  render(
    <Widget>
      <Amount currency="AUD" value={-5} />
    </Widget>,
    { provider: { locale: 'ar' } },
  )
  const code = shown().querySelector('span') as HTMLElement
  const line = document.createRange()
  line.selectNodeContents(shown().firstChild as Text)
  expect(line.getBoundingClientRect().right).toBeLessThanOrEqual(code.getBoundingClientRect().left)
  expect(getComputedStyle(shown()).direction).toBe('ltr')
})

test('amounts of different currencies that end a line stand point under point', () => {
  render(
    <div style={{ inlineSize: 400 }}>
      {['AUD', 'EUR', 'JPY', 'IDR'].map(currency => (
        <div key={currency} style={{ textAlign: 'end' }}>
          <Amount currency={currency} size="large" value={1} />
        </div>
      ))}
    </div>,
  )
  const starts = [...document.querySelectorAll('bdi > span')].map(code =>
    Math.round(code.getBoundingClientRect().left),
  )
  expect(new Set(starts).size).toBe(1)
})
