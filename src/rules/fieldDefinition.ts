import type { Check } from '../accounts/check.ts'
import type { ReadPhone } from './mobile.ts'
import { checkPlainText } from './plainText.ts'

/** Where a field stands in a form. A host's own fields may name sections of their own. */
export type FieldSection =
  | 'account'
  | 'holder'
  | 'address'
  | 'registration'
  | 'contact'
  | 'document'
  | (string & {})

/** A person with a first and last name, or a company with one name. */
export type Entity = 'individual' | 'company'

/** What decides which fields a form has and how they are checked. */
export interface FieldSituation {
  readonly entity?: Entity | undefined
  /** Country of the account, ISO 3166-1 alpha-2. */
  readonly country?: string | undefined
  /** Country of the address, where it isn't the account's. */
  readonly addressCountry?: string | undefined
  /** Delivery method, the API's AccountIdType. Open. */
  readonly method?: string | undefined
  /** What stands in another field now; an entry that reads others names them in `dependsOn`. */
  readonly textOf?: ((name: string) => string) | undefined
  /** The phone parser, once it is loaded. */
  readonly readPhone?: ReadPhone | undefined
}

/** One entry of the field registry: all that a form must know to draw and check a field. */
export interface FieldDefinition {
  /** Path in the API's input: `bsb`, `address.street`. */
  readonly name: string
  /** Stem of its message keys: label, hint and what to say when it is missing. */
  readonly wording: string
  /** Instead of the words of `wording`, in the language that the host shows. */
  readonly label?: string | undefined
  /** Instead of the words of `wording`; an empty one takes the hint away. */
  readonly hint?: string | undefined
  /** One that is right, for a hint where there is no other. */
  readonly example?: string | undefined
  readonly section: FieldSection
  /** Place within its section, the smallest first. The kit's own are tens. */
  readonly order: number
  /** Neighbours of the same row share a line where there is room. */
  readonly row?: string | undefined
  /** `choice` takes one of `options`, `country` any country; a text unless told. */
  readonly kind?: 'text' | 'choice' | 'country' | undefined
  /** What a `choice` may be; words by `field.<wording>.option.<value>` where `label` isn't given. */
  readonly options?: readonly FieldOption[] | undefined
  /** Left-to-right in every language, figures of equal width. */
  readonly isCode?: boolean | undefined
  /** What a browser may fill in, `off` unless told. */
  readonly autoComplete?: string | undefined
  readonly inputMode?: 'numeric' | 'email' | 'tel' | 'text' | undefined
  readonly type?: 'email' | 'tel' | undefined
  /** What a phone's keyboard writes large. */
  readonly autoCapitalize?: 'none' | 'characters' | 'words' | undefined
  /** Shown as the check's `display` while it is typed. */
  readonly isGrouped?: boolean | undefined
  /** Other fields that the check reads: it is judged again when one of them changes. */
  readonly dependsOn?: readonly string[] | undefined
  /** Code of what to say when it is left empty though it needn't be filled in; never blocks. */
  readonly advice?: string | undefined
  readonly check: (text: string, situation: FieldSituation) => Check
}

/** One value of a choice. */
export interface FieldOption {
  readonly value: string
  /** Shown instead of the message of the option. */
  readonly label?: string | undefined
}

/** A field as it stands in one situation. */
export interface FormField extends FieldDefinition {
  readonly isRequired: boolean
}

/** What a host changes of an entry, or adds. */
export interface FieldEntry extends Partial<Omit<FieldDefinition, 'name'>> {
  /** Asked for in every situation, whatever the API lists. */
  readonly isAlwaysAsked?: boolean | undefined
  readonly isRequired?: boolean | undefined
}

/**
 * A host's extension of the field registry, by the API's names: looks and check of a field that the
 * kit has, of one that the API asks for and the kit doesn't know, or, with `isAlwaysAsked`, of one
 * that the API takes and the form leaves out.
 *
 * @example
 * const registry: FieldRegistry = {
 *   externalId: { isAlwaysAsked: true, label: 'Customer number', section: 'contact' },
 *   accountNo: { hint: '10 digits, on the chequebook' },
 * }
 */
export type FieldRegistry = Readonly<Record<string, FieldEntry>>

/** An entry; a plain text that no browser fills in unless told. */
export function field(
  section: FieldSection,
  order: number,
  name: string,
  details: Partial<FieldDefinition> = {},
): FieldDefinition {
  return { name, section, order, wording: name, autoComplete: 'off', check: checkText, ...details }
}

/**
 * The fields of a situation with a host's changes, in order: by section, then by `order`.
 *
 * @param isRequired what the API requires; a host can require more
 */
export function formFields(
  definitions: readonly FieldDefinition[],
  isRequired: (name: string) => boolean,
  registry: FieldRegistry = {},
): readonly FormField[] {
  const known = new Set(definitions.map(({ name }) => name))
  const added = Object.entries(registry)
    .filter(([name, { isAlwaysAsked }]) => isAlwaysAsked && !known.has(name))
    .map(([name]) => field('contact', 1_000, name))
  const all = [...definitions, ...added].map(definition => {
    const entry = registry[definition.name] ?? {}
    return {
      ...definition,
      ...entry,
      isRequired: isRequired(definition.name) || entry.isRequired === true,
    }
  })
  const sections = [...new Set(all.map(({ section }) => section))]
  const place = ({ section }: FormField) => sections.indexOf(section)
  return all.sort((a, b) => place(a) - place(b) || a.order - b.order)
}

function checkText(text: string): Check {
  return checkPlainText(text)
}
