import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button } from '../../src/primitives/Button.tsx'
import { mount } from './mount.tsx'

function Send({ onPress = () => {} }: { onPress?: () => void }) {
  const [isPending, setPending] = useState(false)
  const [sends, setSends] = useState(0)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        setPending(true)
        setSends(sends + 1)
      }}
    >
      <input aria-label="Amount" />
      <Button isPending={isPending} onPress={onPress} pendingLabel="Sending…" type="submit">
        Send 1,000.00 AUD
      </Button>
      <output>{sends}</output>
    </form>
  )
}

const idle = () => page.getByRole('button', { name: 'Send 1,000.00 AUD' })
const pending = () => page.getByRole('button', { name: 'Sending…' })

test('pending: says so, keeps its width and its focus, and does not press again', async () => {
  let presses = 0
  mount(
    <Send
      onPress={() => {
        presses += 1
      }}
    />,
  )
  const width = idle().element().getBoundingClientRect().width
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await expect.element(pending()).toHaveFocus()
  await expect.element(pending()).toHaveAttribute('aria-disabled', 'true')
  expect(pending().element().getBoundingClientRect().width).toBe(width)
  await userEvent.keyboard('{Enter} ')
  expect(presses).toBe(1)
})

test('pending is announced when the form is sent from a field, and the form is sent once', async () => {
  mount(<Send />)
  await userEvent.type(page.getByRole('textbox', { name: 'Amount' }), '1000{Enter}')
  await expect.element(page.getByRole('status').filter({ hasText: 'Sending…' })).toBeInTheDocument()
  await userEvent.keyboard('{Enter}{Enter}')
  await userEvent.click(pending(), { force: true })
  await expect.element(page.getByRole('status').filter({ hasText: '1' })).toBeInTheDocument()
})

test('is not a submit button unless told', async () => {
  mount(<Button>Cancel</Button>)
  await expect
    .element(page.getByRole('button', { name: 'Cancel' }))
    .toHaveAttribute('type', 'button')
})
