import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { StatusBadge } from '../../../src/components/StatusBadge/StatusBadge.tsx'
import { ar } from '../../../src/exports/messages.ts'
import { render } from '../../render.tsx'

test('the same code says another thing of another entity, and an unknown one is text', async () => {
  const { element, update } = render(
    <>
      <StatusBadge entity="withdrawal" status="CONFIRMED" />
      <StatusBadge entity="deposit" status="CONFIRMED" />
      <StatusBadge className="mine" entity="payment" status="<b>ON_HOLD</b>" />
      <StatusBadge entity="subClient" status="constructor" />
    </>,
  )
  const badges = () => [...element.querySelectorAll('[data-flash="badge"]')]
  const shown = () => badges().map(badge => [badge.textContent, badge.getAttribute('data-tone')])
  expect(shown()).toEqual([
    ['Sent', 'positive'],
    ['Received', 'positive'],
    ['<b>ON_HOLD</b>', 'neutral'],
    ['constructor', 'neutral'],
  ])
  expect(badges()[2]).toHaveClass('mine')
  update(<StatusBadge entity="withdrawal" status="REVIEWING" />, { locale: 'ar', messages: { ar } })
  await expect.element(page.getByText('قيد المراجعة')).toHaveAttribute('data-tone', 'caution')
})
