import { describe, expect, test } from 'vitest'
import { countryCodes } from '../../src/accounts/countryCodes.ts'
import { en } from '../../src/messages/en.ts'
import { addressDefinitions } from '../../src/rules/addressDefinitions.ts'
import { conversionFields } from '../../src/rules/conversionFields.ts'
import type { ExchangeSituation } from '../../src/rules/exchangeFields.ts'
import type { FormField } from '../../src/rules/fieldDefinition.ts'
import { institutionFields } from '../../src/rules/institutionFields.ts'
import { mediaSearchFields } from '../../src/rules/mediaSearchFields.ts'
import { paymentFields } from '../../src/rules/paymentFields.ts'
import { type PayoutSituation, payoutFields } from '../../src/rules/payoutFields.ts'
import { recipientFields } from '../../src/rules/recipientFields.ts'
import { refundFields } from '../../src/rules/refundFields.ts'
import { senderFields } from '../../src/rules/senderFields.ts'
import { subClientChangeFields } from '../../src/rules/subClientChangeFields.ts'
import { subClientFields } from '../../src/rules/subClientFields.ts'
import type { SenderKind } from '../../src/rules/transferFields.ts'
import { methods, nameOf, situations } from '../rules/situations.ts'

const words: Readonly<Record<string, unknown>> = en

/** The fields of every form, by what they are asked for. */
const forms: readonly (readonly [string, readonly FormField[]])[] = [
  ...situations.map(each => [`recipient by ${nameOf(each)}`, recipientFields(each)] as const),
  ...(['individual', 'company'] as const).flatMap(entity =>
    ['', 'AU', 'FR'].map(country => {
      const situation = { entity, addressCountry: country, documentType: country && 'passport' }
      return [`sender, ${entity} in “${country}”`, senderFields(situation)] as const
    }),
  ),
  ...countryCodes.map(
    country => [`sub-client in “${country}”`, subClientFields(subClientIn(country))] as const,
  ),
  ...['', 'passport', 'licence'].map(
    documentType =>
      [
        `sub-client with “${documentType}”`,
        subClientFields({ ...subClientIn('AU'), documentType }),
      ] as const,
  ),
  ...(['address', 'postalAddress', 'externalId'] as const).map(
    part =>
      [
        `change of a sub-client’s ${part}`,
        subClientChangeFields(part, { addressCountry: 'AU', acceptsTestData: true }),
      ] as const,
  ),
  ...['', 'AU', 'FR'].map(
    country =>
      [`institution in “${country}”`, institutionFields({ addressCountry: country })] as const,
  ),
  ...(['from', 'to'] as const).flatMap(side => [
    [`conversion by ${side}`, conversionFields(exchangeBy(side))] as const,
    [
      `payment by ${side}`,
      paymentFields({ ...payoutOf('own'), ...exchangeBy(side), hasInstitution: false }),
    ] as const,
  ]),
  ...(['own', 'sender', 'subClient'] as const).map(
    senderKind => [`payout for ${senderKind}`, payoutFields(payoutOf(senderKind))] as const,
  ),
  ['refund', refundFields({ currency: 'AUD', locale: 'en' })],
  ...(['person', 'organisation'] as const).map(
    subject => [`search of the news for a ${subject}`, mediaSearchFields({ subject })] as const,
  ),
  ...countryCodes.map(country => [`address in ${country}`, addressFields(country)] as const),
]

function subClientIn(addressCountry: string) {
  const entity = 'company'
  const documentType = 'passport'
  return {
    entity,
    addressCountry,
    documentType,
    hasInstitution: true,
    acceptsTestData: true,
  } as const
}

function exchangeBy(side: 'from' | 'to'): ExchangeSituation {
  return {
    fromCurrency: '',
    toCurrency: '',
    side,
    fromCurrencies: [],
    toCurrencies: [],
    locale: 'en',
  }
}

function payoutOf(senderKind: SenderKind): PayoutSituation {
  const senderKinds = ['own', 'sender', 'subClient'] as const
  const rail = 'directEntry'
  return {
    currency: '',
    locale: 'en',
    balances: [],
    rail,
    senderKinds,
    senderKind,
    hasInstitution: true,
  }
}

/** All five parts, as the API may require what isn't customary. */
function addressFields(country: string): readonly FormField[] {
  const parts = ['building', 'street', 'suburb', 'state', 'postcode']
  const needed = parts.map(part => `address.${part}`)
  return addressDefinitions(country, needed).map(field => ({ ...field, isRequired: false }))
}

describe.each(forms)('%s', (_, fields) => {
  test('has a label for each field', () => {
    const unlabelled = fields.filter(({ wording }) => !words[`field.${wording}.label`])
    expect(unlabelled.map(({ name }) => name)).toEqual([])
  })

  test('has words for each required field that is missing', () => {
    const silent = fields.filter(
      ({ isRequired, wording }) => isRequired && !words[`field.${wording}.missing`],
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})

test('every method has a label', () => {
  for (const method of Object.keys(methods)) {
    expect(words[`method.${method}.label`], method).toEqual(expect.any(String))
  }
})

// Of the destination only the country can be missing: the others fall back to what is possible.
test.each(['country.label', 'country.missing', 'currency.label', 'method.label', 'entity.label'])(
  'the question for the destination has words: %s',
  name => {
    expect(words).toHaveProperty([`field.${name}`])
  },
)

// What no form asks for by itself: fields that stand alone, and texts that a host's own may check.
const alone = ['dob', 'reference', 'amount']

test('no word is left of a field that nobody asks for', () => {
  const wordings = new Set(forms.flatMap(([, fields]) => fields.map(({ wording }) => wording)))
  const questions = ['country', 'currency', 'method', 'entity', ...alone]
  const orphans = Object.keys(en)
    .flatMap(key => /^field\.(.+)\.(?:label|hint|missing)$/.exec(key)?.[1] ?? [])
    .filter(wording => !wordings.has(wording) && !questions.includes(wording))
  expect(orphans).toEqual([])
})
