/** What the API found wrong: a message key's stem, and the data of its sentence. */
export interface RefusalReason {
  /**
   * `missing`, the code of a check, one of the words of refusals, or `refused`, whose sentence is the
   * API's own.
   */
  readonly code: string
  readonly params: object
}

/**
 * A code, what a sentence of it says, what it has to be about, and numbers where it has none. A number
 * called `below` counts without its last: under 65 is 64 at most.
 */
type Rule = readonly [code: string, says: RegExp, about?: RegExp, usual?: Record<string, number>]

const birth = /\bdob\b|birth|\bage\b/i
const size = /charact|letter|symbol|length|\blong|\bshort/i

// No page shows the API's sentences, and they may change, so these are stems. The first that fits
// counts: what names its matter comes before what any sentence might say.
const rules: readonly Rule[] = [
  [
    'notFound',
    /(?:recipient|sender|institution|client)(?: [\da-f]{24}| id| with| was| is| could| does)* not (?:be )?(?:found|exist)|no (?:such )?(?:recipient|sender|institution|sub-?client)\b|^not found$/i,
  ],
  ['refusedFunds', /cover|insufficient|not enough|exceed/i, /balance|funds/i],
  ['refusedRecipientCurrency', /currency is [A-Z]{3}\b|other currency/, /recipient/i],
  ['refusedInactive', /\bis (?:not active|inactive|[A-Z_]{4,})\b|not.active/, /client/i],
  ['refusedBothNames', /not both|only one of|combin|exclusiv|together|same time/i, /compan/i],
  ['missing', /requir|mandatory|missing|least (?:1|one) char/i],
  [
    'methodUnavailable',
    /not (?:be )?(?:available|supported|offered|possible|reach)|un(?:available|supported|reachable)/i,
    /account ?id ?type|method|currency|countr|destination/i,
  ],
  ['accountIdTypeLocked', /\bchang|immutable|read.?only|locked/i, /account ?id ?type|method/i],
  ['refusedDummy', /dummy|placeholder|test data|\bfake\b/i],
  ['streetPoBox', /\bp\.?o\.? ?box/i],
  [
    'birthDateTooYoung',
    /(?<![\d-])(\d\d)\b(?!-).*\b(?:older|over)\b|least (\d\d) years|too young|adult|under.?age/i,
    birth,
    { minimum: 18 },
  ],
  [
    'birthDateTooOld',
    /(?:under|below|younger than) (?<below>[3-9]\d)\b|(?<![\d-])(\d\d)\b(?!-).*\byounger\b/i,
    birth,
    { maximum: 64 },
  ],
  ['birthDateTooEarly', /1900|too (?:early|old)|\bafter\b/i, birth],
  ['textTooShort', /(?:at least|\bmin\D*) (\d+)|(\d+) or more/i, size, { minimum: 2 }],
  [
    'refusedTooLong',
    /(?:(?:more|longer) than|at most|up to|\bmax\D*|exceed\D*) (\d+)/i,
    size,
    { maximum: 75 },
  ],
  ['refused', /\blength|\blong|\bshort|between \d/i],
  ['emailFormat', /format|valid/i, /e-?mail/i],
  ['refusedMobile', /format|valid|international|country code/i, /mobile|phone/i],
  ['dateFormat', /format|valid|YYYY|8601/, /\bdob\b|birth|\bdate|Date\b/],
  ['refusedChoice', /licen[cs]e|passport/i, /^(?!.*number).*(?:id.?doc|document)/i],
  ['refusedChoice', /ISO.?(?:3166|4217)|(?:country|currency) code|\benum\b|\bone of/i],
  ['nameSingleCharacter', /single|\b(?:one|1) (?:char|letter|symbol)/i],
  ['refusedDomain', /domain|fqdn|\burl\b|\bweb/i],
  ['refusedCompanyCharacters', /<.*>/],
  ['refusedNameCharacters', /ascii|latin|charact|letter|symbol/i, /(?:first|middle|last).?name/i],
  ['refusedForm', /\bdigit|numeric/i],
  ['refusedCharacters', /ascii|latin|charact|letter|symbol/i],
  ['refusedUnknown', /not (?:be )?found|unknown|no such|\bexist/i],
  [
    'refusedForm',
    /\b(?:in)?valid\b|formed|incorrect|wrong|match|pattern|format|check.?(?:sum|dig)/i,
  ],
  ['missing', /empty|blank|\bnull\b|either|\bneeds?\b|provide|specif|must (?:have|include)/i],
]

/**
 * Reads what is wrong from a sentence of the API, on whichever field; its code helps where the
 * sentence says nothing. A sentence that no rule knows is `refused` with `{ message }`.
 *
 * @param problem.code the API's, such as `NOT_FOUND`
 * @param path the field that the API named for it, if any
 *
 * @example
 * refusalReason({ message: 'bic is required when accountIdType is ABA' }).code // 'missing'
 */
export function refusalReason(
  { message, code = '' }: { readonly message: string; readonly code?: string | undefined },
  path = '',
): RefusalReason {
  const sentence = refusalSentence(message)
  return (
    readBy(rules, sentence, path) ??
    readBy(rules, code.replace(/_/g, ' '), path) ?? {
      code: 'refused',
      params: { message: sentence },
    }
  )
}

/**
 * What an error says without the value that it repeats, which can hold any word, and without the name
 * of the API's own type: `Variable "$input" got invalid value "x" at "input.dob"; Must be …`.
 */
export function refusalSentence(message: string): string {
  return message
    .replace(/^.* got invalid value .*(?: at "[^"]+"|[\]}])[;.] */s, '')
    .replace(/^Expected (?:value of )?type [^.;]*[.;] (?=\S)/, '')
}

function readBy(table: readonly Rule[], sentence: string, path: string): RefusalReason | undefined {
  const matter = `${path} ${sentence}`
  for (const [code, says, about, usual = {}] of table) {
    const match = says.exec(sentence)
    if (!match || about?.test(matter) === false) continue
    if (code === 'refused') return undefined
    const number = match.slice(1).find(Boolean)
    const past = match.groups?.below === undefined ? 0 : 1
    const names = Object.keys(usual)
    const params = names.map(name => [
      name,
      number === undefined ? usual[name] : Number(number) - past,
    ])
    return { code, params: Object.fromEntries(params) }
  }
  return undefined
}
