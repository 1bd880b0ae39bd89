import { useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DayInput } from '../../src/primitives/DayInput.tsx'

function open() {
  const onChange = vi.fn()
  function Stage() {
    const [day, setDay] = useState('2024-01-31')
    return (
      <label htmlFor="day">
        Day
        <DayInput
          className=""
          id="day"
          max="2026-11-22"
          onChange={next => {
            onChange(next)
            setDay(next)
          }}
          value={day}
        />
      </label>
    )
  }
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  flushSync(() => root.render(<Stage />))
  onTestFinished(() => {
    root.unmount()
    place.remove()
  })
  return { onChange, field: page.getByLabelText('Day') }
}

test('a day that is typed is taken once it is done, without those on the way', async () => {
  const { onChange, field } = open()
  ;(field.element() as HTMLElement).focus()
  await userEvent.keyboard('12152025')
  await expect.element(field).toHaveValue('2025-12-15')
  expect(onChange).not.toHaveBeenCalled()
  await userEvent.keyboard('{Enter}')
  expect(onChange.mock.calls).toEqual([['2025-12-15']])
})

test('one that is picked is taken at once, an empty one too; one out of bounds is not', async () => {
  const { onChange, field } = open()
  await field.fill('2024-02-01')
  await field.fill('2027-01-01')
  await field.fill('1999-12-31')
  await field.fill('')
  expect(onChange.mock.calls).toEqual([['2024-02-01'], ['']])
})
