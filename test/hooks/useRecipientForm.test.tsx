import type { ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useFormField } from '../../src/hooks/useFormField.ts'
import {
  type UseRecipientFormOptions,
  type UseRecipientFormResult,
  useRecipientForm,
} from '../../src/hooks/useRecipientForm.ts'
import type { FormField } from '../../src/rules/fieldDefinition.ts'
import { render } from '../render.tsx'
import { renderHook } from '../renderHook.tsx'

const renders: Record<string, number> = {}
beforeEach(() => {
  for (const name of Object.keys(renders)) delete renders[name]
})

function count(name: string): void {
  renders[name] = (renders[name] ?? 0) + 1
}

/** What renders from here on; StrictMode renders each twice. */
function rendersOf(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map(name => [name, (renders[name] ?? 0) / 2]))
}

function ControlledForm(): ReactNode {
  const form = useRecipientForm({ initialValues: { country: 'AU' } })
  count('form')
  return (
    <form onSubmit={form.submit}>
      {form.fields.map(field => (
        <Controlled field={field} form={form} key={field.name} />
      ))}
      <button type="submit">Send</button>
    </form>
  )
}

function Controlled(props: { field: FormField; form: UseRecipientFormResult }): ReactNode {
  const { field, form } = props
  count(field.name)
  const input = useFormField(form, field)
  return (
    <p>
      <input
        aria-label={field.name}
        onBlur={input.onBlur}
        onChange={event => input.onTextChange(event.target.value)}
        ref={input.inputRef}
        value={input.text}
      />
      <em>{input.problem?.code}</em>
    </p>
  )
}

function RegisteredForm(): ReactNode {
  const form = useRecipientForm({ initialValues: { country: 'AU' } })
  count('form')
  return (
    <form onSubmit={form.submit}>
      {form.fields.map(({ name }) => (
        <input aria-label={name} key={name} {...form.register(name)} />
      ))}
      <output>{form.field('firstName')?.text}</output>
    </form>
  )
}

const field = (name: string) => page.getByRole('textbox', { name, exact: true })

test('useFormField: at one key only the field typed in renders, and what its text decides', async () => {
  render(<ControlledForm />)
  await field('firstName').click()
  for (const name of Object.keys(renders)) delete renders[name]
  await userEvent.keyboard('Adam')
  expect(rendersOf(Object.keys(renders))).toEqual({ firstName: 4 })
  await field('bsb').click()
  for (const name of Object.keys(renders)) delete renders[name]
  await userEvent.keyboard('0620')
  // An account number is judged by its BSB.
  expect(rendersOf(Object.keys(renders))).toEqual({ bsb: 4, accountNo: 4 })
})

test('useFormField: after a failed submit too', async () => {
  render(<ControlledForm />)
  await field('bsb').fill('062')
  await page.getByRole('button').click()
  await expect.element(field('bsb')).toHaveFocus()
  await expect.element(page.getByText('bsbLength')).toBeVisible()
  for (const name of Object.keys(renders)) delete renders[name]
  await field('lastName').fill('Lovelace')
  await expect.element(page.getByText('bsbLength')).toBeVisible()
  expect(renders.form).toBeUndefined()
  expect(renders.lastName).toBeGreaterThan(0)
})

test('form.field: its caller renders at each key of that field, and at no other’s', async () => {
  render(<RegisteredForm />)
  await field('lastName').click()
  delete renders.form
  await userEvent.keyboard('Love')
  expect(renders.form).toBeUndefined()
  await field('firstName').click()
  delete renders.form
  await userEvent.keyboard('Adam')
  await expect.element(page.getByText('Adam')).toBeVisible()
  expect(rendersOf(['form'])).toEqual({ form: 4 })
})

/** A form whose fields are all read while rendering, as its owner does. */
function useRead(options: UseRecipientFormOptions): UseRecipientFormResult {
  const form = useRecipientForm(options)
  const names = [...form.choices, ...form.fields.map(({ name }) => name)]
  const read = new Map(names.map(name => [name, form.field(name)]))
  return { ...form, field: name => read.get(name) }
}

test('gives its questions as fields: what the form stands at, what else is possible, what is wrong', async () => {
  const { result } = renderHook(() => useRead({ lockedFields: ['entity'] }))
  await expect.poll(() => result.current.deliveryMethods.status).toBe('ready')
  expect(result.current.choices).toEqual(['country'])
  const submission = await result.current.submit()
  expect(submission).toEqual({ status: 'invalid', fields: ['country'] })
  await expect
    .poll(() => result.current.field('country'))
    .toMatchObject({
      kind: 'country',
      value: '',
      status: 'empty',
      isRequired: true,
      problem: { tone: 'critical', code: 'missing' },
    })
  expect(result.current.field('country')?.options).toHaveLength(result.current.countries.length)
  result.current.setValue('country', 'FR')
  await expect.poll(() => result.current.choices).toEqual(['country', 'method', 'entity'])
  const { field } = result.current
  expect(field('country')).toMatchObject({ value: 'FR', problem: undefined })
  // Nobody has chosen it; the form falls back on it.
  expect(field('method')).toMatchObject({
    kind: 'choice',
    value: 'IBAN',
    options: [{ value: 'IBAN' }, { value: 'ACC_NO' }],
    isLocked: false,
  })
  expect(field('entity')).toMatchObject({ value: 'individual', isLocked: true })
  expect(field('currency')).toBeUndefined()
  expect(field('bsb')).toBeUndefined()
  expect(field('address.country')).toMatchObject({ text: '', value: 'FR' })
})

test('gives codes, not words', async () => {
  const { result } = renderHook(() => useRead({ initialValues: { country: 'AU' } }))
  await expect.poll(() => result.current.fields.length).toBeGreaterThan(0)
  result.current.setValue('bsb', '062')
  await result.current.submit()
  await expect
    .poll(() => result.current.field('bsb')?.problem)
    .toEqual({
      tone: 'critical',
      code: 'bsbLength',
      params: expect.any(Object),
    })
  expect(result.current.field('firstName')?.problem).toMatchObject({ code: 'missing' })
})

test('a refusal that names a field lands on it, with the host told once', async () => {
  const onProblem = vi.fn()
  const { result } = renderHook(() => useRead({ initialValues: ada, onProblem }), {
    sandbox: {
      faults: [{ kind: 'refused', code: 'NO_ACCOUNT', message: 'accountNo is not known' }],
    },
  })
  await expect.poll(() => result.current.fields.length).toBeGreaterThan(0)
  expect(await result.current.submit()).toMatchObject({ status: 'failed' })
  await expect
    .poll(() => result.current.field('accountNo')?.problem)
    .toMatchObject({ tone: 'critical' })
  expect(onProblem).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'NO_ACCOUNT' }))
})

const ada = {
  country: 'AU',
  bsb: '062-000',
  accountNo: '1234',
  firstName: 'Ada',
  lastName: 'Lovelace',
  address: { street: '1 Hay St' },
}
