import { cleaned } from '../accounts/pasted.ts'
import { australianStates } from './australianStates.ts'
import { toPlainLetters } from './plainLetters.ts'

/** A state, province or territory, as its post writes it. */
export interface State {
  /** What is sent, such as `NSW`. */
  readonly code: string
  /** In English and in plain letters. */
  readonly name: string
}

// In the order of their names. Source: Canada Post; USPS Publication 28, without the armed forces and
// the states in free association.
const postal = {
  CA:
    'AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,' +
    'NT Northwest Territories,NS Nova Scotia,NU Nunavut,ON Ontario,PE Prince Edward Island,' +
    'QC Quebec,SK Saskatchewan,YT Yukon',
  US:
    'AL Alabama,AK Alaska,AS American Samoa,AZ Arizona,AR Arkansas,CA California,CO Colorado,' +
    'CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,GU Guam,HI Hawaii,' +
    'ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,' +
    'MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,' +
    'NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,' +
    'NC North Carolina,ND North Dakota,MP Northern Mariana Islands,OH Ohio,OK Oklahoma,OR Oregon,' +
    'PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,' +
    'TX Texas,VI U.S. Virgin Islands,UT Utah,VT Vermont,VA Virginia,WA Washington,' +
    'WV West Virginia,WI Wisconsin,WY Wyoming',
}

const lists = /* @__PURE__ */ readLists()

/**
 * The states of a country in which the state is a choice, by name: Australia's eight, Canada's
 * thirteen, and of the United States the fifty, the District of Columbia and the five territories.
 * Absent elsewhere.
 *
 * @param country ISO 3166-1 alpha-2
 */
export function statesOf(country: string): readonly State[] | undefined {
  return lists.get(country)
}

/**
 * The code of the state that a text names by its code or in full, in any case (`Qld`, `N.S.W.`,
 * `victoria`, `Québec`).
 *
 * @param country ISO 3166-1 alpha-2
 */
export function stateCode(text: string, country: string): string | undefined {
  const letters = lettersOf(text)
  return statesOf(country)?.find(state => spellingsOf(state).includes(letters))?.code
}

/** Whether a text is the beginning of a state's code or name. */
export function isStateSoFar(text: string, country: string): boolean {
  const letters = lettersOf(text)
  const spellings = statesOf(country)?.flatMap(spellingsOf) ?? []
  return spellings.some(spelling => spelling.startsWith(letters))
}

function spellingsOf({ code, name }: State): readonly string[] {
  return [code, name.replace(/[. ]/g, '').toUpperCase()]
}

function lettersOf(text: string): string {
  const letters = cleaned(text, /^$/)
  return (toPlainLetters(letters) ?? letters).toUpperCase()
}

function readLists(): ReadonlyMap<string, readonly State[]> {
  const australian = Object.entries(australianStates).map(([code, name]) => ({ code, name }))
  const others = Object.entries(postal).map(([country, list]) => {
    const states = list.split(',').map(state => ({ code: state.slice(0, 2), name: state.slice(3) }))
    return [country, states] as const
  })
  return new Map([['AU', australian], ...others])
}
