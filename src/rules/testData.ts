import { isFictionalPhone, isInventedEmail } from './fictionalContacts.ts'

type TextOf = (name: string) => string
/** What was found of an invented value: all of it, unless told. */
type Finder = (value: string, textOf: TextOf) => boolean | string | undefined

/**
 * What in a value shows that it was made up to try the form out, or undefined: an account that is
 * opened with it is a real one. It would rather miss one than refuse a person: what may be somebody's
 * name counts only with a second sign beside it.
 *
 * @param name the field's, as the API has it: `firstName`, `address.street`; of others nothing is found
 * @param value in canonical form
 * @param textOf what stands in another field
 *
 * @example
 * findTestData('email', 'ada@example.com') // 'ada@example.com'
 * findTestData('lastName', 'Tester') // undefined
 */
export function findTestData(
  name: string,
  value: string,
  textOf: TextOf = () => '',
): string | undefined {
  const found = Object.hasOwn(finders, name) && finders[name]?.(value, textOf)
  return found === true ? value : found || undefined
}

/** The fields that a field's verdict on invented values also depends on. */
export function testDataDependsOn(name: string): readonly string[] {
  return name === 'lastName' ? ['firstName', 'middleName'] : []
}

// The beginnings of a keyboard's rows: no name begins so. ("Wert" and "Azer" are names.)
const keys = /^(?:qwert|asdf|zxcv|azert|qwer$|x{3,}$)/i
const repeated = /^(.)\1{3,}$/i

function isMash(value: string): boolean {
  return keys.test(value) || repeated.test(value)
}

// Nobody's first name. Test, Tester, Sample and Person are last names, and so may be middle names.
const noFirstName =
  /^(?:test(?:ing|user|name|person|client|account)?(?:[ -].*)?|dummy|first ?name|given ?name|full ?name|your ?name)$/i
const noMiddleName = /^(?:testing|middle ?name)$/i
const noLastName =
  /^(?:testing|test ?(?:user|name|person|client|account)|last ?name|family ?name)$/i
const standIn =
  /^(?:test|tester|testing|dummy|fake|sample|demo|user|name|client|customer|account|person|last|uat)$/i
// Each part alone is borne by somebody: Foo in Singapore, Bar in Israel.
const famous =
  /^(?:foo (?:bar|baz|foo)|bar (?:foo|baz)|(?:mickey|minnie) mouse|donald duck|bugs bunny|(?:max|erika) mustermann)$/i
// There are real ones, with a middle name mostly.
const doe = /^(?:john|jane) doe$/i

const isNoFirstName: Finder = value => isMash(value) || noFirstName.test(value)

const isNoLastName: Finder = (value, textOf) => {
  const first = textOf('firstName').trim()
  const pair = `${first} ${value}`
  const isPair =
    famous.test(pair) ||
    (standIn.test(value) && (standIn.test(first) || noFirstName.test(first))) ||
    (doe.test(pair) && !textOf('middleName').trim())
  return isPair ? pair : isMash(value) || noLastName.test(value)
}

const companyForms =
  /\b(?:pty|ltd|limited|proprietary|incorporated|inc|llc|gmbh|corp(?:oration)?|company|co|business)\b|[.,()'-]/gi
const noCompany = /^(?:test|test test|dummy|asdf\w*|foo ?bar|example|(?:my|your)(?: name)?)$/i

const isNoCompany: Finder = value =>
  isMash(value) ||
  /^(?:legal|company|trading) name$/i.test(value) ||
  noCompany.test(value.replace(companyForms, '').replace(/\s+/g, ' ').trim())

// A Test Lane is by the river Test, so the word needs more than a kind of street.
const noStreet =
  /^(?:(?:1|12|123|1234) )?(?:test(?:ing)?|dummy|example)(?: (?:st(?:reet)?|address))?\.?$|^\d+ fake st(?:reet)?\.?$/i

const isNoStreet: Finder = value => isMash(value) || noStreet.test(value)
const isNoPlace: Finder = value => isMash(value) || /^test(?:ing|ville)?$/i.test(value)
const isNoBuilding: Finder = value => !/^\d+$/.test(value) && isNoPlace(value, () => '')

/** Six and more digits in a row, up or down, alone or behind the letters of a passport's number. */
function isCounted(value: string): boolean {
  const digits = /^[a-z]{0,2}(\d{6,})$/i.exec(value)?.[1] ?? ''
  return (
    digits !== '' &&
    ('01234567890123456789'.includes(digits) || '98765432109876543210'.includes(digits))
  )
}

// The example of the API's documentation.
const documentedNumber = 'FF1948394'
const isNoNumber: Finder = value =>
  isMash(value.replace(/^[a-z]{1,2}(?=\d)/i, '')) ||
  isCounted(value) ||
  /^(?:test|dummy|fake|sample)\W*\d*$/i.test(value) ||
  value.toUpperCase() === documentedNumber

// The tax office's own, which is the hint of the field.
const hintedAbn = '51824753556'

const finders: Readonly<Record<string, Finder>> = {
  firstName: isNoFirstName,
  middleName: value => isMash(value) || noMiddleName.test(value),
  lastName: isNoLastName,
  mobile: isFictionalPhone,
  email: isInventedEmail,
  legalName: isNoCompany,
  tradingAsName: isNoCompany,
  businessNumber: value => isNoNumber(value, () => '') || value === hintedAbn,
  'address.building': isNoBuilding,
  'address.street': isNoStreet,
  'address.suburb': isNoPlace,
  'address.state': isNoPlace,
  'idDoc.docNumber': isNoNumber,
  'idDoc.issuer': isNoPlace,
}
