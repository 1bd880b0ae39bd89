import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { RefundDeposit } from '../../../src/components/RefundDeposit/RefundDeposit.tsx'
import { createSandbox, type Sandbox } from '../../../src/exports/sandbox.ts'
import type { Deposit } from '../../../src/hooks/useDeposits.ts'
import { eventually } from '../../eventually.ts'
import { type RenderOptions, render } from '../../render.tsx'
import { deposited } from '../../sandbox/depositCases.ts'

const id = '64f1a2b3c4d5e6f708192d01'
const button = (name: string | RegExp) => page.getByRole('button', { name })
const amount = page.getByRole('textbox', { name: /^Amount/ })
const reason = page.getByRole('textbox', { name: /^Reason/ })
const says = (text: string | RegExp) => expect.element(page.getByText(text).first()).toBeVisible()

/** A page with the refund of a deposit of 1,250 AUD, whose fee was 1. */
function open(options: RenderOptions & { sandbox?: Sandbox } = {}) {
  const sandbox = options.sandbox ?? createSandbox()
  const onRefunded = vi.fn()
  const tree = <RefundDeposit deposit={ofStore(sandbox, id)} onRefunded={onRefunded} />
  const rendered = render(tree, { ...options, sandbox })
  return { ...rendered, tree, onRefunded, sent: () => sentBy(sandbox) }
}

/** As a list of the page would give it. */
function ofStore({ store }: Sandbox, which: string): Deposit {
  return { ...store.deposits.get(which), subClient: null } as unknown as Deposit
}

function sentBy({ requests }: Sandbox) {
  return requests
    .filter(({ operation }) => operation === 'refundDeposit')
    .map(({ variables }) => variables)
}

/** Enters a part and why, and goes on to what is looked over. */
async function review(): Promise<void> {
  await amount.fill('250.5')
  await reason.fill('Irrtümlich gesendet')
  await button('Review').click()
  await says('This can’t be undone')
}

const send = button('Send 250.50\u00a0AUD back')

test('a part goes back after it was looked over, once, and is followed until it is back', async () => {
  const sandbox = createSandbox()
  const { onRefunded, sent } = open({ sandbox, provider: { liveSource: sandbox } })
  await expect.element(amount).toHaveValue('1,249.00')
  await review()
  await says('250.50\u00a0AUD leaves your balance and goes back to Bay Supplies Inc.')
  await expect.element(page.getByText('998.50 Australian dollars')).toBeInTheDocument()
  await send.dblClick()
  await says('250.50\u00a0AUD goes back to Bay Supplies Inc.')
  await says('Going back')
  expect(sent()).toEqual([{ id, input: { amount: '250.50', reason: 'Irrtümlich gesendet' } }])
  expect(sandbox.store.deposits.get(id)).toMatchObject({
    status: 'REFUNDING',
    refundAmount: 250.5,
  })
  expect(onRefunded).toHaveBeenCalledTimes(1)
  expect(onRefunded.mock.calls[0]?.[0]).toMatchObject({ id })
  await sandbox.advance(3_000)
  await says('Sent back')
  await eventually(() => expect(sandbox.store.deposits.get(id)?.status).toBe('REFUNDED'))
})

test('a lost answer is looked for, also by who comes back, and never sent twice', async () => {
  const { sandbox, sent, update, tree, onRefunded } = open()
  await review()
  sandbox.dropReplies(1, 'refundDeposit')
  await send.click()
  await says('We don’t know yet whether it was sent')
  await expect.element(send).not.toBeInTheDocument()
  update(null)
  update(tree)
  await says('We don’t know yet whether it was sent')
  await button('Check now').click()
  await says('Refund accepted')
  expect(sent()).toHaveLength(1)
  expect(onRefunded).toHaveBeenCalledTimes(1)
})

test('a lost answer is settled by what the page hears', async () => {
  const sandbox = createSandbox()
  const { sent } = open({ sandbox, provider: { liveSource: sandbox } })
  await review()
  sandbox.dropReplies(1, 'refundDeposit')
  await send.click()
  await says('Refund accepted')
  expect(sent()).toHaveLength(1)
})

test('offline nothing is sent and nothing typed is lost', async () => {
  let isOnline = true
  const { sandbox, sent } = open({ isOnline: () => isOnline })
  await review()
  isOnline = false
  await send.click()
  await says('No connection')
  expect(sent()).toHaveLength(0)
  await button('Back').click()
  await expect.element(amount).toHaveValue('250.50')
  await expect.element(reason).toHaveValue('Irrtümlich gesendet')
  isOnline = true
  await button('Review').click()
  await send.click()
  await says('Refund accepted')
  expect(sentBy(sandbox)).toHaveLength(1)
})

test('what can’t be is said on the amount: more than the deposit less its fee, or than the balance', async () => {
  const { sent } = open({ sandbox: createSandbox({ balances: { AUD: 100 } }) })
  await amount.fill('1249.01')
  await userEvent.tab()
  await says('At most 1,249.00\u00a0AUD can go back: the deposit less its fee.')
  await button('Review').click()
  await expect.element(amount).toHaveFocus()
  expect(sent()).toHaveLength(0)
  await review()
  await send.click()
  await says('Your balance doesn’t cover this. Enter a smaller amount.')
  await expect.element(amount).toHaveFocus()
  await expect.element(reason).toHaveValue('Irrtümlich gesendet')
})

test('one that somebody else has sent back meanwhile says so', async () => {
  const { sandbox } = open()
  await review()
  const other = { id, input: {} }
  const query =
    'mutation refundDeposit($id: ID!, $input: RefundDepositInput!) { refundDeposit(id: $id, input: $input) { code } }'
  await sandbox.fetch('https://sandbox.example/', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await sandbox.getToken()}`,
    },
    body: JSON.stringify({ query, variables: other }),
  })
  await send.click()
  await says('This deposit is already on its way back')
  expect(sandbox.store.deposits.get(id)).toMatchObject({ refundAmount: 1249 })
})

describe('where it can’t be sent back', () => {
  test.each([
    ['INITIALISED', 'This deposit hasn’t arrived yet'],
    ['REVIEWING', 'This deposit is under review'],
    ['REFUNDED', 'This deposit has gone back'],
    ['CANCELLED', 'This deposit was cancelled'],
  ])('%s: it says why', async (status, title) => {
    const { sandbox, id } = await deposited(status)
    render(<RefundDeposit deposit={ofStore(sandbox, id)} />, { sandbox })
    await says(title)
    await expect.element(amount).not.toBeInTheDocument()
  })
})
