import type { ReactNode } from 'react'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { FlashProblem } from '../../../src/api/FlashProblem.ts'
import { InstitutionForm } from '../../../src/components/InstitutionForm/InstitutionForm.tsx'
import { RecipientForm } from '../../../src/components/RecipientForm/RecipientForm.tsx'
import { SenderForm } from '../../../src/components/SenderForm/SenderForm.tsx'
import type { Recipient } from '../../../src/hooks/useRecipients.ts'
import type { FieldRegistry } from '../../../src/rules/fieldDefinition.ts'
import { documentedRecipients } from '../../../src/sandbox/seeds/recipients.ts'
import { everyField, type RefusalCase } from '../../sandbox/refusing.ts'
import { type Speech, speech } from './expectedField.ts'
import { textsOf } from './fieldTexts.ts'
import { type FormPage, until } from './formPage.ts'
import { mountForm } from './mountForm.tsx'

type Entity = 'Recipient' | 'Sender' | 'Institution'

/** How the form is that a refusal comes to. */
interface Settings {
  readonly locale?: 'en' | 'ar'
  readonly hasReview?: boolean
}

type Texts = Readonly<Record<string, string>>

/** Breaks each rule from a form whose own checks let it through. */
export function testEachRefusal(
  entity: Entity,
  cases: readonly RefusalCase[],
  settings: Settings = {},
): void {
  // Some rules are about an age. The cases are of this day.
  beforeAll(() => void vi.setSystemTime(Date.UTC(2026, 6, 31)))
  afterAll(() => void vi.useRealTimers())
  const inForms = cases.filter(({ path, isDeletion }) => path !== null && !isDeletion)
  test.each(inForms.map(each => [each.rule, each] as const))('%s', (_rule, each) =>
    proveRefusal(entity, each, settings),
  )
}

/** The first case of each kind. */
export function oneOfEachKind(cases: readonly RefusalCase[]): readonly RefusalCase[] {
  return cases.filter(
    ({ code, path }, index) =>
      path !== null &&
      cases.findIndex(other => other.code === code && other.path !== null) === index,
  )
}

async function proveRefusal(entity: Entity, each: RefusalCase, settings: Settings): Promise<void> {
  const { locale = 'en', hasReview = false } = settings
  const path = each.path ?? ''
  const problems: FlashProblem[] = []
  const saved: object[] = []
  const isTyped = isTypable(entity, each)
  const input = isTyped || each.id ? each.input : goodInput
  const form = formOf(entity, each, input, {
    hasReview,
    onProblem: problem => problems.push(problem),
    onSaved: kept => saved.push(kept),
  })
  const { page, sandbox } = await mountForm(
    form,
    labels => labelOf(labels, path, speech[locale]) !== '',
    {
      locale,
      through: wireOf(each, isTyped),
      ...(each.id && { recipients: documentedRecipients }),
      ...(each.deliveryMethods && { deliveryMethods: each.deliveryMethods }),
    },
  )
  const label = labelOf(page.labels(), path, speech[locale])
  if (each.id && isTyped) page.fill(label, flat(each.input)[path] ?? '')
  const before = page.texts()

  const refusal = await refused(page, label, hasReview)
  const said = wordsOf(each, speech[locale])
  expect(refusal).toEqual({ focused: label, said, marked: [label] })
  expect(said).toMatch(locale === 'ar' ? /\p{Script=Arabic}/u : /\p{Script=Latin}/u)
  expect(problems.map(({ message }) => message)).not.toContain(said)
  expect(problems).toHaveLength(1)
  expect(page.texts()).toEqual(before)

  const good = goodText(entity, each, input)
  if (good !== undefined) page.fill(label, good)
  await confirm(page, hasReview)
  await until(() => saved.length > 0)
  expect(saved).toHaveLength(1)
  const writes = sandbox.requests.filter(({ operation }) =>
    /^(create|update)/.test(operation ?? ''),
  )
  expect(writes).toHaveLength(2)
}

/** Sends the form, through the review where there is one, and gives what is marked then. */
async function refused(page: FormPage, label: string, hasReview: boolean) {
  if (hasReview) await showReview(page)
  return page.refusal(label)
}

async function confirm(page: FormPage, hasReview: boolean): Promise<void> {
  if (hasReview) await showReview(page)
  page.submit()
}

async function showReview(page: FormPage): Promise<void> {
  page.submit()
  await until(() => page.labels().length === 0)
}

const goodAddress = { street: '1 George St', state: 'NSW', country: 'AU' }
const goodInput = {
  firstName: 'Ada',
  lastName: 'Byron',
  accountIdType: 'BSB',
  currency: 'AUD',
  bsb: '062000',
  accountNo: '12345678',
  address: goodAddress,
}

/** Of its account, by the methods that leave no choice. */
const countryOf: Texts = {
  IBAN: 'FR',
  ABA: 'US',
  CLABE: 'MX',
  IFSC: 'IN',
  CNAPS: 'CN',
  SORT_CODE: 'GB',
}

/** The form with the input in it, each field named by its path, and no check of its own. */
function formOf(
  entity: Entity,
  each: RefusalCase,
  input: object,
  {
    onSaved,
    ...shared
  }: {
    readonly hasReview: boolean
    readonly onProblem: (problem: FlashProblem) => void
    readonly onSaved: (saved: object) => void
  },
): ReactNode {
  const registry = silenced(each, flat(input))
  const outcome = { registry, onCreated: onSaved, onUpdated: onSaved, ...shared }
  if (each.id) {
    const kept = documentedRecipients.find(({ id }) => id === each.id) as Recipient
    return <RecipientForm {...outcome} recipient={kept} />
  }
  const { accountIdType = 'BSB', currency = '', ...rest } = input as Texts & { idDoc?: Texts }
  const { address = { street: '1 George St', ...(entity !== 'Recipient' && { country: 'AU' }) } } =
    input as { address?: Texts }
  const isPerson = rest.firstName || rest.lastName
  const values = {
    ...withoutNulls(rest),
    // Where a document lacks its kind, its country isn't asked for yet.
    ...(rest.idDoc && { idDoc: { country: 'GB', ...rest.idDoc } }),
    address,
    entity: isPerson ? 'individual' : 'company',
  } as const
  if (entity === 'Sender') return <SenderForm {...outcome} initialValues={values} />
  if (entity === 'Institution') return <InstitutionForm {...outcome} initialValues={values} />
  const country = countryOf[accountIdType] ?? (address.country === 'SG' ? 'SG' : 'AU')
  const initialValues = { ...values, country, currency, method: accountIdType }
  return <RecipientForm {...outcome} initialValues={initialValues} />
}

/** A host's own registry that lets anything through, and asks for whatever the input has. */
function silenced({ path }: RefusalCase, texts: Texts): FieldRegistry {
  const check = (text: string) => ({ status: 'valid', value: text, display: text }) as const
  const entries = everyField.map(name => {
    const isAlwaysAsked = !isChoice(name) && (name === path || Boolean(texts[name]))
    return [name, { check, isAlwaysAsked, label: name }]
  })
  return Object.fromEntries(entries)
}

/** Whether it is one of the form's own questions about the account. */
function isChoice(path: string): boolean {
  return path === 'method' || path === 'currency'
}

/** What a form may begin with: texts alone. */
function withoutNulls(input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null))
}

/** Whether a form can come to break the rule: not one of its choices, which are the API's own. */
function isTypable(entity: Entity, { path, input }: RefusalCase): boolean {
  const isMissing = path === 'address.country' && !flat(input)[path]
  return !isChoice(path ?? '') && !(entity === 'Recipient' && isMissing)
}

/**
 * What stands between the form and the API: leaves out what was left empty, which no check says any
 * more, and sends an input of ours in place of the form's first, where no typing could break the rule.
 */
function wireOf(each: RefusalCase, isTypable: boolean) {
  const empty = each.id ? null : undefined
  const isMeant = flat(each.input)[each.path ?? ''] === ''
  return (fetch: typeof globalThis.fetch): typeof fetch => {
    let isFirst = true
    return (url, init) => {
      const request = JSON.parse(String(init?.body), (name, value) =>
        value === '' && !(isMeant && each.path?.endsWith(name)) ? empty : value,
      )
      if (/^mutation/.test(request.query)) {
        if (isFirst && !isTypable) request.variables.input = each.input
        isFirst = false
      }
      return fetch(url, { ...init, body: JSON.stringify(request) })
    }
  }
}

/** The label of what a path means in the form, or an empty text until it is there. */
function labelOf(labels: readonly string[], path: string, { text }: Speech): string {
  if (isChoice(path)) {
    const label = text(path === 'method' ? 'field.method.label' : 'field.currency.label')
    return labels.includes(label) ? label : ''
  }
  const optional = `${path} ${text('field.optional')}`
  return labels.find(label => label === path || label === optional) ?? ''
}

/** What has to be said: what to do, in the kit's words. */
function wordsOf({ code, path, params }: RefusalCase, { text, maybe }: Speech): string {
  if (code !== 'missing') return maybe(`check.${code}`, { ...params }) ?? code
  const label = isChoice(path ?? '') ? maybe(`field.${path}.label`) : path
  return maybe(`field.${path}.missing`) ?? text('field.missing', { label })
}

/** What the API takes there. */
function goodText(entity: Entity, { path, code }: RefusalCase, input: object): string | undefined {
  if (code === 'refusedBothNames') return ''
  if (!path || isChoice(path)) return undefined
  const { accountIdType = 'BSB' } = flat(input)
  return textsOf(path, {
    country: countryOf[accountIdType] ?? 'AU',
    method: accountIdType,
    addressCountry: 'AU', // All parts are customary there.
    ...(entity !== 'Recipient' && { form: entity === 'Sender' ? 'sender' : 'institution' }),
  }).sent
}

/** The texts of an input by their paths, without those that are null. */
function flat(input: object, head = ''): Texts {
  const parts = Object.entries(input).map(([name, value]) => {
    if (typeof value === 'object' && value) return flat(value, `${name}.`)
    return typeof value === 'string' ? { [head + name]: value } : {}
  })
  return Object.assign({}, ...parts)
}
