import { describe, expect, test } from 'vitest'
import type { RecipientSituation } from '../../src/rules/recipientFields.ts'
import { recipientSchema } from '../../src/rules/recipientSchema.ts'

const inFrance: RecipientSituation = {
  method: 'IBAN',
  requiredFields: ['bic', 'iban'],
  entity: 'individual',
  country: 'FR',
}
const claire = {
  iban: 'fr76 3000 6000 0112 3456 7890 189',
  bic: 'agrifrpp',
  firstName: ' Claire ',
  lastName: 'D\u2019Arc',
  address: { country: 'FR', street: '8 rue des Lilas,  75011 Paris' },
}

/** The issues of a form, as `path: code`. */
function issuesOf(input: unknown, situation = inFrance): string[] {
  const result = recipientSchema(situation).safeParse(input)
  return (result.error?.issues ?? []).map(({ path, code, ...rest }) => {
    const { params } = rest as { params?: { code: string } }
    return `${path.join('.')}: ${code} ${params?.code}`
  })
}

describe('the output', () => {
  test('is canonical', () => {
    expect(recipientSchema(inFrance).parse(claire)).toEqual({
      iban: 'FR7630006000011234567890189',
      bic: 'AGRIFRPP',
      firstName: 'Claire',
      lastName: "D'Arc",
      address: { country: 'FR', street: '8 rue des Lilas, 75011 Paris' },
    })
  })

  test('has nothing of what was left empty', () => {
    const details = recipientSchema(inFrance).parse({
      ...claire,
      middleName: '  ',
      email: '',
      mobile: undefined,
      address: { ...claire.address, suburb: '', state: undefined },
    })
    expect(Object.keys(details)).not.toContain('middleName')
    expect(Object.keys(details)).not.toContain('email')
    expect(Object.keys(details)).not.toContain('mobile')
    expect(Object.keys(details.address ?? {}).sort()).toEqual(['country', 'street'])
  })

  test('has nothing of what belongs to another situation, however wrong', () => {
    const input = { ...claire, bsb: 'oops', companyName: '<', country: 'FR', method: 'IBAN' }
    expect(recipientSchema(inFrance).parse(input)).toEqual(recipientSchema(inFrance).parse(claire))
  })

  test('keeps what is only doubtful', () => {
    const details = recipientSchema(inFrance).parse({ ...claire, bic: 'ANZBAU3M' })
    expect(details).toMatchObject({ bic: 'ANZBAU3M' })
  })

  test('has fields that only the API knows', () => {
    const situation = { ...inFrance, method: 'PIX', requiredFields: ['pixKey'] }
    const details = recipientSchema(situation).parse({ ...claire, pixKey: ' a b ' })
    expect(details).toMatchObject({ pixKey: 'a b' })
  })
})

describe('the issues', () => {
  test.each([[{}], [{ address: {} }], [{ address: undefined, iban: ' ' }]])(
    'of %j are each field that is missing, in the order of the form',
    input => {
      expect(issuesOf(input)).toEqual([
        'iban: custom missing',
        'bic: custom missing',
        'firstName: custom missing',
        'lastName: custom missing',
        'address.country: custom missing',
        'address.street: custom missing',
      ])
    },
  )

  test("carry the check's code and params", () => {
    const result = recipientSchema(inFrance).safeParse({ ...claire, iban: 'FR76', bic: 'X' })
    expect(result.error?.issues).toMatchObject([
      {
        code: 'custom',
        path: ['iban'],
        params: { code: 'ibanLength', params: { country: 'FR', expected: 27, actual: 4 } },
      },
      { code: 'custom', path: ['bic'], params: { code: 'bicLength', params: { actual: 1 } } },
    ])
  })

  test.each([
    [{ firstName: 'Ben.eu' }, 'firstName: custom nameLikeDomain'],
    [{ email: 'ada' }, 'email: custom emailFormat'],
    [{ mobile: '0422 832 849' }, 'mobile: custom mobileCountryCode'],
    [{ address: { country: 'Elsewhere', street: 'x' } }, 'address.country: custom countryUnknown'],
    [{ address: { country: 'FR', street: 'null' } }, 'address.street: custom dummyValue'],
  ])('of %j: %s', (changes, issue) => {
    expect(issuesOf({ ...claire, ...changes })).toEqual([issue])
  })

  test('are none for a name that only looks odd', () => {
    expect(issuesOf({ ...claire, firstName: 'St.John' })).toEqual([])
  })

  test('of a company are about its one name', () => {
    const company = { ...inFrance, entity: 'company' } as const
    expect(issuesOf(claire, company)).toEqual(['companyName: custom missing'])
    expect(issuesOf({ ...claire, companyName: 'A' }, company)).toEqual([
      'companyName: custom textTooShort',
    ])
  })
})
