import { folded } from '../accounts/pasted.ts'

/** How the postcodes of a country look. */
export interface PostcodeForm {
  /** A real one, as it is written there. */
  readonly example: string
  /**
   * The text as the country writes it, where it is one of its postcodes; as it stands, where only
   * spaces, hyphens or the country's letters tell it from the usual form.
   */
  readonly read: (text: string) => string | undefined
}

interface LetterForm {
  readonly example: string
  /** In capitals, without spaces and hyphens. */
  readonly pattern: RegExp
  /** How many characters stand behind the space, where there is one way to write it. */
  readonly tail?: number
}

// A country, a postcode there (whence the number of digits), and other numbers of digits that occur:
// longer ones with a delivery point (US, SA, IL), and those of an older or newer scheme.
// Source: the Universal Postal Union's addressing guides; libaddressinput.
const digitForms = (
  'AT1010,AU2000,BD1000,BE1000,BG1000,BH317/4,BR01310-100,CH8001,CL8320000,CN100006,CO110111,' +
  'CR10101,CY1010,CZ110 00,DE10115,DK1050,DO10101,EE10148,EG11511/7,ES28001,FI00100,FR75001,GE0105,' +
  'GR105 57,GT01001,HR10000,HU1051,ID10110,IL9614303/5,IN110001,IS101,IT00184,JO11190,JP100-0001,' +
  'KE00100,KR04524,KW13009,LK00100,LT01103,LU2449,LV1050,MA20000,MU42602,MX06000,MY50050,NG100001,' +
  'NO0150,NP44600,NZ6011,OM112,PE15001,PG121,PH1000,PK44000,PL00-950,PT1250-096,RO010011,' +
  'SA11564/9,SE111 20,SG018956,SI1000,SK811 01,TH10200,TN1000,TR34110,TW100/5/6,TZ11101,' +
  'US94103/9,UY11000,VN70010/6,ZA2000'
).split(',')

const letterForms: ReadonlyMap<string, LetterForm> = new Map<string, LetterForm>([
  [
    'CA',
    {
      example: 'K1A 0B1',
      pattern: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/,
      tail: 3,
    },
  ],
  [
    'GB',
    {
      example: 'SW1A 1AA',
      pattern: /^(?:GIR0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2})$/,
      tail: 3,
    },
  ],
  ['GH', { example: 'GA-183-8164', pattern: /^[A-Z][A-Z\d]\d{7,8}$/ }],
  ['IE', { example: 'A65 F4E2', pattern: /^[AC-FHKNPRTV-Y]\d[\dW][\dAC-FHKNPRTV-Y]{4}$/ }],
  ['MT', { example: 'BZN 1130', pattern: /^[A-Z]{3}\d{2,4}$/ }],
  ['NL', { example: '1012 JS', pattern: /^[1-9]\d{3}(?!S[ADS])[A-Z]{2}$/, tail: 2 }],
])

/**
 * How the postcodes of a country look; absent where there are none, where they have no fixed form, and
 * where the kit doesn't know it.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function postcodeForm(country: string): PostcodeForm | undefined {
  const letters = letterForms.get(country)
  if (letters) return { example: letters.example, read: text => readLetters(text, letters) }
  const digits = digitForms.find(form => form.slice(0, 2) === country)
  if (!digits) return undefined
  const [example = '', ...others] = digits.slice(2).split('/')
  const lengths = [bare(example).length, ...others.map(Number)]
  return { example, read: text => readDigits(text, country, lengths) }
}

function readLetters(text: string, { pattern, tail }: LetterForm): string | undefined {
  const code = bare(text)
  if (!pattern.test(code)) return undefined
  return tail === undefined ? text : `${code.slice(0, -tail)} ${code.slice(-tail)}`
}

/** Digits, which may have the country's code or its sign on cars before them: `CH-8001`, `D-10115`. */
function readDigits(text: string, country: string, lengths: readonly number[]): string | undefined {
  const sign = new RegExp(`^(?:${country}|${country.charAt(0)})(?=\\d)`)
  const digits = bare(text).replace(sign, '')
  return /^\d+$/.test(digits) && lengths.includes(digits.length) ? text : undefined
}

function bare(text: string): string {
  return folded(text).replace(/[ -]/g, '')
}
