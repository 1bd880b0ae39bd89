import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { useRecipientField } from '../../src/hooks/useRecipientField.ts'
import { type UseRecipientFormResult, useRecipientForm } from '../../src/hooks/useRecipientForm.ts'
import type { RecipientField } from '../../src/rules/recipientFields.ts'
import { render } from '../render.tsx'

// A host's own form, from plain HTML inputs, with the hook alone.
const onCreated = vi.fn()
const onProblem = vi.fn()

function PlainForm(): ReactNode {
  const form = useRecipientForm({ initialValues: { country: 'AU' }, onCreated, onProblem })
  return (
    <form onSubmit={form.submit}>
      {form.fields.map(field => (
        <PlainField field={field} form={form} key={field.name} />
      ))}
      <button type="submit">Send</button>
    </form>
  )
}

const renders: Record<string, number> = {}

function PlainField(props: { field: RecipientField; form: UseRecipientFormResult }): ReactNode {
  const { field, form } = props
  renders[field.name] = (renders[field.name] ?? 0) + 1
  const input = useRecipientField(form.control, field, form.situation as never)
  return (
    <p>
      <input
        aria-label={field.name}
        name={field.name}
        onBlur={input.onBlur}
        onChange={event => input.onChange(event.target.value)}
        ref={input.inputRef}
        value={input.value}
      />
      <em>{input.problem?.code}</em>
    </p>
  )
}

const field = (name: string) => page.getByRole('textbox', { name })

test('only the field that is typed in renders, once a key', async () => {
  render(<PlainForm />)
  await field('bsb').click()
  for (const name of Object.keys(renders)) renders[name] = 0
  await userEvent.keyboard('0620')
  expect(Object.entries(renders).filter(([, count]) => count > 0)).toEqual([
    ['bsb', 4 * 2], // StrictMode renders each twice.
  ])
})

test('creates with plain inputs, focuses the first wrong one, and gives codes, not words', async () => {
  const { sandbox } = render(<PlainForm />)
  await field('bsb').fill('062')
  await page.getByRole('button').click()
  await expect.element(field('bsb')).toHaveFocus()
  await expect.element(page.getByText('bsbLength')).toBeVisible()
  await field('bsb').fill('062-000')
  await field('accountNo').fill('1234')
  await field('firstName').fill('Ada')
  await field('lastName').fill('Lovelace')
  await field('address.street').fill('1 Hay St')
  await page.getByRole('button').click()
  await expect.poll(() => onCreated.mock.calls.length).toBe(1)
  expect(onCreated.mock.calls[0]?.[0]).toMatchObject({ bsb: '062000', country: 'AU' })
  expect(sandbox.requests.at(-1)).toMatchObject({
    variables: { input: { accountIdType: 'BSB', currency: 'AUD', address: { country: 'AU' } } },
  })
})

test('a refusal that names a field lands on it', async () => {
  const message = 'accountNo is not known to this bank'
  render(<PlainForm />, {
    sandbox: { faults: [{ kind: 'refused', code: 'NO_ACCOUNT', message }] },
  })
  await field('bsb').fill('062-000')
  await field('accountNo').fill('1234')
  await field('firstName').fill('Ada')
  await field('lastName').fill('Lovelace')
  await field('address.street').fill('1 Hay St')
  await page.getByRole('button').click()
  await expect.element(page.getByText('refused')).toBeVisible()
  await expect.element(field('accountNo')).toHaveFocus()
  expect(onProblem).toHaveBeenCalledWith(expect.objectContaining({ code: 'NO_ACCOUNT' }))
})
