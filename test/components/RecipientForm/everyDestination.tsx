import { expect, test } from 'vitest'
import { RecipientForm } from '../../../src/components/RecipientForm/RecipientForm.tsx'
import type { Sandbox } from '../../../src/sandbox/createSandbox.ts'
import {
  type DeliveryMethodRow,
  deliveryMethods,
} from '../../../src/sandbox/seeds/deliveryMethods.ts'
import {
  type ExpectedField,
  expectEachRefused,
  expectedField,
  fillAll,
  speech,
} from './expectedField.ts'
import { addressNames } from './fieldTexts.ts'
import { type FormPage, until } from './formPage.ts'
import { keptOf, textsIn } from './keptOf.ts'
import { mountForm } from './mountForm.tsx'

type Entity = 'individual' | 'company'

/** Where money goes to, and whose account it is. */
export interface Destination {
  readonly row: DeliveryMethodRow
  readonly entity: Entity
  readonly locale?: 'en' | 'ar'
  /** Tries all that is wrong of each field, not one text alone. */
  readonly isThorough?: boolean
  /** Instead of the sandbox's own. */
  readonly rows?: readonly DeliveryMethodRow[]
}

/** What these methods need whatever the API lists (its change log, 7 Aug 2025). */
const needBic = ['ABA', 'CLABE', 'IFSC', 'CNAPS', 'SORT_CODE', 'ACC_NO']
/** The bank, then the account, the BIC last. */
const accountOrder = 'bsb sortCode aba cnaps ifsc clabe iban payid accountNo bic'.split(' ')
const namesOf = { individual: ['firstName', 'middleName', 'lastName'], company: ['companyName'] }
const alwaysRequired = ['firstName', 'lastName', 'companyName', 'address.country', 'address.street']

/** Proves the form for one row after the other, for a person and for a company. */
export function testEachRow(rows: readonly DeliveryMethodRow[]): void {
  test.each(rows.map(row => [`${row.country} ${row.currency} ${row.method}`, row] as const))(
    '%s',
    async (_name, row) => {
      await provePerson({ row, entity: 'individual' })
      await proveCompany({ row, entity: 'company' })
    },
    60_000,
  )
}

/**
 * Types every field of a person, makes each wrong in turn, leaves out each name, and holds what the API
 * gets at last.
 */
export async function provePerson(destination: Destination): Promise<void> {
  const fields = fieldsOf(destination)
  const { page, sandbox, unmount } = await mount(destination, {})
  expect(page.labels()).toEqual([...questionsOf(destination), ...fields.map(({ label }) => label)])
  await fillAll(page, fields)
  const typed = fields.filter(({ isChoice }) => !isChoice)
  const tried = destination.isThorough ? typed : typed.map(tryOnce)
  await expectEachRefused(page, tried)
  await expectCreated(destination, fields, page, sandbox)
  unmount()
}

/** The rest is tried of a company. */
function tryOnce(field: ExpectedField): ExpectedField {
  const isName = namesOf.individual.includes(field.name)
  return {
    ...field,
    wrong: field.wrong.slice(0, 1),
    missing: isName ? field.missing : undefined,
  }
}

/**
 * Begins a company's with what a host may give and nobody could type, a country and a state that don't
 * exist; then leaves out each required field, or makes it wrong in another way, and sends no others.
 */
export async function proveCompany(destination: Destination): Promise<void> {
  const fields = fieldsOf(destination)
  const street = fields.find(({ name }) => name === 'address.street')?.sent
  const sent = fields.filter(({ missing, isChoice }) => missing !== undefined || isChoice)
  const choices = sent.filter(({ isChoice }) => isChoice)
  const { page, sandbox, unmount } = await mount(destination, {
    ...Object.fromEntries(sent.map(({ name, sent }) => [name, sent])),
    address: { country: 'ZZ', street, ...(choices.length > 1 && { state: 'Bayern' }) },
  })
  for (const { label, wrong, typed } of choices) {
    const [[, said] = []] = wrong
    expect(await page.refusal(label)).toEqual({ focused: label, said, marked: [label] })
    page.fill(label, typed)
  }
  expect(page.labels()).toEqual([...questionsOf(destination), ...fields.map(({ label }) => label)])
  const tried = sent
    .filter(({ isChoice }) => !isChoice)
    .map(field => ({
      ...field,
      wrong: field.wrong.slice(field.name === 'companyName' ? 0 : 1),
    }))
  await expectEachRefused(page, tried)
  await expectCreated(destination, sent, page, sandbox)
  unmount()
}

/** The questions before the fields: what there is no choice about isn't asked. */
function questionsOf({ row, rows = deliveryMethods, locale = 'en' }: Destination): string[] {
  const { text } = speech[locale]
  const inCountry = rows.filter(({ country }) => country === row.country)
  const currencies = new Set(inCountry.map(({ currency }) => currency))
  const methods = inCountry.filter(({ currency }) => currency === row.currency)
  return [
    text('field.country.label'),
    ...(currencies.size > 1 ? [text('field.currency.label')] : []),
    ...(methods.length > 1 ? [text('field.method.label')] : []),
    text('field.entity.label'),
  ]
}

/** The fields of a row, out of what the API lists and the documented rules alone. */
function fieldsOf({ row, entity, locale = 'en' }: Destination): readonly ExpectedField[] {
  const { country, method, requiredFields } = row
  const needed = needBic.includes(method) ? [...requiredFields, 'bic'] : requiredFields
  const names = [
    ...accountOrder.filter(name => needed.includes(name)),
    ...namesOf[entity],
    ...(needed.includes('dob') ? ['dob'] : []),
    ...addressNames(country),
    'email',
    'mobile',
  ]
  const homeless = needed.filter(name => !names.includes(name))
  if (homeless.length > 0) throw new Error(`${country} lists ${homeless}: say here where it stands`)
  const required = [...needed, ...alwaysRequired]
  return names.map(name =>
    expectedField(name, { country, method }, required.includes(name), speech[locale]),
  )
}

/** Puts the form on the page, with the destination chosen. */
function mount({ row, entity, locale = 'en', rows }: Destination, values: object) {
  const { country, currency, method } = row
  const { text } = speech[locale]
  const last = `${text('field.mobile.label')} ${text('field.optional')}`
  return mountForm(
    <RecipientForm initialValues={{ country, currency, method, entity, ...values }} />,
    labels => labels.includes(last),
    { locale, ...(rows && { deliveryMethods: rows }) },
  )
}

/** Sends what stands in the form, and holds what the API has of it: each text in canonical form. */
async function expectCreated(
  { row }: Destination,
  sent: readonly ExpectedField[],
  page: FormPage,
  { store, requests }: Sandbox,
): Promise<void> {
  page.submit()
  await until(() => page.labels().length === 0)
  const { method: accountIdType, currency, country } = row
  const texts = Object.fromEntries(sent.map(({ name, sent }) => [name, sent]))
  const inputs = requests
    .filter(({ operation }) => operation === 'createRecipient')
    .map(({ variables }) => textsIn(variables.input as object))
  expect(inputs).toEqual([{ accountIdType, currency, ...texts }])
  const kept = [...store.recipients.values()].map(keptOf)
  expect(kept).toEqual([{ accountIdType, currency, country, ...texts }])
}
