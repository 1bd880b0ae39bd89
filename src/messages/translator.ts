import type { MessageKey } from './en.ts'
import type { Message } from './message.ts'

/** Any part of the kit's strings, by key. */
export type Messages = Partial<Record<MessageKey, Message>>

/** Strings by locale (BCP 47): `{ ar, 'en-GB': { 'recipientForm.submit': 'Save payee' } }`. */
export type MessagePacks = Readonly<Record<string, Messages>>

/** Some of the kit's English, such as the words of one component. */
export type Words<Key extends string = string> = Readonly<Record<Key, Message>>

/** What placeholders stand for. A number is written in the locale's way. */
export type MessageParams = Readonly<Record<string, unknown>>

/** Finds and fills some of the kit's strings for one locale. */
export interface Translator<Key extends string = never> {
  /** BCP 47. */
  readonly locale: string
  /** The string of a key. */
  text(key: Key, params?: MessageParams): string
  /** The string of a key that may not exist, such as one made from an API code. */
  maybe(key: string, params?: MessageParams): string | undefined
  /** A country's name in the locale, from its ISO 3166-1 code; the code where it has none. */
  country(code: string): string
  /** A currency's name in the locale, from its ISO 4217 code; the code where it has none. */
  currency(code: string): string
}

/** Gives the translator of some words; the same words give the same translator. */
export type TranslatorOf = <Key extends string>(english: Words<Key>) => Translator<Key>

/**
 * Translators for one locale over the host's packs and the kit's English, of which each component
 * brings its own words. A key is looked up in the locale, then in its parents (`fr-CH`, `fr`), then in
 * the English; one that isn't there either comes back as it is, so that nothing shows empty.
 */
export function createTranslators(locale: string, packs: MessagePacks = {}): TranslatorOf {
  // `zh-Hant-TW`, `zh-Hant` and `zh`.
  const tags: string[] = []
  for (let tag = locale; tag; tag = tag.replace(/-?[^-]*$/, '')) tags.push(tag)
  // Account numbers are typed in Latin digits, so counts of them are shown so too.
  const number = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  const country = displayNames(locale, 'region')
  const currency = displayNames(locale, 'currency')
  const known = new WeakMap<Words, Translator>()

  function translatorOf(english: Words): Translator<string> {
    function maybe(name: string, params: MessageParams = {}): string | undefined {
      const key = name as MessageKey
      const tag = tags.find(candidate => packs[candidate]?.[key] !== undefined) ?? 'en'
      const message = packs[tag]?.[key] ?? english[key]
      return message === undefined ? undefined : filled(formOf(message, tag, params.count), params)
    }
    return {
      locale,
      text: (key, params) => maybe(key, params) ?? key,
      maybe,
      country,
      currency,
    }
  }

  function filled(text: string, params: MessageParams): string {
    return text.replace(/\{(\w+):?(\w*)\}/g, (_, name: string, kind: string) => {
      const value = params[name] ?? ''
      if (typeof value === 'number') return number.format(value)
      return kind === 'country' ? country(String(value)) : String(value)
    })
  }

  return english => {
    const translator = known.get(english) ?? translatorOf(english)
    known.set(english, translator)
    return translator
  }
}

/** By the rules of the message's own language: English that stands in for Japanese has a singular. */
function formOf(message: Message, tag: string, count: unknown): string {
  if (typeof message === 'string') return message
  return message[new Intl.PluralRules(tag).select(Number(count ?? 0))] ?? message.other
}

function displayNames(locale: string, type: 'region' | 'currency'): (code: string) => string {
  const names = new Intl.DisplayNames(locale, { type, fallback: 'code' })
  return code => {
    try {
      return names.of(code) ?? code
    } catch {
      return code // Not even the form of a code: `Intl` throws a RangeError.
    }
  }
}
