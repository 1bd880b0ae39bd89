import { createRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import {
  RecipientPicker,
  type RecipientPickerHandle,
} from '../../../src/components/RecipientPicker/RecipientPicker.tsx'
import type { RecipientPickerProps } from '../../../src/components/RecipientPicker/recipientPickerProps.ts'
import { ar } from '../../../src/messages/ar.ts'
import { createSandbox } from '../../../src/sandbox/createSandbox.ts'
import { toStoredRecipient } from '../../../src/sandbox/entities/recipient.ts'
import { manyRecipients } from '../../manyRecipients.ts'
import { render } from '../../render.tsx'

const picker = (name: string | RegExp = /^Recipient/) => page.getByRole('combobox', { name })
const lines = () =>
  page
    .getByRole('option')
    .elements()
    .map(option => option.textContent)
const add = () => page.getByRole('option', { name: 'Add a new recipient' })
const textbox = (name: string | RegExp) => page.getByRole('textbox', { name })
const claire = '64f1a2b3c4d5e6f708192a02'
const john = '5ba89a6b35a2b327b81ffc3b'
const asked = (sandbox: ReturnType<typeof createSandbox>, operation: string) =>
  sandbox.requests.filter(request => request.operation === operation).length

test('is found by name, account and e-mail, and chosen by keyboard alone', async () => {
  const onChange = vi.fn()
  render(<RecipientPicker onChange={onChange} />)
  await expect.element(picker()).toBeVisible()
  for (const typed of [
    'fontaine',
    'Fontaine Claire',
    'FR763000',
    'FR76 3000 6000',
    '0189',
    'claire 0189',
  ]) {
    await userEvent.fill(picker(), typed)
    await expect.poll(() => lines()[0], { message: typed }).toMatch(/^Claire Fontaine/)
  }
  await userEvent.fill(picker(), 'accounts@acme')
  await expect.poll(() => lines()[0]).toMatch(/^Acme Pty Ltd/)
  await userEvent.keyboard('{ArrowDown}{Enter}')
  await expect.element(picker()).toHaveValue('Acme Pty Ltd')
  expect(onChange).toHaveBeenCalledOnce()
  expect(onChange.mock.lastCall?.[0]).toMatchObject({ payid: 'accounts@acme.example' })
  await expect.element(picker()).toHaveAccessibleDescription(/PayID accounts@acme\.example, AUD$/)
})

test('each choice tells the end of its account and its currency', async () => {
  render(<RecipientPicker />)
  await userEvent.fill(picker(), 'claire')
  await expect.poll(lines).toEqual(['Claire Fontaine••••0189 EUR', 'Add a new recipient'])
})

test('of two of one name neither is taken for the other', async () => {
  const onChange = vi.fn()
  render(<RecipientPicker onChange={onChange} />)
  await userEvent.fill(picker(), 'John Malkovich')
  await expect.poll(lines).toHaveLength(3)
  expect(new Set(lines()).size).toBe(3)
  await userEvent.keyboard('{Enter}{Tab}')
  await expect.element(picker()).toHaveValue('')
  expect(onChange).not.toHaveBeenCalled()
})

test('the host keeps the choice, and the list stays what it was', async () => {
  function Host() {
    const [value, setValue] = useState<string | null>(john)
    return (
      <>
        <RecipientPicker onChange={one => setValue(one?.id ?? null)} value={value} />
        <button onClick={() => setValue(claire)} type="button">
          Claire
        </button>
        <output>{String(value)}</output>
      </>
    )
  }
  const { sandbox } = render(<Host />)
  await expect.element(picker()).toHaveValue('John Malkovich (••••1234 AUD)')
  await page.getByRole('button', { name: 'Claire' }).click()
  await expect.element(picker()).toHaveValue('Claire Fontaine')
  await userEvent.clear(picker())
  await expect.element(page.getByText('null')).toBeVisible()
  expect(asked(sandbox, 'recipient')).toBe(0)
})

test('a choice that is newer than the book is looked up once', async () => {
  const sandbox = createSandbox()
  const { update } = render(<RecipientPicker value={claire} />, { sandbox })
  await expect.element(picker()).toHaveValue('Claire Fontaine')
  const newer = toStoredRecipient({
    id: 'newer',
    companyName: 'Newer Ltd',
    accountIdType: 'PAYID',
    currency: 'AUD',
    payid: 'newer@example.com',
  })
  sandbox.store.recipients.set(newer.id, newer)
  update(<RecipientPicker value="newer" />)
  await expect.element(picker()).toHaveValue('Newer Ltd')
  expect(asked(sandbox, 'recipient')).toBe(1)
})

test('an account in another currency is said, and none of them is offered', async () => {
  const { update } = render(<RecipientPicker value={claire} />)
  await expect.element(picker()).toHaveValue('Claire Fontaine')
  update(<RecipientPicker currency="AUD" value={claire} />)
  await expect.element(picker()).toHaveAttribute('aria-invalid', 'true')
  await expect
    .element(picker())
    .toHaveAccessibleDescription(/This account takes EUR, not AUD\. Choose another\.$/)
  update(<RecipientPicker currency="EUR" method="PAYID" value={claire} />)
  await expect.element(picker()).toHaveAccessibleDescription(/of another kind/)
})

test('whoever is added by keyboard alone is chosen, with the focus on the picker', async () => {
  const onChange = vi.fn()
  const { sandbox } = render(<RecipientPicker currency="EUR" onChange={onChange} />)
  await userEvent.fill(picker(), 'Zoe van Dyk')
  await expect.element(add()).toBeVisible()
  await userEvent.keyboard('{ArrowUp}{Enter}')
  const title = page.getByRole('heading', { name: 'New recipient' })
  await expect.element(title).toHaveFocus()
  const country = page.getByRole('combobox', { name: 'Recipient’s bank is in' })
  await expect.element(country).toBeVisible()
  await userEvent.keyboard('{Tab}{Tab}France{Enter}')
  await expect.element(textbox('Last name')).toHaveValue('Dyk')
  await expect.element(textbox('First name')).toHaveValue('Zoe van')
  const typed: Record<string, string> = {
    IBAN: 'FR7630006000011234567890189',
    'BIC (SWIFT code)': 'AGRIFRPP',
    Address: '1 rue de Rivoli, 75001 Paris',
  }
  for (let step = 0; step < 30 && !isSubmit(document.activeElement); step++) {
    const text = typed[labelOf(document.activeElement)]
    if (text) await userEvent.keyboard(text)
    await userEvent.keyboard('{Tab}')
  }
  await userEvent.keyboard('{Enter}')
  await expect.element(picker()).toHaveValue('Zoe van Dyk')
  await expect.element(picker()).toHaveFocus()
  const [added] = [...sandbox.store.recipients.values()].slice(-1)
  expect(onChange).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: added?.id }))
  expect(asked(sandbox, 'recipient')).toBe(0)
})

function labelOf(element: Element | null): string {
  return (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? ''
}

function isSubmit(element: Element | null): boolean {
  return element instanceof HTMLButtonElement && element.type === 'submit'
}

test('a refusal keeps the form, and nothing is chosen', async () => {
  const onChange = vi.fn()
  const { sandbox } = render(
    <RecipientPicker
      initialValues={{
        country: 'FR',
        iban: 'FR7630006000011234567890189',
        bic: 'AGRIFRPP',
        address: { street: '1 rue de Rivoli, 75001 Paris' },
      }}
      onChange={onChange}
    />,
  )
  sandbox.addFault({ kind: 'refused', operation: 'createRecipient', code: 'X', message: 'Full' })
  await userEvent.fill(picker(), 'Zoe Dyk')
  await add().click()
  await page.getByRole('button', { name: 'Add recipient' }).click()
  await expect.element(page.getByText('Full')).toBeVisible()
  await expect.element(textbox('Last name')).toHaveValue('Dyk')
  expect(onChange).not.toHaveBeenCalled()
})

test('within a form of the host’s the new recipient’s is a form of its own', async () => {
  const onSubmit = vi.fn(event => event.preventDefault())
  render(
    <form data-host onSubmit={onSubmit}>
      <RecipientPicker
        initialValues={{ country: 'FR', address: { street: '1 rue de Rivoli, 75001 Paris' } }}
        name="payee"
      />
      <button type="submit">Pay</button>
    </form>,
  )
  const host = () => document.querySelector<HTMLFormElement>('form[data-host]') ?? undefined
  await userEvent.fill(picker(), 'Zoe Dyk')
  await add().click()
  await textbox('IBAN').fill('FR7630006000011234567890189')
  expect([...new FormData(host()).keys()]).toEqual(['payee'])
  await userEvent.keyboard('{Enter}')
  await expect.element(textbox(/^BIC/)).toHaveAttribute('aria-invalid', 'true')
  await page.getByRole('button', { name: 'Pay' }).click()
  await expect.element(page.getByRole('heading', { name: 'New recipient' })).toHaveFocus()
  await textbox(/^BIC/).fill('AGRIFRPP')
  await page.getByRole('button', { name: 'Add recipient' }).click()
  await expect.element(picker()).toHaveValue('Zoe Dyk')
  expect(onSubmit).not.toHaveBeenCalled()
  await page.getByRole('button', { name: 'Pay' }).click()
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('what doesn’t look like a name begins an empty form', async () => {
  render(<RecipientPicker initialValues={{ country: 'FR' }} />)
  for (const typed of ['GB33 BUKB', 'zoe@example.com', 'زوي']) {
    await userEvent.fill(picker(), typed)
    await add().click()
    await expect.element(textbox('First name')).toHaveValue('')
    await page.getByRole('button', { name: 'Back' }).click()
    await expect.element(picker()).toHaveValue(typed)
  }
})

test('blocks a native form without a choice, is its value, and starts anew with it', async () => {
  const onSubmit = vi.fn(event => event.preventDefault())
  render(
    <form onSubmit={onSubmit}>
      <RecipientPicker defaultValue={claire} name="payee" />
      <button type="submit">Pay</button>
      <button type="reset">Reset</button>
    </form>,
  )
  const form = () => new FormData(document.querySelector('form') ?? undefined)
  expect(form().get('payee')).toBe(claire)
  await expect.element(picker()).toHaveValue('Claire Fontaine')
  await userEvent.clear(picker())
  await userEvent.keyboard('{Tab}')
  await page.getByRole('button', { name: 'Pay' }).click()
  await expect.element(picker()).toHaveAccessibleDescription(/Choose a recipient\.$/)
  await expect.element(picker()).toHaveFocus()
  expect(onSubmit).not.toHaveBeenCalled()
  expect([...form().keys()]).toEqual(['payee'])
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.element(picker()).toHaveValue('Claire Fontaine')
  await page.getByRole('button', { name: 'Pay' }).click()
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('a native form is led to the button that adds the first one', async () => {
  render(
    <form>
      <RecipientPicker name="payee" />
      <button type="submit">Pay</button>
    </form>,
    { sandbox: { recipients: [] } },
  )
  const first = page.getByRole('button', { name: 'Add a new recipient' })
  await expect.element(first).toBeVisible()
  await page.getByRole('button', { name: 'Pay' }).click()
  await expect.element(first).toHaveFocus()
  await expect
    .element(page.getByRole('group', { name: 'Recipient' }))
    .toHaveAccessibleDescription('Choose a recipient.')
})

test('an optional one blocks nothing', async () => {
  const onSubmit = vi.fn(event => event.preventDefault())
  render(
    <form onSubmit={onSubmit}>
      <RecipientPicker isOptional name="payee" />
      <button type="submit">Pay</button>
    </form>,
  )
  await expect.element(picker('Recipient (optional)')).toBeVisible()
  await page.getByRole('button', { name: 'Pay' }).click()
  expect(onSubmit).toHaveBeenCalledOnce()
})

test('a host leads to it by its ref', async () => {
  const ref = createRef<RecipientPickerHandle>()
  render(<RecipientPicker ref={ref} />)
  await expect.element(picker()).toBeVisible()
  ref.current?.focus()
  await expect.element(picker()).toHaveFocus()
})

test('a recipient that was deleted meanwhile is no longer chosen', async () => {
  const { sandbox, client } = render(<RecipientPicker defaultValue={claire} />)
  await expect.element(picker()).toHaveValue('Claire Fontaine')
  sandbox.store.recipients.delete(claire)
  await client.refetchQueries({ include: 'active' })
  await expect.element(picker()).toHaveAccessibleDescription(/isn’t there any more/)
  await expect.element(picker()).toHaveValue('')
})

test('locked, it can be read and not changed', async () => {
  render(<RecipientPicker isReadOnly value={john} />)
  await expect.element(picker()).toHaveAttribute('readonly')
  await userEvent.click(picker())
  await userEvent.keyboard('x{ArrowDown}')
  expect(lines()).toEqual([])
})

test('of ten thousand the best fifty are in the page', async () => {
  render(<RecipientPicker />, { sandbox: { recipients: manyRecipients(10_000) }, timeout: 60_000 })
  await expect.poll(() => picker().elements(), { timeout: 30_000 }).toHaveLength(1)
  await userEvent.fill(picker(), 'durand')
  await expect.poll(lines).toHaveLength(52)
  expect(lines()[0]).toMatch(/^Durand/)
  expect(lines().at(-2)).toMatch(/^\d+ more\. Keep typing to find them\.$/)
}, 60_000)

const hosts: readonly [string, RecipientPickerProps, RegExp][] = [
  ['English', {}, /PayID accounts@acme\.example, AUD/],
  ['a host’s words', { label: 'Payee', description: 'Who gets it' }, /^Who gets it PayID/],
]

test.each(hosts)('%s: label, help and account are read with the field', async (_, props, said) => {
  render(<RecipientPicker {...props} defaultValue="64f1a2b3c4d5e6f708192a01" />)
  const field = picker(props.label ?? 'Recipient')
  await expect.element(field).toHaveAccessibleDescription(said)
})

test('in Arabic the account keeps its direction', async () => {
  render(<RecipientPicker defaultValue={john} />, {
    provider: { locale: 'ar', messages: { ar } },
  })
  const field = page.getByRole('combobox', { name: 'المستفيد' })
  await expect
    .element(field)
    .toHaveAccessibleDescription(/\u2066370-370\u2069، حساب \u2066••••1234\u2069، AUD/)
})
