import { describe, expect, test } from 'vitest'
import { isSendable } from '../../src/accounts/check.ts'
import { countryCodes } from '../../src/accounts/countryCodes.ts'
import { problemText } from '../../src/components/AccountField/fieldMessage.ts'
import { ar } from '../../src/messages/ar.ts'
import { en } from '../../src/messages/en.ts'
import { createTranslators } from '../../src/messages/translator.ts'
import type { FormField } from '../../src/rules/fieldDefinition.ts'
import type { IssueParams } from '../../src/rules/fieldsSchema.ts'
import { type FormValues, valueAt } from '../../src/rules/formValues.ts'
import {
  type SubClientSituation,
  subClientFields,
  subClientSchema,
} from '../../src/rules/subClientFields.ts'
import { hostileTexts } from '../accounts/seeded.ts'
import { rightApplication, withTexts } from './subClientApplication.ts'
import {
  fieldsOf,
  impossible,
  type SubClientMistake,
  subClientMistakes,
} from './subClientMistakes.ts'

const real: SubClientSituation = {
  entity: 'individual',
  addressCountry: 'AU',
  documentType: 'passport',
  hasInstitution: false,
  acceptsTestData: false,
}
const company: SubClientSituation = { ...real, entity: 'company' }
const namesOf = (situation: SubClientSituation) =>
  subClientFields(situation).map(({ name }) => name)
const find = (fields: readonly FormField[], name: string): FormField => {
  const field = fields.find(candidate => candidate.name === name)
  if (!field) throw new Error(`${name} isn't asked for`)
  return field
}
const textOf = (values: FormValues) => (name: string) => valueAt(values, name)

/** What the schema finds wrong, by path and code. */
function issuesOf(values: FormValues, situation: SubClientSituation) {
  const result = subClientSchema(situation).safeParse(values)
  return (result.error?.issues ?? []).map(issue => [
    issue.path.join('.'),
    (issue as { params?: IssueParams }).params?.code,
  ])
}

const translators = {
  English: createTranslators('en')(en),
  Arabic: createTranslators('ar', { ar })(en),
}

/** What is found wrong, by the field's own check or by its absence. */
function verdictOn({ field: name, text, others, situation }: SubClientMistake) {
  const field = find(fieldsOf(situation), name)
  const { country } = situation
  const about = { addressCountry: country, textOf: (other: string) => others[other] ?? '' }
  const { status, code, params } = field.check(text, about)
  if (status !== 'empty') return { field, status, code, params }
  if (field.isRequired) return { field, status: 'invalid', code: 'missing', params: {} }
  return { field, status: 'warning', code: field.advice, params: {} }
}

describe.each(subClientMistakes.map(each => [`${each.field}: ${each.code}`, each] as const))(
  '%s',
  (_, mistake) => {
    test('is what the text leads to', () => {
      expect(verdictOn(mistake).code).toBe(mistake.code)
    })

    test.each(Object.keys(translators))('has a sentence in %s, without a key in it', language => {
      const translator = translators[language as keyof typeof translators]
      const { field, code = '', params = {} } = verdictOn(mistake)
      const sentence = problemText(translator, field, { tone: 'critical', code, params })
      // What stands there when nothing else is found.
      expect(sentence).not.toBe(translator.text('field.missing', { label: field.wording }))
      expect(sentence).toMatch(
        language === 'Arabic' ? /\p{Script=Arabic}/u : /^[^\p{Script=Arabic}]+$/u,
      )
      expect(sentence).toMatch(/[.?؟]\u2069?$/)
      expect(sentence).not.toMatch(
        /undefined|\[object|[{}]|(?:check|field|address)\.\w|idDoc|subClient/,
      )
    })

    test('stops the application, or doesn’t where it is only doubtful', () => {
      const { field, text, others, situation } = mistake
      const { entity, country } = situation
      const right = rightApplication(entity, country === 'AU' ? 'AU' : 'DE')
      const values = withTexts(right, { 'address.country': country, ...others, [field]: text })
      const { status } = verdictOn(mistake)
      const issues = issuesOf(values, { ...real, entity, addressCountry: country })
      const own = issues.filter(([path]) => path === field)
      expect(own).toEqual(status === 'warning' ? [] : [[field, mistake.code]])
    })
  },
)

describe('the table of mistakes is whole', () => {
  const situations = (['individual', 'company'] as const).flatMap(entity =>
    ['AU', 'DE', 'FR', 'HK'].map(country => ({ entity, country, documentType: 'passport' })),
  )

  test('it has every field that can be wrong, and no other', () => {
    const asked = new Set(situations.flatMap(each => fieldsOf(each).map(({ name }) => name)))
    // Nobody types an institution's id: it comes from a list.
    asked.delete('instructingInstitutionId')
    expect(new Set(subClientMistakes.map(({ field }) => field))).toEqual(asked)
  })

  test('a field that is required can be missing, and no other', () => {
    const missing = subClientMistakes.filter(({ code }) => code === 'missing')
    const required = situations.flatMap(each =>
      fieldsOf(each).flatMap(({ name, isRequired }) => (isRequired ? name : [])),
    )
    expect(new Set(missing.map(({ field }) => field))).toEqual(new Set(required))
  })

  test('no text leads to a code that it doesn’t have', () => {
    const known = new Set(subClientMistakes.map(({ field, code }) => `${field} ${code}`))
    const seen = new Set<string>()
    const beginnings = ['', ...subClientMistakes.map(({ text }) => text)]
    for (const situation of situations) {
      const fields = fieldsOf(situation)
      for (const hostile of hostileTexts(7, 300, beginnings)) {
        const text = hostile.slice(0, 300)
        for (const { name, check } of fields) {
          const { code } = check(text, { addressCountry: situation.country, textOf: () => text })
          if (code) seen.add(`${name} ${code}`)
        }
      }
    }
    expect([...seen].filter(each => !known.has(each))).toEqual([])
    expect(impossible.filter(each => seen.has(each))).toEqual([])
  })
})

describe('what is asked for', () => {
  const person =
    'address.country firstName middleName lastName dob mobile email address.building ' +
    'address.street address.suburb address.state address.postcode'
  const document =
    'idDoc.type idDoc.docNumber idDoc.country idDoc.issuer idDoc.issueDate idDoc.expiryDate'

  test('of a person in Australia', () => {
    expect(namesOf(real)).toEqual(`${person} ${document}`.split(' '))
  })

  test('of a company, beside its contact person', () => {
    const registration = 'email legalName tradingAsName businessNumber'
    expect(namesOf(company)).toEqual(
      `${person} ${document}`.replace('email', registration).split(' '),
    )
    const wording = (country: string) =>
      find(subClientFields({ ...company, addressCountry: country }), 'businessNumber').wording
    expect([wording('AU'), wording('DE')]).toEqual(['abn', 'businessNumber'])
  })

  test('of an institution, only where the host wants it', () => {
    const asked = { ...real, hasInstitution: true }
    expect(namesOf(asked).at(-1)).toBe('instructingInstitutionId')
    expect(find(subClientFields(asked), 'instructingInstitutionId').isRequired).toBe(false)
  })

  test('in sections, of which each is a step or a part of one', () => {
    const sections = new Set(
      subClientFields({ ...company, hasInstitution: true }).map(each => each.section),
    )
    expect([...sections].join(' ')).toBe(
      'who holder contact registration address document institution',
    )
  })

  test('of an address every part, in the order of its country', () => {
    const orderIn = (addressCountry: string) =>
      namesOf({ ...real, addressCountry })
        .filter(name => name.startsWith('address.'))
        .map(name => name.slice(8))
        .join(' ')
    expect(orderIn('DE')).toBe('country building street postcode suburb state')
    expect(orderIn('US')).toBe('country building street suburb state postcode')
    expect(orderIn('HK')).toBe('country building street suburb state postcode')
    for (const country of countryCodes) {
      const parts = orderIn(country).split(' ').sort().join(' ')
      expect(parts, country).toBe('building country postcode state street suburb')
    }
    expect(orderIn('')).toBe('country')
  })

  test('of the number of a document by what it is', () => {
    const wording = (documentType: string) =>
      find(subClientFields({ ...real, documentType }), 'idDoc.docNumber').wording
    expect(['passport', 'licence', ''].map(wording)).toEqual([
      'passportNumber',
      'licenceNumber',
      'idDoc.docNumber',
    ])
  })
})

describe('an application with nothing wrong', () => {
  test.each([
    ['individual', 'AU'],
    ['individual', 'DE'],
    ['company', 'AU'],
    ['company', 'DE'],
  ] as const)('of a %s in %s is sent as the API wants it', (entity, country) => {
    const situation = { ...real, entity, addressCountry: country }
    const values = rightApplication(entity, country)
    const result = subClientSchema(situation).safeParse(values)
    expect(result.error?.issues ?? []).toEqual([])
    expect(result.data).toMatchObject({
      firstName: 'Ada',
      mobile: '+61412832849',
      address: { country, suburb: valueAt(values, 'address.suburb') },
      idDoc: { type: 'passport', docNumber: 'PA8274651', country: 'AU' },
    })
    expect(result.data && 'legalName' in result.data).toBe(entity === 'company')
    const doubtful = subClientFields(situation).filter(
      ({ name, check }) =>
        check(valueAt(values, name), { ...situation, textOf: textOf(values) }).status === 'warning',
    )
    expect(doubtful).toEqual([])
  })

  test('needs no e-mail address, middle name, building, trading name, nor the rest of a document', () => {
    const texts = ['email', 'middleName', 'address.building', 'tradingAsName', 'idDoc.issuer']
    const dates = ['idDoc.issueDate', 'idDoc.expiryDate']
    const empty = Object.fromEntries([...texts, ...dates].map(name => [name, '']))
    expect(issuesOf(withTexts(rightApplication('company', 'AU'), empty), company)).toEqual([])
  })
})

describe('test data', () => {
  const fromTable = subClientMistakes.filter(({ code }) => code === 'testData')

  test.each(fromTable.map(each => [each.field, each] as const))(
    '%s lets it through in a test environment',
    (name, { situation, text, others }) => {
      const { entity, country } = situation
      const about = { ...real, entity, addressCountry: country, acceptsTestData: true }
      const verdict = find(subClientFields(about), name).check(text, {
        ...about,
        textOf: other => others[other] ?? '',
      })
      expect(isSendable(verdict)).toBe(true)
    },
  )

  test('is refused by a check of the host’s own too, and keeps its form', () => {
    const registry = {
      firstName: {
        check: (text: string) => ({ status: 'valid', value: text.trim(), display: text }) as const,
      },
    }
    const field = find(subClientFields(real, registry), 'firstName')
    expect(field.check(' Test', {})).toEqual({
      status: 'invalid',
      value: 'Test',
      display: ' Test',
      code: 'testData',
      params: { found: 'Test' },
    })
  })

  test('is refused where it would be doubtful otherwise', () => {
    const check = (name: string, text: string, acceptsTestData: boolean) =>
      find(subClientFields({ ...real, acceptsTestData }), name).check(text, {})
    expect(check('middleName', 'none', false)).toMatchObject({
      status: 'invalid',
      code: 'dummyValue',
      params: { found: 'none' },
    })
    expect(check('middleName', 'none', true)).toMatchObject({ status: 'warning' })
    expect(check('mobile', '+61 2 5550 1234', false).code).toBe('testData')
    expect(check('mobile', '+61 2 5550 1234', true).code).toBe('mobileLandline')
  })

  test('is judged again when the field beside it changes', () => {
    const depends = (situation: SubClientSituation) =>
      find(subClientFields(situation), 'lastName').dependsOn ?? []
    expect(depends(real)).toEqual(['firstName', 'middleName'])
    expect(depends({ ...real, acceptsTestData: true })).toEqual([])
  })
})
