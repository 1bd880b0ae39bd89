import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { WithdrawalTimeline } from '../../src/components/StatusTimeline/WithdrawalTimeline.tsx'
import { steppedClock } from '../../src/sandbox/clock/clock.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { render } from '../render.tsx'
import { withdrawal } from '../timeline/begin.ts'
import { listen } from './reader.ts'

/** A moment in whatever zone the machine is in, and all of it. */
const moments = /^( +)(?:time, \w+day.*|\w{3} \d{1,2}, \d{4}, \d.*)$/gm

test('what a person hears of a payout under review, and when it is declined', async () => {
  const sandbox = createSandbox({ clock: steppedClock(Date.now()) })
  const id = await withdrawal('HALT_AML')(sandbox)
  await sandbox.advance(1_000)
  const heading = 'Payout to John Smith'
  render(<WithdrawalTimeline heading={heading} id={id} source={sandbox} />, { sandbox })
  await expect.element(page.getByText('Who acts next')).toBeVisible()
  const reader = await listen()
  await reader.readTo('end of document')
  sandbox.review(id, 'decline')
  await reader.hear('Cancelled. It was given up')
  await reader.rest()
  const transcript = reader.transcript().replace(moments, '$1(a moment)')
  await expect(transcript).toMatchFileSnapshot('statusTimeline.txt')
})
