import { describe, expect, test } from 'vitest'
import { FlashProblem, type FlashProblemDetails } from '../../src/api/FlashProblem.ts'
import { readErrors } from '../../src/api/readReply.ts'
import { refusalReason } from '../../src/hooks/forms/refusalRules.ts'
import { refusedFields } from '../../src/hooks/forms/refusedFields.ts'
import { refusalWords } from '../../src/messages/en/refusals.ts'

const names = [
  ...['country', 'currency', 'method', 'entity'],
  ...['iban', 'bic', 'aba', 'accountNo', 'sortCode', 'payid'],
  ...['firstName', 'lastName', 'companyName', 'dob', 'email', 'mobile'],
  ...['address.country', 'address.street', 'address.suburb', 'address.postcode', 'state'],
  ...['idDoc.type', 'idDoc.docNumber', 'idDoc.issueDate'],
]
const ofTransactions = ['amount', 'recipientId', 'senderId', 'subClientId']
const problem = (details: Omit<FlashProblemDetails, 'operation'>) =>
  new FlashProblem({ operation: 'createRecipient', ...details })
const refusal = (message: string) => problem({ kind: 'refused', message })
const pathsOf = (message: string, shown = names) =>
  refusedFields(refusal(message), shown).map(({ path }) => path)

describe('the fields that the API names by path', () => {
  test('are those of the form, with its words', () => {
    const fields = [
      { path: 'iban', message: 'Bad' },
      { path: 'acn', message: 'Too short' },
      { path: 'address.street', message: 'Must contain ASCII characters only' },
    ]
    expect(refusedFields(problem({ kind: 'invalidInput', fields }), names)).toEqual([
      { ...fields[0], code: 'refused', params: { message: 'Bad' } },
      { ...fields[2], code: 'refusedCharacters', params: {} },
    ])
  })

  test('count before what stands in the message', () => {
    const fields = [{ path: 'iban', message: 'Bad' }]
    const named = problem({ kind: 'refused', message: 'bic is odd', fields })
    expect(refusedFields(named, names).map(({ path }) => path)).toEqual(['iban'])
    const unseen = problem({ kind: 'refused', message: 'bic is odd', fields })
    expect(refusedFields(unseen, ['bic'])).toEqual([])
  })

  const given = 'Variable "$input" got invalid value'
  test.each([
    [`${given} "required" at "input.iban"; Odd`, 'iban', 'refused'],
    [`${given} "x\\" at \\"input.bic\\"; x" at "input.iban"; Odd`, 'iban', 'refused'],
    [`${given} "a" at "input.firstName". Must contain latin letters`, 'firstName', /NameChar/],
    [
      `${given} "" at "input.firstName"; Expected type "first_String_minLength_1_maxLength_75". Must be at least 1 characters in length`,
      'firstName',
      'missing',
    ],
    [`${given} "5/6/87" at "input.dob"; Expected type "dob_String_format_date". Odd`, 'dob', /ed$/],
    [
      `${given} "2020-13-01" at "input.idDoc.issueDate"; Must be a date in ISO 8601 format`,
      'idDoc.issueDate',
      'dateFormat',
    ],
    [
      `${given} {"type":"passport"} at "input.idDoc"; Field "docNumber" of required type "String!" was not provided.`,
      'idDoc.docNumber',
      'missing',
    ],
    [
      `${given} null at "input.currency"; Expected non-nullable type "CurrencyIso3!" not to be null.`,
      'currency',
      'missing',
    ],
    [
      `${given} "CASH" at "input.accountIdType"; Value "CASH" does not exist in "AccountIdType" enum.`,
      'method',
      'refusedChoice',
    ],
    [
      `${given} {"iban":"bic"}; Field "accountIdType" of required type "AccountIdType!" was not provided.`,
      'method',
      'missing',
    ],
  ])('%s', (message, path, code) => {
    const error = { message, extensions: { code: 'BAD_USER_INPUT' } }
    expect(refusedFields(readErrors('createRecipient', [error]), names)).toEqual([
      { path, message, code: expect.stringMatching(code), params: expect.anything() },
    ])
  })

  test('are told of without the value that the API repeats', () => {
    const message = `${given} "x" at "input.iban"; Odd`
    expect(refusalReason({ message })).toEqual({ code: 'refused', params: { message: 'Odd' } })
  })
})

describe('the field that stands in the sentence of a refusal', () => {
  test('is given with the whole sentence', () => {
    const message = 'bic is required when accountIdType is ABA'
    expect(refusedFields(refusal(message), names)).toEqual([
      { path: 'bic', code: 'missing', params: {}, message },
    ])
  })

  test.each([
    ['iban is invalid', ['iban']],
    ['Check the iban.', ['iban']],
    ['IBAN is invalid', ['iban']],
    ['Invalid value for bic', ['bic']],
    ['Invalid value for the IBAN', ['iban']],
    ['address.street is required', ['address.street']],
    ['The street field is mandatory for Australian addresses', ['address.street']],
    ['Give "bic", please', ['bic']],
    ['The last name is missing', ['lastName']],
    ['Sort code is wrong', ['sortCode']],
    ['The account number is not valid', ['accountNo']],
    ['Date of birth is required', ['dob']],
    ['The city may not be empty', ['address.suburb']],
    ['accountIdType ABA requires bic', ['bic']],
    ['IBAN accounts need a BIC', ['bic']],
    ['When firstName is given, lastName is required', ['lastName']],
    ['lastName is required when firstName is given', ['lastName']],
    ['address.street is required when address.country is AU', ['address.street']],
    ['The ibans are invalid', []],
    ['address is incomplete', []],
    ['Unprocessable entity: method of a wrong type', []],
    ['address.state is required', []],
    ['swiftly declined', []],
    ['', []],
  ])('“%s”: %j', (message, paths) => {
    expect(pathsOf(message)).toEqual(paths)
  })

  test('is none where the form does not show it', () => {
    const shown = names.filter(name => name !== 'bic')
    expect(pathsOf('bic is required when accountIdType is ABA', shown)).toEqual([])
    expect(pathsOf('bic is required for accountIdType ABA', shown)).toEqual([])
    expect(pathsOf('bic is required for ABA accounts', shown)).toEqual([])
  })

  test('is the empty one of two that are missing, or else the first', () => {
    const both = refusal('firstName and lastName are required')
    const pathWhere = (isEmpty?: (name: string) => boolean) =>
      refusedFields(both, names, isEmpty)[0]?.path
    expect(pathWhere()).toBe('firstName')
    expect(pathWhere(name => name === 'lastName')).toBe('lastName')
    expect(pathWhere(() => true)).toBe('firstName')
  })

  test.each(['server', 'offline', 'unknownOutcome'] as const)(
    'is not looked for where a problem is %s',
    kind => {
      expect(refusedFields(problem({ kind, message: 'iban is invalid' }), names)).toEqual([])
    },
  )

  test('may have any name', () => {
    expect(pathsOf('a(b is wrong', ['a(b', '*'])).toEqual([])
  })
})

// Sentences that the API might say: nobody has published its own.
const wordings: readonly (readonly [code: string, message: string, path: string | null])[] = [
  ['missing', 'Please provide iban', 'iban'],
  ['missing', 'iban must not be empty', 'iban'],
  ['missing', 'Missing field: iban', 'iban'],
  ['refusedDummy', 'firstName contains a placeholder value', 'firstName'],
  ['refusedCharacters', 'address.street may only contain ASCII symbols', 'address.street'],
  ['refusedCharacters', 'Special characters are not allowed in street', 'address.street'],
  ['refusedNameCharacters', 'lastName: only latin alphabet letters are allowed', 'lastName'],
  ['refusedCompanyCharacters', 'companyName can not include < = >', 'companyName'],
  ['refusedDomain', 'firstName must not be a URL', 'firstName'],
  ['refusedDomain', 'FQDN-like lastName was rejected', 'lastName'],
  ['nameSingleCharacter', 'firstName of a single symbol has to be alphabetic', 'firstName'],
  ['textTooShort', 'accountNo: minimum length is 4', 'accountNo'],
  ['textTooShort', 'accountNo must have 4 or more letters or digits', 'accountNo'],
  ['refusedTooLong', 'companyName exceeds 256 characters', 'companyName'],
  ['refusedTooLong', 'Max length of firstName is 75', 'firstName'],
  ['refused', 'firstName must be 1-75 characters long', 'firstName'],
  ['refused', 'bic is not the BIC of a bank', 'bic'],
  ['refused', 'accountNo was closed', 'accountNo'],
  ['refusedMobile', 'mobile is not a valid phone number', 'mobile'],
  ['refusedMobile', 'Invalid phone number', 'mobile'],
  ['emailFormat', 'Invalid e-mail', 'email'],
  ['dateFormat', 'dob has a wrong format', 'dob'],
  ['birthDateTooYoung', 'Date of birth: must be at least 18 years old', 'dob'],
  ['birthDateTooYoung', 'dob 2010-01-01: too young', 'dob'],
  ['birthDateTooOld', 'dob: must be 64 or younger', 'dob'],
  ['birthDateTooEarly', 'dob is too early', 'dob'],
  ['birthDateTooOld', 'The person must be under 65 years of age', 'dob'],
  ['birthDateTooOld', 'Date of birth: younger than 65, please', 'dob'],
  ['birthDateTooYoung', 'The age is wrong: only adults, please', 'dob'],
  ['streetPoBox', 'address.street must not be a PO box', 'address.street'],
  ['refusedDummy', 'firstName seems to be test data', 'firstName'],
  ['refusedChoice', 'idDoc.type must be passport for a non-Australian resident', 'idDoc.type'],
  ['refusedChoice', 'Only a passport is accepted as a document', 'idDoc.type'],
  ['missing', 'idDoc is required', 'idDoc.type'],
  ['missing', 'An identity document is required', 'idDoc.type'],
  ['missing', 'The document number is missing', 'idDoc.docNumber'],
  ['refusedForm', 'iban has a wrong check digit', 'iban'],
  ['refusedForm', 'Invalid accountNo', 'accountNo'],
  ['refusedForm', 'sortCode must be numeric', 'sortCode'],
  ['refusedForm', 'The IBAN checksum does not match', 'iban'],
  ['refusedUnknown', 'No bank found: bic does not exist', 'bic'],
  ['refusedUnknown', 'The recipient’s accountNo was not found', 'accountNo'],
  ['refusedChoice', 'address.country: use an ISO 3166 country code', 'address.country'],
  ['refusedChoice', 'currency must be one of AUD, EUR', 'currency'],
  ['refusedBothNames', 'companyName can not be combined with firstName', 'companyName'],
  ['methodUnavailable', 'Delivery method IBAN is not supported', 'method'],
  ['methodUnavailable', 'accountIdType PAYID is unavailable for EUR', 'method'],
  ['methodUnavailable', 'currency XTS is not supported in this country', 'currency'],
  ['methodUnavailable', 'We can not reach accounts of this country: unsupported', 'country'],
  ['methodUnavailable', 'This destination is not supported', 'method'],
  ['accountIdTypeLocked', 'accountIdType can’t be changed', 'method'],
  ['accountIdTypeLocked', 'You may not change the account id type', 'method'],
  ['refusedFunds', "Your AUD balance doesn't cover 1001", 'amount'],
  ['refusedFunds', 'Insufficient funds', 'amount'],
  ['refusedRecipientCurrency', "The recipient's currency is EUR, not AUD", 'recipientId'],
  ['refusedInactive', 'Sub-client is DEACTIVATED', 'subClientId'],
  ['refusedInactive', 'The sub-client is not active', 'subClientId'],
  ['notFound', 'Recipient 5ba89a6b35a2b327b81ffc3b was not found', null],
  ['notFound', 'Sender does not exist', null],
  ['notFound', 'No such institution', null],
  ['refused', 'Limit exceeded', null],
  ['refused', 'Nope', null],
]

describe('what is wrong is read from stems, not from sentences', () => {
  test.each(wordings)('%s: “%s”', (code, message, path) => {
    const said = refusal(message)
    expect(refusalReason(said).code).toBe(code)
    const landed = refusedFields(said, code === 'notFound' ? names : [...names, ...ofTransactions])
    expect(landed.map(field => [field.path, field.code])).toEqual(path ? [[path, code]] : [])
  })

  test('for every word that there is of a refusal', () => {
    const codes = wordings.map(([code]) => `check.${code}`)
    expect(Object.keys(refusalWords).filter(key => !codes.includes(key))).toEqual([])
  })

  test('with the numbers that the API names, or the usual ones', () => {
    const paramsOf = (message: string) => refusalReason({ message }).params
    expect(paramsOf('firstName: no more than 70 characters')).toEqual({ maximum: 70 })
    expect(paramsOf('dob: 21 years or older')).toEqual({ minimum: 21 })
    expect(paramsOf('dob: too young')).toEqual({ minimum: 18 })
    expect(paramsOf('dob: under 65 years of age')).toEqual({ maximum: 64 })
    expect(paramsOf('dob: under 70 years of age')).toEqual({ maximum: 69 })
    expect(paramsOf('dob: 64 or younger')).toEqual({ maximum: 64 })
    expect(paramsOf('dob 2010-01-18: must be 18 or older')).toEqual({ minimum: 18 })
  })

  test.each([
    ['NOT_FOUND', 'notFound'],
    ['DELIVERY_METHOD_NOT_AVAILABLE', 'methodUnavailable'],
    ['VALIDATION_ERROR', 'refused'],
    ['', 'refused'],
  ])('with the help of the code %s where the sentence says nothing', (code, expected) => {
    expect(refusalReason({ message: 'Sorry', code }).code).toBe(expected)
    expect(refusalReason({ message: 'iban is invalid', code }).code).toBe('refusedForm')
  })
})

describe('the place of a mend is a question that the form asks', () => {
  const unavailable = 'accountIdType PAYID is not available for EUR in AU'
  const both = 'Give either companyName or firstName and lastName, not both'
  test.each([
    [unavailable, ['payid', 'country'], ['country']],
    [unavailable, ['payid', 'country', 'method'], ['method']],
    [unavailable, ['payid'], []],
    [both, ['firstName', 'lastName', 'entity'], ['entity']],
    [both, ['companyName', 'entity'], ['companyName']],
    [both, ['firstName', 'lastName'], ['firstName']],
    ['accountIdType cannot be changed', ['payid', 'country'], []],
    ['Recipient not found', names, []],
    ['Recipient not found', ofTransactions, ['recipientId']],
    ['Sender not found', ofTransactions, ['senderId']],
    ['Sub-client not found', ofTransactions, ['subClientId']],
    ['Institution not found', ['instructingInstitutionId'], ['instructingInstitutionId']],
  ])('“%s” among %j: %j', (message, shown, paths) => {
    expect(pathsOf(message, shown)).toEqual(paths)
  })
})
