import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  AddressCheck,
  type AddressCheckProps,
} from '../../../src/components/AddressCheck/AddressCheck.tsx'
import { type AddressParts, toAddressParts } from '../../../src/hooks/addresses/addressParts.ts'
import { ar } from '../../../src/messages/ar.ts'
import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox.ts'
import { render } from '../../render.tsx'

const untidy = { street: '33 effingham st, sth launceston 7249', country: 'AU' }
const tidy = {
  building: '',
  streetNo: '',
  street: '33 Effingham Street',
  suburb: 'South Launceston',
  state: 'TAS',
  postcode: '7249',
  country: 'AU',
}

type HostProps = Partial<AddressCheckProps> & {
  /** What the host's own fields make of a suggestion. */
  readonly write?: (parts: AddressParts) => AddressParts
}

/** A form of a host: one field of its own, and the check under it. */
function Host({ address = untidy, onUse, write = same, ...rest }: HostProps) {
  const [parts, setParts] = useState(() => toAddressParts(address))
  return (
    <>
      <input
        aria-label="Street"
        onChange={event => setParts({ ...parts, street: event.target.value })}
        value={parts.street}
      />
      <AddressCheck
        {...rest}
        address={parts}
        onUse={next => {
          onUse?.(next)
          setParts(write(next))
        }}
      />
    </>
  )
}

function same(parts: AddressParts): AddressParts {
  return parts
}

const street = page.getByRole('textbox', { name: 'Street' })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const check = button('Check address')
const group = page.getByRole('group', { name: 'Address check' })
const callsOf = ({ requests }: Sandbox) =>
  requests.filter(({ operation }) => operation === 'cleanseAddress').length

/** A column as a screen reader meets it: each part's name and mark, and its value. */
function columnOf(index: number): (string | null)[] {
  const list = document.querySelectorAll('dl')[index]
  return [...(list?.children ?? [])].map(row =>
    [...row.children].map(({ textContent }) => textContent).join(': '),
  )
}

test('typing asks nothing; the button asks once, and so does the same address again', async () => {
  const { sandbox } = render(<Host address={{ country: 'AU' }} />)
  await userEvent.type(street, untidy.street)
  expect(sandbox.requests).toEqual([])
  await check.click()
  await expect.element(button('Use suggestion')).toBeVisible()
  await userEvent.type(street, ' x')
  await userEvent.type(street, '{Backspace}{Backspace}')
  await expect.element(button('Use suggestion')).toBeVisible()
  expect(callsOf(sandbox)).toBe(1)
})

test('shows what was typed beside the suggestion, and marks what differs by a word', async () => {
  render(<Host />)
  await check.click()
  await expect.element(button('Use suggestion')).toBeVisible()
  expect(columnOf(0)).toEqual([
    'Street address: 33 effingham st, sth launceston 7249',
    'Suburb: Empty',
    'State: Empty',
    'Postcode: Empty',
    'Country: Australia',
  ])
  expect(columnOf(1)).toEqual([
    'Street addressChanged: 33 Effingham Street',
    'SuburbAdded: South Launceston',
    'StateAdded: TAS',
    'PostcodeAdded: 7249',
    'Country: Australia',
  ])
  await expect.element(page.getByText('Matches', { exact: true })).toBeVisible()
  await expect.element(street).toHaveValue(untidy.street)
})

test('marks what the suggestion leaves out', async () => {
  const address = { ...tidy, street: '33 Effingham Street, TAS 7249', building: 'unit 1' }
  render(<Host address={address} />, { sandbox: answering({ building: null }) })
  await check.click()
  await expect.element(button('Use suggestion')).toBeVisible()
  expect(columnOf(1)[0]).toBe('Building or unitRemoved: Empty')
})

test('is used, taken back and kept by keyboard alone, and the focus is never lost', async () => {
  const onUse = vi.fn()
  const { sandbox } = render(<Host onUse={onUse} />)
  await userEvent.keyboard('{Tab}{Tab}')
  await expect.element(check).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(group).toHaveFocus()
  await userEvent.keyboard('{Tab}')
  await expect.element(button('Use suggestion')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(street).toHaveValue(tidy.street)
  await expect.element(group).toHaveFocus()
  expect(onUse.mock.calls).toEqual([[tidy]])

  await userEvent.keyboard('{Tab}')
  await expect.element(button('Undo')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(street).toHaveValue(untidy.street)
  await expect.element(group).toHaveFocus()
  expect(onUse.mock.lastCall).toEqual([toAddressParts(untidy)])

  await userEvent.keyboard('{Tab}{Tab}')
  await expect.element(button('Keep mine')).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(group).toHaveFocus()
  await expect.element(group).toMatchTextContent(/^Your address stays as you typed it\./)
  expect(onUse).toHaveBeenCalledTimes(2)
  expect(callsOf(sandbox)).toBe(1)
})

test('leaves the focus alone of somebody who has moved on', async () => {
  render(<Host />, { sandbox: { latency: 300 } })
  await check.click()
  await street.click()
  await expect.element(button('Use suggestion')).toBeVisible()
  await expect.element(street).toHaveFocus()
})

test('says politely what came of it', async () => {
  render(<Host />)
  const said: string[] = []
  const observer = new MutationObserver(() => {
    for (const region of document.querySelectorAll('fieldset > [role="status"]')) {
      if (region.textContent) said.push(region.textContent)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  await check.click()
  await expect.poll(() => said.at(-1)).toBe('We’ve tidied 4 parts of the address.')
  await button('Use suggestion').click()
  await expect.poll(() => said.at(-1)).toBe('You’re using the suggestion.')
  await userEvent.type(street, '!x')
  await expect.poll(() => said.at(-1)).toBe('The address has changed since it was checked.')
  observer.disconnect()
})

test('a suggestion that the host’s fields write in their way can still be taken back', async () => {
  const shout = (parts: AddressParts) => ({ ...parts, state: '', street: `${parts.street} (AU)` })
  render(<Host write={parts => (parts.street === tidy.street ? shout(parts) : parts)} />)
  await check.click()
  await button('Use suggestion').click()
  await expect.element(street).toHaveValue('33 Effingham Street (AU)')
  await button('Undo').click()
  await expect.element(street).toHaveValue(untidy.street)
  await expect.element(button('Use suggestion')).toBeVisible()
})

test('an edit after the choice offers the check again, and takes Undo away', async () => {
  const { sandbox } = render(<Host />)
  await check.click()
  await button('Use suggestion').click()
  await street.fill('35 Effingham Street')
  await expect.element(check).toBeVisible()
  expect(button('Undo').elements()).toEqual([])
  await check.click()
  await expect.element(page.getByText('There’s nothing to tidy.')).toBeVisible()
  expect(callsOf(sandbox)).toBe(2)
})

test.each([
  ['review', 'Check this'],
  ['flag', 'May not exist'],
  ['escalate', 'escalate'],
])('a suggestion to %s says “%s” and can be used all the same', async (recommendation, words) => {
  render(<Host />, { sandbox: answering({}, { recommendation }) })
  await check.click()
  await expect.element(page.getByText(words, { exact: true })).toBeVisible()
  await button('Use suggestion').click()
  await expect.element(street).toHaveValue(tidy.street)
})

test.each([
  [{ street: '???', country: 'AU' }, /We couldn’t read this address/],
  [{ street: 'behind the old mill', country: 'AU' }, /May not exist/],
  [{ suburb: 'Sydney', country: 'AU' }, /Enter the street and the country first\./],
  [tidy, /There’s nothing to tidy\./],
])('%o: %s', async (address, words) => {
  render(<Host address={address} />)
  await check.click()
  await expect.element(group).toMatchTextContent(words)
})

test.each([
  ['no checks left', { left: 0 }, /No address checks left/],
  ['not enabled', { isEnabled: false }, /Address checks aren’t available/],
])('%s: says so, and blocks nothing', async (_what, allowance, words) => {
  const sandbox = createSandbox()
  sandbox.allow('cleanseAddress', allowance)
  render(<Host />, { sandbox })
  await check.click()
  await expect.element(group).toMatchTextContent(words)
  expect(group.getByRole('button').elements()).toEqual([])
  await street.fill('1 Hay Street')
  await expect.element(check).toBeVisible()
})

test('of a lost answer it looks before it asks again', async () => {
  const sandbox = createSandbox()
  sandbox.dropReplies(1, 'cleanseAddress')
  sandbox.addFault({ kind: 'serverError', operation: 'addressCleanserRequests', times: 1 })
  render(<Host />, { sandbox })
  await check.click()
  await button('Look for it').click()
  await expect.element(button('Use suggestion')).toBeVisible()
  expect(callsOf(sandbox)).toBe(1)
})

test('without a network it offers to try again', async () => {
  let isOnline = false
  const { sandbox } = render(<Host />, { isOnline: () => isOnline })
  await check.click()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/^No connection/)
  isOnline = true
  await button('Try again').click()
  await expect.element(button('Use suggestion')).toBeVisible()
  expect(callsOf(sandbox)).toBe(1)
})

test('disabled, it neither asks nor changes anything', async () => {
  const { update } = render(<Host isDisabled />)
  await expect.element(check).toBeDisabled()
  update(<Host />)
  await check.click()
  await expect.element(button('Use suggestion')).toBeEnabled()
  update(<Host isDisabled />)
  await expect.element(button('Use suggestion')).toBeDisabled()
  await expect.element(button('Keep mine')).toBeDisabled()
})

test.each([
  [600, true],
  [320, false],
])('at %i px: two columns %s, and nothing sticks out', async (width, isBeside) => {
  const { element } = render(<Host />)
  element.style.inlineSize = `${width}px`
  await check.click()
  await expect.element(button('Use suggestion')).toBeVisible()
  const [typed, suggestion] = [...document.querySelectorAll('dl')].map(list =>
    list.getBoundingClientRect(),
  )
  expect(typed?.top === suggestion?.top).toBe(isBeside)
  expect(element.scrollWidth).toBeLessThanOrEqual(width)
  // Like stands beside like, though the street takes two lines on one side.
  const tops = [...document.querySelectorAll('dd')].map(value => value.getBoundingClientRect().top)
  expect(new Set(tops).size).toBe(isBeside ? 5 : 10)
  if (isBeside) expect(tops.slice(0, 5)).toEqual(tops.slice(5))
})

test('speaks Arabic, from right to left, with addresses in their own direction', async () => {
  render(<Host />, { provider: { locale: 'ar', messages: { ar } } })
  await button(ar['addressCheck.check'] as string).click()
  await expect.element(button(ar['addressCheck.use'] as string)).toBeVisible()
  const [typed, suggestion] = [...document.querySelectorAll('dl')].map(list =>
    list.getBoundingClientRect(),
  )
  expect(typed?.left).toBeGreaterThan(suggestion?.left ?? 0)
  expect(columnOf(1)[1]).toBe('الضاحيةأُضيف: South Launceston')
})

/** The sandbox with something changed in what it says of an address. */
function answering(cleansed: object, change: object = {}): Sandbox {
  const sandbox = createSandbox()
  const fetch: Sandbox['fetch'] = async (input, init) => {
    const reply = await sandbox.fetch(input, init)
    const body = await reply.clone().json()
    const request = body.data?.cleanseAddress?.addressRequest
    if (!request) return reply
    Object.assign(request.cleansedAddress, cleansed)
    Object.assign(request, change)
    return new Response(JSON.stringify(body), reply)
  }
  return { ...sandbox, fetch }
}
