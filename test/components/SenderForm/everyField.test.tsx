import { describe, expect, test } from 'vitest'
import { SenderForm } from '../../../src/components/SenderForm/SenderForm.tsx'
import { expectedField, speech } from '../RecipientForm/expectedField.ts'
import { addressNames } from '../RecipientForm/fieldTexts.ts'
import { mountForm } from '../RecipientForm/mountForm.tsx'
import { type PartyForm, proveGiven, proveTyped } from '../RecipientForm/partyProof.ts'

const entities = ['individual', 'company'] as const
type Entity = (typeof entities)[number]

const ofBoth = ['utilityBill', 'bankStatement', 'other']
const documentTypes: Readonly<Record<Entity, readonly string[]>> = {
  individual: ['passport', 'licence', 'medicare', 'govPermit', ...ofBoth],
  company: [
    'certificateOfRegistration',
    'deedOfIncorporation',
    'companyExtract',
    'publicDocument',
    ...ofBoth,
  ],
}
const documentParts = ['type', 'docNumber', 'country', 'issuer', 'issueDate', 'expiryDate']
const required = 'firstName lastName companyName address.country address.street'.split(' ')
const requiredOfDocument = ['idDoc.docNumber', 'idDoc.country']

interface Sender {
  readonly entity: Entity
  /** Of the address. */
  readonly country: string
  readonly documentType: string
  readonly locale?: 'en' | 'ar'
}

/** A sender's form with all that it can ask for. */
function partyOf({ entity, country, documentType, locale = 'en' }: Sender): PartyForm {
  const isAustralian = country === 'AU'
  const registration = ['legalName', 'tradingAsName', 'businessNumber']
  const names = [
    ...(entity === 'company' ? ['companyName'] : ['firstName', 'middleName', 'lastName', 'dob']),
    ...addressNames(country),
    ...(entity === 'company' ? registration : []),
    ...(entity === 'company' && isAustralian ? ['acn'] : []),
    'email',
    'mobile',
    ...documentParts.map(part => `idDoc.${part}`),
  ]
  const place = { country, entity, documentType, form: 'sender' } as const
  return {
    form: initialValues => <SenderForm initialValues={initialValues} />,
    questions: [speech[locale].text('senderForm.entity.label')],
    fields: names.map(name =>
      expectedField(
        name,
        place,
        [...required, ...requiredOfDocument].includes(name),
        speech[locale],
      ),
    ),
    locale,
    answers: { entity },
    storeOf: ({ store }) => store.senders,
  }
}

const countries = ['AU', 'GB']
const cases = entities.flatMap(entity =>
  countries.flatMap(country =>
    documentTypes[entity].map((documentType, index) => ({
      entity,
      country,
      documentType,
      isFirst: index === 0,
    })),
  ),
)

test.each(cases)(
  '$entity in $country with $documentType: each field, right and wrong',
  async ({ isFirst, ...sender }) => {
    // The fields before the document are the same for all of its kinds.
    await proveTyped(partyOf(sender), ({ name }) => isFirst || name.startsWith('idDoc.'))
  },
  60_000,
)

describe('what a host gave and nobody could choose', () => {
  const given = cases.filter(({ isFirst }) => isFirst)
  test.each(given)(
    '$entity in $country',
    async sender => {
      const party = partyOf(sender)
      const choices = party.fields.filter(({ isChoice, wrong }) => isChoice && wrong.length > 0)
      const tried = choices.map(({ name }) => name)
      expect(tried).toContain('address.country')
      expect(tried).toContain('idDoc.country')
      expect(tried.includes('address.state')).toBe(sender.country === 'AU')
      for (const field of choices) await proveGiven(party, field)
    },
    60_000,
  )
})

test('in Arabic', async () => {
  const locale = 'ar'
  await proveTyped(
    partyOf({ entity: 'individual', country: 'AU', documentType: 'licence', locale }),
  )
  await proveTyped(
    partyOf({ entity: 'company', country: 'AU', documentType: 'companyExtract', locale }),
  )
}, 60_000)

test.each(entities)('%s has these kinds of document to choose from', async entity => {
  const { text } = speech.en
  const label = `${text('field.idDoc.type.label')} ${text('field.optional')}`
  await mountForm(<SenderForm initialValues={{ entity }} />, labels => labels.includes(label))
  const choice = document.querySelector<HTMLSelectElement>('select')
  const values = [...(choice?.options ?? [])].map(({ value }) => value)
  expect(values.filter(Boolean)).toEqual(documentTypes[entity])
})

test.each(entities)('%s needs no document, and no part of one', async entity => {
  const { fields, ...party } = partyOf({ entity, country: 'GB', documentType: '' })
  const type = fields.find(({ name }) => name === 'idDoc.type')
  const others = fields.filter(({ name }) => !name.startsWith('idDoc.'))
  const withType = type ? [...others, { ...type, isChoice: true, typed: '', sent: '' }] : others
  await proveTyped({ ...party, fields: withType }, () => false)
})
