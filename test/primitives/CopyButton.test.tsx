import { useRef } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CopyButton } from '../../src/primitives/CopyButton.tsx'
import { openClipboard, refuseClipboard, refuseCommands } from './clipboard.ts'
import { mount } from './mount.tsx'

const iban = 'DE89370400440532013000'
const advice = 'The text is selected'

function Stage({ value = iban, hasSource = true }: { value?: string; hasSource?: boolean }) {
  const source = useRef<HTMLElement>(null)
  return (
    <p style={{ display: 'flex', flexWrap: 'wrap', position: 'relative', inlineSize: 320 }}>
      <b ref={hasSource ? source : undefined}>DE89 3704 0044 0532 0130 00</b>
      <CopyButton
        copied="Copied"
        copiedLabel="IBAN: copied"
        label="Copy: IBAN"
        selectedLabel={advice}
        source={source}
        value={value}
      >
        Copy
      </CopyButton>
    </p>
  )
}

const button = () => page.getByRole('button', { name: 'Copy: IBAN', exact: true })
const state = () => button().element().getAttribute('data-state')
const status = () => page.getByRole('status').element()

/** Every text that the status had from now on. */
function listenToStatus(): readonly string[] {
  const heard: string[] = []
  const observer = new MutationObserver(() => heard.push(status().textContent ?? ''))
  observer.observe(status(), { childList: true, characterData: true, subtree: true })
  return heard
}

test('puts the canonical value on the clipboard', async () => {
  const read = await openClipboard()
  mount(<Stage />)
  await button().click()
  await expect.poll(read).toBe(iban)
  await expect.element(page.getByText('IBAN: copied')).toBeInTheDocument()
})

test('works by keyboard, with Enter and with Space', async () => {
  const read = await openClipboard()
  mount(<Stage />)
  await userEvent.tab()
  await expect.element(button()).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.poll(read).toBe(iban)
  await navigator.clipboard.writeText('other')
  await userEvent.keyboard(' ')
  await expect.poll(read).toBe(iban)
  await expect.element(button()).toHaveFocus()
})

test('says so once, for two seconds, and moves nothing', async () => {
  await openClipboard()
  mount(<Stage />)
  const heard = listenToStatus()
  const before = button().element().getBoundingClientRect()
  const pressed = performance.now()
  await button().click()
  await expect.poll(state).toBe('copied')
  expect(button().element().getBoundingClientRect()).toEqual(before)
  await expect.poll(state).toBe('idle')
  expect(performance.now() - pressed).toBeGreaterThan(1_900)
  expect(button().element().getBoundingClientRect()).toEqual(before)
  expect(heard).toEqual(['IBAN: copied', ''])
})

test('another press is said anew, and lasts its own two seconds', async () => {
  await openClipboard()
  mount(<Stage />)
  const heard = listenToStatus()
  await button().click()
  await expect.poll(state).toBe('copied')
  await new Promise(resolve => setTimeout(resolve, 1_200))
  await button().click()
  await new Promise(resolve => setTimeout(resolve, 1_200))
  expect(state()).toBe('copied')
  expect(heard).toEqual(['IBAN: copied', '', 'IBAN: copied'])
})

const refusals = {
  'is absent, as without HTTPS': undefined,
  'rejects, as in a frame without the permission': {
    writeText: () =>
      Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')),
  },
  throws: {
    writeText: () => {
      throw new TypeError('Illegal invocation')
    },
  },
}

test.each(Object.entries(refusals))(
  'copies in the older way where the clipboard %s',
  async (_, clipboard) => {
    const read = await openClipboard()
    mount(<Stage />)
    refuseClipboard(clipboard)
    await button().click()
    await expect.poll(state).toBe('copied')
    expect(await read()).toBe(iban)
    expect(String(getSelection())).toBe('')
  },
)

test('selects the text and says so where nothing is allowed; what is copied by hand is canonical', async () => {
  const read = await openClipboard()
  mount(<Stage />)
  refuseClipboard()
  refuseCommands()
  await button().click()
  await expect.element(page.getByText(advice)).toBeVisible()
  expect(String(getSelection())).toBe('DE89 3704 0044 0532 0130 00')
  await userEvent.keyboard('{Control>}c{/Control}')
  await expect.poll(read).toBe(iban)
  await expect.poll(state).toBe('copied')
})

test('the advice goes when the text is no longer selected, and copying is the page’s own again', async () => {
  const read = await openClipboard()
  mount(<Stage />)
  refuseClipboard()
  refuseCommands()
  await button().click()
  await expect.element(page.getByText(advice)).toBeVisible()
  getSelection()?.removeAllRanges()
  await expect.element(page.getByText(advice)).not.toBeInTheDocument()
  getSelection()?.selectAllChildren(document.querySelector('b') as Element)
  await userEvent.keyboard('{Control>}c{/Control}')
  await expect.poll(read).toBe('DE89 3704 0044 0532 0130 00')
})

test('survives having nothing to select', async () => {
  mount(<Stage hasSource={false} />)
  refuseClipboard()
  refuseCommands()
  await button().click()
  await expect.element(page.getByText(advice)).toBeVisible()
})

test('takes no part in what is selected around it', async () => {
  mount(<Stage />)
  getSelection()?.selectAllChildren(document.querySelector('p') as Element)
  expect(String(getSelection()).trim()).toBe('DE89 3704 0044 0532 0130 00')
})
