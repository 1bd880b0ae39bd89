import { checkAbn } from './abn.ts'
import { checkAcn } from './acn.ts'
import { isAbn, isAcn } from './businessNumber.ts'
import type { Check, NoParams, Verdict } from './check.ts'
import { cleaned, folded } from './pasted.ts'
import { wrongCharacter } from './wrongCharacter.ts'

/** What a PayID is: `abn` is an ABN, ACN or ARBN, and `phone` also a landline. */
export type PayIdKind = 'phone' | 'email' | 'abn' | 'organisation'

/** What can be wrong with a PayID, and the data its sentence needs. */
export type PayIdProblems = {
  /** Digits that can be read as both kinds. The value is that of `kind`, the likelier. */
  payIdAmbiguous: { kind: PayIdKind; other: PayIdKind }
  /** Not a whole phone number, or one without its country code. */
  payIdPhone: NoParams
  payIdEmail: NoParams
  /**
   * Digits that are no phone number, and fail as an ABN or ACN. Without them: a TFN has 9 too. A
   * warning where they pass as an organisation ID, which has no fixed length.
   */
  payIdAbn: NoParams
  /** It passes as an organisation ID, but is several words. */
  payIdName: NoParams
  /** A character outside ASCII. */
  payIdCharacters: { found: string; position: number }
  /** One character alone, or too many. */
  payIdLength: { maximum: number; actual: number }
}
/** The keys of the sentences about a PayID. */
export type PayIdCode = keyof PayIdProblems
/** The verdict on what was typed as a PayID, and the kind it is taken for. */
export type PayIdCheck = Check<PayIdProblems> & { kind?: PayIdKind }

// An organisation ID may have a colon in it, so only before an address is any word taken for a label.
const label = /^(?:(?:pay ?id:|[^@]*:(?=.*@)) ?)+/

// Around a number any word before a colon is one, and parentheses and slashes go with it.
const aroundNumber = /[()/]|^(?:[^\d:]*:)*(?:PAYID|A[BC]N)*(?=[+(\d].{7})/g

// E.164: a code of one or two digits where there is such a one, and else of three, which the lookahead
// keeps from being tried then; 5 to 12 digits more, where Australia's are known.
const phone =
  /^\+(?!61(?![2-478]\d{8}$))(?=([17]|2[07]|3[^578]|4[^2]|5[^09]|6[^7-9]|8[1246]|9[^679]|[2-9]..))\1([1-9]\d{4,11})$/

// How a phone number is sent. The API's documents leave open whether it wants the scheme's dash.
const phoneOnWire = '+$1-$2'

// The ASCII of RFC 5321 in small letters, less what no mailbox uses: quotes, and addresses by number.
const email =
  /^[!#-'*+/-9=?^-~-]+(\.[!#-'*+/-9=?^-~-]+)*@([a-z\d][a-z\d-]*\.)+(xn--[a-z\d-]+|[a-z]{2,})$/

/**
 * Checks a PayID and tells its kind: text with an @ is an email, up to 11 digits are a phone number, an
 * ABN or an ACN, anything else is an organisation ID. An incomplete one has the kind it is taken for.
 *
 * `value` is the scheme's form: `+61-412345678`, an email or organisation ID in small letters, the
 * digits of an ABN. `display` is `+61 412 345 678`, `51 824 753 556`. In numbers, white space, hyphens,
 * dots, parentheses and slashes separate; from other text only outer white space and zero-width
 * characters are taken. Digits that are a phone number and an ABN are a warning with the phone's
 * value: ask which, and give the answer as `options.kind`. Says nothing of whether the PayID is
 * registered, nor whose it is.
 *
 * Source: payid.com.au; the patterns of PayTo's PayIDs that Azupay and Adyen publish; ITU-T E.164.
 *
 * @param options.kind the kind that the person chose
 *
 * @example
 * checkPayId('0412 345 678').value // '+61-412345678'
 */
export function checkPayId(
  text: string,
  { kind }: { kind?: PayIdKind | undefined } = {},
): PayIdCheck {
  const value = folded(text)
    .toLowerCase()
    .slice(0, 500)
    .replace(/[\p{DI}\p{Cs}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(label, '')
  // The 0 of +61 (0)412 is for calls at home.
  const digits = cleaned(value.replace('(0)', ''), aroundNumber)
  if (!digits) return { status: 'empty', value: '', display: '' }

  // 0011 is what Australians dial to get abroad, 00 what most others do; with nine digits or fewer it
  // is an ACN, or still becomes one.
  const number = digits
    .replace(/^00(?:11)?(?=\d{8,}$)/, '+')
    .replace(/^\+610/, '+61')
    .replace(/^(?:61|0|(?=4))([2-478]\d{8})$/, '+61$1')
  const likely = kind ?? kindOf(number)
  const isNumber = likely === 'phone' || likely === 'abn'
  const reading = isNumber ? readNumber(digits, number, likely, kind) : verdictOn(value, likely)
  return { kind: likely, value, display: value, ...reading }
}

function kindOf(number: string): PayIdKind {
  if (/@/.test(number)) return 'email'
  if (/^\+|^0\d{0,10}$/.test(number)) return 'phone'
  return /^\d{1,11}$/.test(number) ? 'abn' : 'organisation'
}

type Reading = Verdict<PayIdProblems> & { kind?: PayIdKind; value?: string; display?: string }

function readNumber(digits: string, number: string, kind: PayIdKind, chosen?: PayIdKind): Reading {
  const abn =
    chosen !== 'phone' && (isAbn(digits) ? checkAbn(digits) : isAcn(digits) && checkAcn(digits))
  if (chosen !== 'abn' && phone.test(number)) {
    const value = number.replace(phone, phoneOnWire)
    if (abn) {
      const params = { kind, other: 'abn' } as const
      return { value, display: abn.display, status: 'warning', code: 'payIdAmbiguous', params }
    }
    const display = number.replace(phone, '+$1 $2').replace(/\d{3}(?=\d\d)/g, '$& ')
    return { value, display, status: 'valid' }
  }
  if (abn) return { kind: 'abn', value: abn.value, display: abn.display, status: 'valid' }
  const status = /^\+?\d{0,10}$/.test(kind === 'phone' ? number : digits) ? 'incomplete' : 'invalid'
  return { status, code: kind === 'phone' ? 'payIdPhone' : 'payIdAbn', params: {} }
}

function verdictOn(value: string, kind: PayIdKind): Verdict<PayIdProblems> {
  const wrong = value.search(/[^ -~]/)
  if (wrong >= 0) {
    const { found, position } = wrongCharacter(value, wrong, 'letterOrDigit')
    return { status: 'invalid', code: 'payIdCharacters', params: { found, position } }
  }
  const actual = value.length
  if (actual < 2) {
    return { status: 'incomplete', code: 'payIdLength', params: { maximum: 256, actual } }
  }
  if (actual > 256) {
    return { status: 'invalid', code: 'payIdLength', params: { maximum: 256, actual } }
  }
  if (kind === 'email') {
    if (email.test(value)) return { status: 'valid' }
    return { status: 'incomplete', code: 'payIdEmail', params: {} }
  }
  if (/^[\d -]+$/.test(value)) return { status: 'warning', code: 'payIdAbn', params: {} }
  if (/ /.test(value)) return { status: 'warning', code: 'payIdName', params: {} }
  return { status: 'valid' }
}
