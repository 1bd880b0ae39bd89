import { expect, test, vi } from 'vitest'
import { toUpdate } from '../../src/hooks/forms/toUpdate.ts'
import { useSenderForm } from '../../src/hooks/useSenderForm.ts'
import type { Sender } from '../../src/hooks/useSenders.ts'
import { createSandbox } from '../../src/sandbox/createSandbox.ts'
import { renderHook } from '../renderHook.tsx'

const malcolm = '686393e689c1fb1b255cac5c'
const katarina = '64f1a2b3c4d5e6f708192c02'

/** One of the sandbox's senders, as the API gives it: without the document. */
function seeded(id: string): Sender {
  const { idDoc, ...sender } = createSandbox().store.senders.get(id) ?? {}
  return sender as Sender
}

/** A form that changes a sender, and what it sends. */
function renderEdit(sender: Sender) {
  const rendered = renderHook(() => useSenderForm({ sender }))
  async function save(texts: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(texts)) rendered.result.current.setValue(name, text)
    await expect.poll(() => isShown(rendered.result.current, texts)).toBe(true)
    const submission = await rendered.result.current.submit()
    expect(submission.status).toBe('succeeded')
    await expect.poll(() => rendered.result.current.saving.status).toBe('succeeded')
    const { variables } = rendered.sandbox.requests.at(-1) ?? {}
    return (variables as { input: Record<string, unknown> }).input
  }
  return { ...rendered, save }
}

/** Whether the form has rendered with the choices among these texts. */
function isShown(
  { situation }: ReturnType<typeof useSenderForm>,
  { entity, 'address.country': country }: Readonly<Record<string, string>>,
): boolean {
  const isThere = country === undefined || situation.addressCountry === country
  return isThere && (entity === undefined || situation.entity === entity)
}

test('creates a person with a document, and tells', async () => {
  const onCreated = vi.fn()
  const initialValues = {
    firstName: 'Mia',
    lastName: 'Nguyen',
    address: { country: 'AU', street: '45 Elgin St' },
    idDoc: { type: 'licence', docNumber: 'NSW 123', country: 'AU' },
  }
  const { result, sandbox } = renderHook(() => useSenderForm({ initialValues, onCreated }))
  expect(result.current.choices).toEqual(['entity'])
  expect(await result.current.submit()).toMatchObject({ status: 'succeeded' })
  expect(onCreated).toHaveBeenCalledOnce()
  expect([...sandbox.store.senders.values()].at(-1)).toMatchObject({
    firstName: 'Mia',
    idDoc: { type: 'licence', docNumber: 'NSW 123', country: 'AU' },
  })
})

test('a change names what was changed or emptied, and neither document nor address untouched', async () => {
  const { save, sandbox } = renderEdit(seeded(malcolm))
  const input = await save({ lastName: 'Jez The Second', mobile: '' })
  expect(input).toEqual({
    firstName: 'Malcolm',
    lastName: 'Jez The Second',
    dob: '2000-01-01',
    email: 'malcolm@example.com',
    mobile: null,
  })
  expect(sandbox.store.senders.get(malcolm)).toMatchObject({
    lastName: 'Jez The Second',
    mobile: null,
    address: { street: '1 Test St', state: 'TST' },
    idDoc: { docNumber: 'GB1234321' },
  })
})

test('a document that is given anew goes whole', async () => {
  const { save, sandbox } = renderEdit(seeded(malcolm))
  const document = { type: 'licence', docNumber: 'L-77', country: 'GB' }
  const texts = Object.entries(document).map(([part, text]) => [`idDoc.${part}`, text])
  expect(await save(Object.fromEntries(texts))).toMatchObject({ idDoc: document })
  expect(sandbox.store.senders.get(malcolm)?.idDoc).toEqual(document)
})

test('an address that was changed goes whole, with its parts that no form asks for', async () => {
  const { save, result } = renderEdit(seeded(katarina))
  const street = result.current.field('address.street')
  expect(street?.text).toBe('1200 Rua Augusta')
  expect(await save({ 'address.suburb': 'Campinas' })).toMatchObject({
    address: {
      streetNo: '1200',
      street: 'Rua Augusta',
      suburb: 'Campinas',
      state: 'SP',
      country: 'BR',
      postcode: '01304-001',
    },
  })
})

test('parts of an address that a form leaves out stay in the same country, and go with another', () => {
  const kept = { address: { street: '1 Hay St', building: 'Unit 2', country: 'AU', state: null } }
  const names = ['address.country', 'address.street', 'address.suburb']
  const moved = { address: { country: 'AU', street: '2 Hay St' } }
  expect(toUpdate(moved, kept, names)).toEqual({
    address: { ...moved.address, building: 'Unit 2' },
  })
  const abroad = { address: { country: 'NZ', street: '2 Hay St' } }
  expect(toUpdate(abroad, kept, names)).toEqual(abroad)
})

test('a new street has the number that was typed with it', async () => {
  const { save } = renderEdit(seeded(katarina))
  const input = await save({ 'address.street': '7 Rua Nova' })
  expect(input.address).toMatchObject({ street: '7 Rua Nova', suburb: 'Sao Paulo' })
  expect(input.address).not.toHaveProperty('streetNo')
})

test('in another country only what the form shows is sent', async () => {
  const { save } = renderEdit(seeded(malcolm))
  const input = await save({ 'address.country': 'FR', 'address.street': '1 rue de Rivoli, Paris' })
  expect(input.address).toEqual({
    country: 'FR',
    street: '1 rue de Rivoli, Paris',
    suburb: 'London',
    postcode: '2000',
  })
})

test('a person who becomes a company has neither names nor birth date any more', async () => {
  const { save, sandbox } = renderEdit(seeded(malcolm))
  const input = await save({ entity: 'company', companyName: 'Jez Imports Ltd' })
  expect(input).toMatchObject({ firstName: null, lastName: null, dob: null })
  expect(input).not.toHaveProperty('middleName')
  expect(sandbox.store.senders.get(malcolm)).toMatchObject({
    companyName: 'Jez Imports Ltd',
    firstName: null,
    dob: null,
  })
})

test('a company that becomes a person loses all that only companies have', async () => {
  const company = {
    ...seeded(malcolm),
    firstName: null,
    lastName: null,
    dob: null,
    companyName: 'Acme Pty Ltd',
    legalName: 'Acme Proprietary Limited',
    businessNumber: '51824753556',
    acn: '004085616',
    address: { country: 'AU', street: '1 Hay St' },
  } as Sender
  const { save } = renderEdit(company)
  expect(await save({ entity: 'individual', firstName: 'Ada', lastName: 'Acme' })).toMatchObject({
    firstName: 'Ada',
    companyName: null,
    legalName: null,
    businessNumber: null,
    acn: null,
  })
})

test('after a change, the next one starts with what was saved', async () => {
  const { save, result } = renderEdit(seeded(malcolm))
  await save({ lastName: 'Second', middleName: 'Ian' })
  result.current.startAnother()
  await expect.poll(() => result.current.step).toBe('filling')
  expect(result.current.field('lastName')?.text).toBe('Second')
  expect(await save({ middleName: '' })).toMatchObject({ middleName: null, lastName: 'Second' })
})

test('a lost answer is looked up before anything is sent again', async () => {
  const initialValues = {
    entity: 'company',
    companyName: 'Acme Pty Ltd',
    address: { country: 'AU', street: '1 Hay St' },
  } as const
  const { result, sandbox } = renderHook(() => useSenderForm({ initialValues }), {
    sandbox: { faults: [{ kind: 'dropReply', operation: 'createSender', times: 1 }] },
  })
  const before = sandbox.store.senders.size
  expect((await result.current.submit()).status).toBe('unknown')
  await expect.poll(() => result.current.isLocked('companyName')).toBe(true)
  expect((await result.current.submit()).status).toBe('succeeded')
  expect(sandbox.store.senders.size).toBe(before + 1)
})
