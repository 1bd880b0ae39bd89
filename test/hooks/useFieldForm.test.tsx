import { type ReactNode, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { useFormField } from '../../src/hooks/useFormField.ts'
import {
  type UseRecipientFormOptions,
  type UseRecipientFormResult,
  useRecipientForm,
} from '../../src/hooks/useRecipientForm.ts'
import type { FieldSituation } from '../../src/rules/fieldDefinition.ts'
import type { Sandbox } from '../../src/sandbox/createSandbox.ts'
import { render } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'

const ada = {
  country: 'AU',
  bsb: '062000',
  accountNo: '1234',
  firstName: 'Ada',
  lastName: 'Lovelace',
  address: { street: '1 Hay St' },
}

type Form = { readonly current: Pick<UseRecipientFormResult, 'fields'> }

const isReady = (result: Form) => expect.poll(() => result.current.fields.length).toBeGreaterThan(0)
const sent = ({ requests }: Sandbox) =>
  requests.filter(({ operation }) => operation === 'createRecipient')
const slow = { kind: 'slow', operation: 'createRecipient', milliseconds: 300 } as const

test('submitting twice at once, or again while it is under way, is one submission', async () => {
  const onCreated = vi.fn()
  const { result, sandbox } = renderHook(
    () => useRecipientForm({ initialValues: ada, onCreated }),
    { sandbox: { faults: [slow] } },
  )
  await isReady(result)
  const first = result.current.submit()
  expect(result.current.submit()).toBe(first)
  await expect.poll(() => result.current.saving.status).toBe('submitting')
  const later = result.current.submit()
  expect(await later).toBe(await first)
  expect(sent(sandbox)).toHaveLength(1)
  expect(onCreated).toHaveBeenCalledOnce()
  await expect.poll(() => result.current.step).toBe('saved')
})

test('submitting while the form is checked waits for that check, and sends what it found right', async () => {
  const { result, sandbox } = renderHook(() => useRecipientForm({ initialValues: ada }))
  await isReady(result)
  // The phone parser is loaded before the check can end.
  result.current.setValue('mobile', '0422 832 849')
  const first = result.current.submit()
  result.current.setValue('firstName', 'Changed')
  expect(result.current.submit()).toBe(first)
  await first
  expect(sent(sandbox)).toHaveLength(1)
  expect(sent(sandbox)[0]?.variables).toMatchObject({
    input: { mobile: expect.stringContaining('+61'), lastName: 'Lovelace' },
  })
})

test('what is changed while it is sent stays in the form, and isn’t sent with it', async () => {
  const { result, sandbox } = renderHook(() => useRecipientForm({ initialValues: ada }), {
    sandbox: { faults: [slow, { kind: 'refused', code: 'NO', message: 'Full.' }] },
  })
  await isReady(result)
  const submission = result.current.submit()
  await expect.poll(() => result.current.saving.status).toBe('submitting')
  result.current.setValue('firstName', 'Augusta')
  await submission
  expect(sent(sandbox)[0]?.variables).toMatchObject({ input: { firstName: 'Ada' } })
  await expect.poll(() => result.current.field('firstName')?.text).toBe('Augusta')
})

test('a destination chosen in the same breath as the submit is the one that is sent', async () => {
  const { result, sandbox } = renderHook(() =>
    useRecipientForm({ initialValues: { ...ada, country: 'FR', bic: 'BNPAFRPP' } }),
  )
  await isReady(result)
  result.current.setValue('iban', 'FR7630006000011234567890189')
  result.current.setValue('country', 'AU')
  await result.current.submit()
  expect(sent(sandbox)[0]?.variables).toMatchObject({
    input: { accountIdType: 'BSB', currency: 'AUD', bsb: '062000' },
  })
})

test('a form that leaves the page while it is sent tells its host all the same, and says nothing', async () => {
  const onCreated = vi.fn()
  const { sandbox, update } = render(<Leaving onCreated={onCreated} />, {
    sandbox: { faults: [slow] },
  })
  await page.getByRole('button', { name: 'Send' }).click()
  await expect.poll(() => sent(sandbox).length).toBe(1)
  update(<p>Elsewhere</p>)
  await expect.poll(() => onCreated.mock.calls.length).toBe(1)
})

function Leaving(options: UseRecipientFormOptions): ReactNode {
  const form = useRecipientForm({ initialValues: ada, ...options })
  const send = () => void form.submit()
  if (form.fields.length === 0) return null
  return (
    <button onClick={send} type="button">
      Send
    </button>
  )
}

test('a look that the host starts is the form’s: it tells of what it found', async () => {
  const onCreated = vi.fn()
  const { result, sandbox } = renderHook(() => useRecipientForm({ initialValues: ada, onCreated }))
  await isReady(result)
  sandbox.dropReplies(1, 'createRecipient')
  expect(await result.current.submit()).toMatchObject({ status: 'unknown' })
  await expect.poll(() => result.current.saving.status).toBe('unknown')
  expect(result.current.isLocked('firstName')).toBe(true)
  const { saving } = result.current
  expect(saving.status === 'unknown' && (await saving.check())).toMatchObject({
    status: 'succeeded',
  })
  expect(onCreated).toHaveBeenCalledOnce()
  expect(sent(sandbox)).toHaveLength(1)
})

test('a way back out of the review forgets neither an unknown outcome nor what is under way', async () => {
  const { result, sandbox } = renderHook(
    () => useRecipientForm({ initialValues: ada, hasReview: true }),
    { sandbox: { latency: 200 } },
  )
  await isReady(result)
  sandbox.dropReplies(1, 'createRecipient')
  expect(await result.current.submit()).toEqual({ status: 'reviewing' })
  await expect.poll(() => result.current.step).toBe('reviewing')
  const submission = result.current.submit()
  await expect.poll(() => result.current.saving.status).toBe('submitting')
  result.current.edit()
  expect(await submission).toMatchObject({ status: 'unknown' })
  await expect.poll(() => result.current.saving.status).toBe('unknown')
  result.current.edit('firstName')
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(result.current.step).toBe('filling')
  expect(result.current.saving.status).toBe('unknown')
  expect(await result.current.submit()).toMatchObject({ status: 'succeeded' })
  expect(sent(sandbox)).toHaveLength(1)
})

test('a registry made anew at each render is no reason to check again', async () => {
  let renders = 0
  const { result } = renderHook(() => {
    renders += 1
    const form = useRecipientForm({
      initialValues: { country: 'FR' },
      registry: { bic: { hint: 'Ask your bank' } },
    })
    // Who reads what is wrong renders again when it is checked.
    form.field('iban')
    return form
  })
  await isReady(result)
  await result.current.submit()
  await expect.poll(() => result.current.field('iban')?.problem?.code).toBe('missing')
  const before = renders
  await new Promise(resolve => setTimeout(resolve, 300))
  expect(renders).toBe(before)
})

test('another field that the check of a wrong one reads has it checked again', async () => {
  const check = (text: string, { textOf }: FieldSituation) =>
    textOf?.('firstName') === 'Ada'
      ? ({ status: 'invalid', value: text, display: text, code: 'notAda', params: {} } as const)
      : ({ status: 'valid', value: text, display: text } as const)
  const registry = { lastName: { check, dependsOn: ['firstName'] } }
  const { result, sandbox } = renderHook(() => {
    const form = useRecipientForm({ initialValues: ada, registry })
    return { ...form, problem: form.field('lastName')?.problem }
  })
  await isReady(result)
  expect(await result.current.submit()).toEqual({ status: 'invalid', fields: ['lastName'] })
  await expect.poll(() => result.current.problem?.code).toBe('notAda')
  result.current.setValue('firstName', 'Augusta')
  await expect.poll(() => result.current.problem).toBeUndefined()
  expect(await result.current.submit()).toMatchObject({ status: 'succeeded' })
  expect(sent(sandbox)).toHaveLength(1)
})

test('connects selects and radio buttons by what the form stands at, and leads to them', async () => {
  render(<Choices />)
  const method = (name: string) => page.getByRole('radio', { name })
  await expect.element(method('BSB')).toBeChecked()
  await method('PAYID').click()
  await expect.element(method('PAYID')).toBeChecked()
  await page.getByRole('combobox', { name: 'country' }).selectOptions('FR')
  await expect.element(method('IBAN')).toBeChecked()
  await page.getByRole('combobox', { name: 'country' }).selectOptions('AU')
  await expect.element(method('PAYID')).toBeChecked()
  await expect.element(page.getByRole('combobox', { name: 'address.state' })).toHaveValue('NSW')
  await page.getByRole('button', { name: 'method' }).click()
  await expect.element(method('PAYID')).toHaveFocus()
  await page.getByRole('button', { name: 'address.state' }).click()
  await expect.element(page.getByRole('combobox', { name: 'address.state' })).toHaveFocus()
})

function Choices(): ReactNode {
  const form = useRecipientForm({
    initialValues: { country: 'AU', address: { state: 'New South Wales' } },
  })
  const select = (name: string) => {
    const field = form.field(name)
    return (
      <select aria-label={name} {...form.register(name)} value={field?.value ?? ''}>
        <option value="" />
        {field?.options?.map(({ value }) => (
          <option key={value}>{value}</option>
        ))}
      </select>
    )
  }
  return (
    <form>
      {select('country')}
      {form.field('method')?.options?.map(({ value }) => (
        <input
          aria-label={value}
          key={value}
          type="radio"
          value={value}
          {...form.register('method')}
          checked={form.field('method')?.value === value}
        />
      ))}
      {form.field('address.state') ? select('address.state') : null}
      {['method', 'address.state'].map(name => (
        <button key={name} onClick={() => form.focus(name)} type="button">
          {name}
        </button>
      ))}
    </form>
  )
}

test('one field may be shown by two inputs, and by one that comes late', async () => {
  render(<Late />)
  await page.getByRole('textbox', { name: 'first' }).fill('Ada')
  await page.getByRole('button').click()
  await expect.element(page.getByRole('textbox', { name: 'second' })).toHaveValue('Ada')
  await page.getByRole('textbox', { name: 'second' }).fill('Augusta')
  await expect.element(page.getByRole('textbox', { name: 'first' })).toHaveValue('Augusta')
})

function Late(): ReactNode {
  const form = useRecipientForm({ initialValues: { country: 'AU' } })
  const [isLate, setIsLate] = useState(false)
  const firstName = form.fields.find(({ name }) => name === 'firstName')
  if (!firstName) return null
  return (
    <>
      <Input field={firstName} form={form} label="first" />
      {isLate ? <Input field={firstName} form={form} label="second" /> : null}
      <button onClick={() => setIsLate(true)} type="button">
        Show
      </button>
    </>
  )
}

function Input(props: {
  readonly form: UseRecipientFormResult
  readonly field: UseRecipientFormResult['fields'][number]
  readonly label: string
}): ReactNode {
  const { text, onTextChange, inputRef } = useFormField(props.form, props.field)
  return (
    <input
      aria-label={props.label}
      onChange={event => onTextChange(event.target.value)}
      ref={inputRef}
      value={text}
    />
  )
}
