import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CopBadge } from '../../../src/components/CopBadge/CopBadge.tsx'
import type { CopBadgeProps } from '../../../src/components/CopBadge/copBadgeProps.ts'
import { ar } from '../../../src/messages/ar.ts'
import { payeeCheckWords } from '../../../src/messages/en/payeeCheck.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { answering, callsOf, john } from '../../hooks/payeeCheckVerbs.ts'
import { render } from '../../render.tsx'

/** A form of a host: a name of its own, and the check under it. */
function Host({ account = john, ...rest }: Partial<CopBadgeProps>) {
  const [name, setName] = useState(account?.accountName ?? '')
  return (
    <>
      <input aria-label="Name" onChange={event => setName(event.target.value)} value={name} />
      <CopBadge {...rest} account={account && { ...account, accountName: name }} />
    </>
  )
}

const named = (accountName: string) => ({ ...john, accountName })
const name = page.getByRole('textbox', { name: 'Name', exact: true })
const button = (text: string) => page.getByRole('button', { name: text, exact: true })
const check = button('Check the name')
const group = page.getByRole('group', { name: 'Name check' })
const reason = page.getByRole('textbox', { name: /^Why you’re going on/ })

type Code = keyof typeof payeeCheckWords extends infer Key
  ? Key extends `payeeCheck.verdict.${infer Known}`
    ? Known
    : never
  : never

/** Checks, and expects a verdict with its advice. */
async function expectVerdict(code: Code): Promise<void> {
  await check.click()
  await expect.element(group).toMatchTextContent(payeeCheckWords[`payeeCheck.verdict.${code}`])
  await expect.element(group).toMatchTextContent(payeeCheckWords[`payeeCheck.advice.${code}`])
}

test('typing, editing back and forth, StrictMode and remounting ask nothing', async () => {
  const { sandbox, update } = render(<Host account={named('')} />)
  async function remount(): Promise<void> {
    update(null)
    await expect.element(group).not.toBeInTheDocument()
    update(<Host />)
    await expect.element(name).toHaveValue('John Smith')
  }
  await userEvent.type(name, 'John Smith')
  await userEvent.type(name, '{Backspace}{Backspace}th')
  await remount()
  await userEvent.type(name, ' Jr')
  expect(sandbox.requests).toEqual([])
  await name.fill('John Smith')
  await expectVerdict('MATCH')
  await userEvent.type(name, 's')
  await expect.element(group).toMatchTextContent(/^The details have changed.*Name matches/)
  await userEvent.type(name, '{Backspace}')
  await expect.element(group).toMatchTextContent(/^Name matches/)
  await remount()
  await expect.element(group).toMatchTextContent('Checked earlier, for exactly these details.')
  expect(callsOf(sandbox)).toBe(1)
})

test.each<[string, Code]>([
  ['copimatch', 'MATCH'],
  ['copijmatch', 'MATCH'],
  ['copcmatch', 'MATCH'],
  ['copiclosematch', 'CLOSE_MATCH'],
  ['copijclosematch', 'CLOSE_MATCH'],
  ['copcclosematch', 'CLOSE_MATCH'],
  ['copinotmatch', 'NOT_MATCH'],
  ['copcnotmatch', 'NOT_MATCH'],
  ['copclosed', 'ACCOUNT_CLOSED'],
  ['copnotfound', 'ACCOUNT_NOT_FOUND'],
  ['coperror', 'COP_PLATFORM_ERROR'],
])('%s shows %s, and asks for a decision where it should', async (keyword, code) => {
  const { sandbox } = render(<Host account={named(`Ann ${keyword}`)} />)
  await expectVerdict(code)
  const asks = !['MATCH', 'COP_PLATFORM_ERROR'].includes(code)
  expect(button('Go on anyway').elements()).toHaveLength(asks ? 1 : 0)
  const isOfNames = ['CLOSE_MATCH', 'NOT_MATCH'].includes(code)
  expect(group.element().textContent?.includes('married name')).toBe(isOfNames)
  expect(callsOf(sandbox)).toBe(1)
})

test.each<[object, Code]>([
  [{ left: 0 }, 'COP_LIMIT_EXCEEDED'],
  [{ isEnabled: false }, 'COP_API_DISABLED'],
])('%o shows %s, and blocks nothing', async (allowance, code) => {
  const sandbox = createSandbox()
  sandbox.allow('confirmationOfPayee', allowance)
  render(<Host />, { sandbox })
  await expectVerdict(code)
  const again = code === 'COP_LIMIT_EXCEEDED' ? ['Check again'] : []
  expect(group.getByRole('button').elements().map(textOf)).toEqual(again)
})

test('an account without a BSB can’t be checked, which is said without asking', async () => {
  const { sandbox } = render(<CopBadge account={{ ...john, accountIdType: 'IBAN' }} />)
  await expect.element(group).toMatchTextContent(/^Can’t be checked/)
  expect(group.getByRole('button').elements()).toEqual([])
  expect(sandbox.requests).toEqual([])
})

test('an unknown code shows as it is, with the API’s words, and asks for a decision', async () => {
  const sandbox = answering({ code: 'PARTIAL_MATCH', message: 'Some words are the same' })
  render(<Host />, { sandbox })
  await check.click()
  await expect
    .element(group)
    .toMatchTextContent(/^PARTIAL_MATCHSome words are the same.*We don’t know this answer/)
  await expect.element(button('Go on anyway')).toBeVisible()
})

test('never says that anything is verified or safe', () => {
  const said = Object.values(payeeCheckWords).join(' ')
  expect(said).not.toMatch(/verif|safe|secure|confirmed|guarantee|genuine/i)
})

test('says what a check may cost before it is asked, and before it is asked again', async () => {
  render(<Host account={named('coperror')} />)
  await expect.element(group).toMatchTextContent('A check may cost a fee.')
  await expect.element(group).toHaveAccessibleDescription(/A check may cost a fee\.$/)
  await check.click()
  await expect.element(group).toMatchTextContent('The last check cost nothing. Another one may.')
})

test('after a verdict on other details it says so, and what another check may cost', async () => {
  render(<Host />)
  await expectVerdict('MATCH')
  await name.fill('Jane Smith')
  await expect.element(group).toMatchTextContent('May cost a fee.')
  await expect.element(check).toBeVisible()
})

test('is checked, overridden with a reason and taken back by keyboard alone', async () => {
  const onDecision = vi.fn()
  const onEvent = vi.fn()
  const onSubmit = vi.fn(event => event.preventDefault())
  render(
    <form onSubmit={onSubmit}>
      <Host account={named('copinotmatch')} onDecision={onDecision} />
    </form>,
    { provider: { onEvent } },
  )
  await userEvent.keyboard('{Tab}{Tab}')
  await expect.element(check).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(group).toHaveFocus()
  await userEvent.keyboard('{Tab}')
  await expect.element(reason).toHaveFocus()
  // Enter decides, and doesn't send the host's form.
  await userEvent.keyboard('Her married name{Enter}')
  await expect.element(group).toHaveFocus()
  await expect.element(group).toMatchTextContent('You’ve chosen to go on.Your reason: Her married')
  const decision = { code: 'NOT_MATCH', reason: 'Her married name' }
  expect(onDecision.mock.calls).toEqual([[decision]])
  expect(onEvent).toHaveBeenCalledWith({ type: 'payeeOverride', ...decision })

  await userEvent.keyboard('{Tab}')
  await expect.element(button('Undo')).toHaveFocus()
  await userEvent.keyboard(' ')
  await expect.element(group).toHaveFocus()
  await expect.element(reason).toHaveValue('Her married name')
  expect(onDecision.mock.lastCall).toEqual([undefined])
  await reason.fill('')
  await userEvent.keyboard('{Tab}')
  await expect.element(button('Go on anyway')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Undo')).toBeVisible()
  expect(onDecision.mock.lastCall).toEqual([{ code: 'NOT_MATCH', reason: undefined }])
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a decision is reported to the host without a listener for it too', async () => {
  const onEvent = vi.fn()
  render(<Host account={named('copclosed')} />, { provider: { onEvent } })
  await expectVerdict('ACCOUNT_CLOSED')
  await button('Go on anyway').click()
  await expect.element(group).toMatchTextContent('You’ve chosen to go on.')
  expect(onEvent).toHaveBeenLastCalledWith({
    type: 'payeeOverride',
    code: 'ACCOUNT_CLOSED',
    reason: undefined,
  })
})

test('where nothing is sent it doesn’t ask to go on', async () => {
  render(<Host account={named('copinotmatch')} canGoOn={false} />)
  await expectVerdict('NOT_MATCH')
  expect(group.getByRole('button').elements()).toEqual([])
})

test('says what is missing only to a person who asks without it', async () => {
  const { sandbox } = render(<Host account={{ ...john, bsb: '' }} />)
  await expect.element(group).toMatchTextContent(/^Asks the bank/)
  await check.click()
  await expect.element(group).toMatchTextContent(/^Enter the BSB, the account number/)
  expect(sandbox.requests).toEqual([])
})

test('a lost answer may have been charged: it says so before it asks again', async () => {
  const sandbox = createSandbox()
  sandbox.dropReplies(1, 'confirmationOfPayee')
  render(<Host />, { sandbox })
  await check.click()
  await expect.element(group).toMatchTextContent('We can’t tell if this check was charged.')
  expect(callsOf(sandbox)).toBe(1)
  await button('Check again').click()
  await expect.element(group).toMatchTextContent(/^Name matches/)
  expect(callsOf(sandbox)).toBe(2)
})

test('without a network it offers to try again', async () => {
  let isOnline = false
  const { sandbox } = render(<Host />, { isOnline: () => isOnline })
  await check.click()
  await expect.element(page.getByRole('alert')).toMatchTextContent(/^No connection/)
  isOnline = true
  await button('Try again').click()
  await expect.element(group).toMatchTextContent(/^Name matches/)
  expect(callsOf(sandbox)).toBe(1)
})

test('disabled, it neither asks nor decides', async () => {
  const account = named('copinotmatch')
  const { update } = render(<Host account={account} isDisabled />)
  await expect.element(check).toBeDisabled()
  update(<Host account={account} />)
  await expectVerdict('NOT_MATCH')
  update(<Host account={account} isDisabled />)
  await expect.element(button('Go on anyway')).toBeDisabled()
  await expect.element(reason).toBeDisabled()
})

test('says politely what came of it, once', async () => {
  render(<Host />)
  const said: string[] = []
  const observer = new MutationObserver(() => {
    for (const region of document.querySelectorAll('fieldset > [role="status"]')) {
      const text = region.textContent
      if (text && text !== said.at(-1)) said.push(text)
    }
  })
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  await check.click()
  const match = `Name matches. ${payeeCheckWords['payeeCheck.advice.MATCH']}`
  await expect.poll(() => said).toEqual([match])
  await name.fill('Jane Smith')
  await name.fill('Jane Smithers')
  const changed = payeeCheckWords['payeeCheck.outOfDate']
  await expect.poll(() => said).toEqual([match, changed])
  observer.disconnect()
})

test('a badge shows nothing of an unchecked name, and follows the check elsewhere', async () => {
  const { element, sandbox } = render(
    <>
      <CopBadge account={john} className="alone" look="badge" />
      <Host />
    </>,
  )
  const alone = () => element.querySelector('.alone')
  expect(alone()?.textContent).toBe('')
  await check.click()
  await expect.poll(() => alone()?.textContent).toBe('Name matches')
  expect(alone()?.querySelector('button, [role], svg:not([aria-hidden])')).toBeNull()
  expect(callsOf(sandbox)).toBe(1)
})

test('a badge that is asked to offers the check, and says what it may cost', async () => {
  render(<CopBadge account={named('copiclosematch')} canCheck look="badge" />)
  await expect.element(group).toMatchTextContent('Check the name')
  await expect.element(group).toMatchTextContent('May cost a fee.')
  await check.click()
  await expect.element(group).toMatchTextContent(/^Close match/)
  expect(group.getByRole('button').elements()).toEqual([])
})

test.each([600, 320, 240])('at %i px nothing sticks out', async width => {
  const account = named('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch copcnotmatch')
  const { element } = render(<Host account={account} />)
  element.style.inlineSize = `${width}px`
  await expectVerdict('NOT_MATCH')
  expect(element.scrollWidth).toBeLessThanOrEqual(width)
  await reason.fill('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte')
  await button('Go on anyway').click()
  await expect.element(group).toMatchTextContent('Donaudampf')
  expect(element.scrollWidth).toBeLessThanOrEqual(width)
})

test('speaks Arabic', async () => {
  render(<Host account={named('copinotmatch')} />, {
    provider: { locale: 'ar', messages: { ar } },
  })
  await button(ar['payeeCheck.check'] as string).click()
  await expect
    .element(page.getByRole('group', { name: ar['payeeCheck.label'] as string }))
    .toMatchTextContent(ar['payeeCheck.verdict.NOT_MATCH'] as string)
})

function textOf({ textContent }: Element): string | null {
  return textContent
}
