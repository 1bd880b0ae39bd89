import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PaymentTimeline } from '../../../src/components/StatusTimeline/PaymentTimeline.tsx'
import { WithdrawalTimeline } from '../../../src/components/StatusTimeline/WithdrawalTimeline.tsx'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'
import type { StoredWithdrawal } from '../../../src/sandbox/entities/withdrawal.ts'
import { render } from '../../render.tsx'
import { withdrawal } from '../../timeline/begin.ts'
import { standingSandbox } from '../../timeline/play.tsx'

/** In the sandbox from the start, under review. */
const reviewed = '61f3a2c8d1e9b7a4c5d6e7aa'
const paid = '5b04c62ec0bf606bf216ae21'

const button = (name: string) => page.getByRole('button', { name, exact: true })
const now = () =>
  document.querySelector('[aria-current="step"] [data-flash="timeline-title"]')?.textContent

/** What the payout under review has become. */
function turn({ store }: Sandbox, change: object): void {
  const payout = store.withdrawals.get(reviewed)
  store.withdrawals.set(reviewed, { ...payout, ...change } as StoredWithdrawal)
}

test('what failed can be asked for again by keyboard, and the focus goes on from there', async () => {
  const sandbox = createSandbox({
    faults: [{ kind: 'serverError', operation: 'withdrawal', times: 2 }],
  })
  const { element } = render(<WithdrawalTimeline heading="Payout" id={reviewed} />, { sandbox })
  await expect.element(button('Try again')).toBeVisible()
  sandbox.clearFaults()
  await userEvent.keyboard('{Tab}{Enter}')
  await expect.poll(now).toBe('Now: Under review')
  await expect.element(page.getByRole('region', { name: 'Payout' })).toHaveFocus()
  expect(element.querySelectorAll('h2')).toHaveLength(1)
})

test('says where there is none of that id, and waits for one without asking', async () => {
  const { sandbox, update } = render(<WithdrawalTimeline id={null} />)
  await expect.element(page.getByRole('region', { name: 'What happened' })).toBeVisible()
  expect(sandbox.requests).toEqual([])
  update(<WithdrawalTimeline id="000000000000000000000000" />)
  await expect.element(page.getByText('There’s no payout with this id')).toBeVisible()
})

test.each([
  ['TECHNICAL_ISSUE', 'CANCELLED', true],
  ['TECHNICAL_ISSUE', 'FAILED', false],
  ['COMPLIANCE_DECLINED', 'CANCELLED', false],
  ['BRAND_NEW_CODE', 'CANCELLED', false],
])('%s, %s: may be sent again: %s', async (rejectCode, status, mayBe) => {
  const sandbox = createSandbox()
  turn(sandbox, { status, rejectCode, statusMessage: 'See ‮ code' })
  const onSendAgain = vi.fn()
  const { element, update } = render(
    <WithdrawalTimeline id={reviewed} onSendAgain={onSendAgain} />,
    { sandbox },
  )
  await expect.poll(now).toMatch(/^Now, a step back/)
  if (rejectCode === 'BRAND_NEW_CODE') {
    expect(element.querySelector('dd')?.textContent).toMatch(/^BRAND_NEW_CODE \S+/)
  }
  // A text of the API’s keeps to itself, whatever is in it.
  expect(element.querySelector('dd > bdi:last-child')).not.toBeNull()
  if (!mayBe) return await expect.element(button('Try again')).not.toBeInTheDocument()
  await button('Try again').click()
  expect(onSendAgain).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: reviewed }))
  update(<WithdrawalTimeline id={reviewed} />)
  await expect.element(button('Try again')).not.toBeInTheDocument()
})

test('an endpoint that refuses the transfer log takes nothing else with it', async () => {
  const sandbox = createSandbox({
    faults: [{ kind: 'serverError', operation: 'paymentTransfers', times: 2 }],
  })
  render(<PaymentTimeline id={paid} />, { sandbox })
  await expect.poll(now).toBe('Now: Delivered')
  await expect.element(page.getByText('The transfer log can’t be shown.')).toBeVisible()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  sandbox.clearFaults()
  await button('Load the log again').click()
  const log = page.getByRole('list', { name: 'Transfer log' })
  await expect.poll(() => log.element().textContent).toContain('Converted 1000 AUD to 636.4 EUR')
})

test('a change is announced once, what stands there from the start isn’t; unwatched, none comes', async () => {
  const sandbox = standingSandbox()
  const id = await withdrawal('HALT_AML')(sandbox)
  const { element, update } = render(<WithdrawalTimeline id={id} source={sandbox} />, { sandbox })
  await expect.poll(now).toBe('Now: On its way')
  const said: string[] = []
  const announcer = element.querySelector('[aria-live="polite"]') as HTMLElement
  const observer = new MutationObserver(() => {
    if (announcer.textContent) said.push(announcer.textContent)
  })
  observer.observe(announcer, { childList: true })
  await sandbox.advance(1_000)
  await expect.poll(() => said).toHaveLength(1)
  expect(said[0]).toMatch(/^Under review\. It is being checked/)
  expect(element.textContent).toContain('Updates by itself')
  update(<WithdrawalTimeline id={id} isWatching={false} source={sandbox} />)
  await expect.poll(() => element.textContent).not.toContain('Updates by itself')
  sandbox.review(id, 'approve')
  await new Promise(requestAnimationFrame)
  expect(now()).toBe('Now: Under review')
})

test('what couldn’t be asked anew stays, and says that it may be out of date', async () => {
  const sandbox = standingSandbox()
  const id = await withdrawal('HALT_AML')(sandbox)
  const { client } = render(<WithdrawalTimeline id={id} />, { sandbox })
  await expect.poll(now).toBe('Now: On its way')
  sandbox.addFault({ kind: 'serverError', times: 9 })
  await client.refetchQueries({ include: 'active' }).catch(() => {})
  await expect.element(page.getByText('This may be out of date')).toBeVisible()
  expect(now()).toBe('Now: On its way')
})
