import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { stepsAround } from '../../src/primitives/Steps.css.ts'
import { Steps } from '../../src/primitives/Steps.tsx'
import { mount } from './mount.tsx'

const steps = [
  { id: 'who', title: 'Who', state: 'done', isReachable: true },
  { id: 'person', title: 'Person', state: 'wrong', isReachable: true, isLocked: true },
  { id: 'address', title: 'Address', state: 'current', isReachable: true },
  { id: 'review', title: 'Review', state: 'ahead', isReachable: false },
] as const

function mountSteps(inlineSize: number) {
  const onChoose = vi.fn()
  mount(
    <div className={stepsAround} style={{ inlineSize }}>
      <Steps
        label="Your application"
        more="All steps"
        onChoose={onChoose}
        progress="Step 3 of 4"
        stateWords={{ done: 'done', wrong: 'to check', ahead: 'to come', locked: 'locked' }}
        steps={steps}
      />
    </div>,
  )
  return onChoose
}

const nav = () => page.getByRole('navigation', { name: 'Your application' })
const button = (name: string) => page.getByRole('button', { name, exact: true })

test('the rail says where one is and how each step stands, and leads where one can go', async () => {
  const onChoose = mountSteps(900)
  const lines = nav().getByRole('listitem').elements()
  expect(lines.map(line => line.textContent)).toEqual([
    'Who (done)',
    'Person (to check, locked)',
    'Address',
    'Review (to come)',
  ])
  expect(nav().element().querySelector('[aria-current="step"]')?.textContent).toBe('Address')
  expect(
    nav()
      .getByRole('button')
      .elements()
      .map(each => each.textContent),
  ).toEqual(['Who (done)', 'Person (to check, locked)'])
  await button('Person (to check, locked)').click()
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('person')
})

test('on a narrow page the steps are one line, which opens to all and closes with a choice', async () => {
  const onChoose = mountSteps(400)
  const summary = button('Step 3 of 4 Address All steps')
  await expect.element(summary).toHaveAttribute('aria-expanded', 'false')
  expect(nav().getByRole('listitem').elements()).toEqual([])
  await userEvent.tab()
  await expect.element(summary).toHaveFocus()
  await userEvent.keyboard('{Enter}{Tab}{Enter}')
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('who')
  await expect.element(summary).toHaveAttribute('aria-expanded', 'false')
  expect(nav().getByRole('listitem').elements()).toEqual([])
})

test('each step is a target of 44 pixels', () => {
  mountSteps(900)
  for (const each of nav().getByRole('button').elements()) {
    expect(each.getBoundingClientRect().height).toBeGreaterThanOrEqual(44)
  }
})
