import { en, type MessageKey } from './en.ts'
import type { Message } from './message.ts'

/** Any part of the kit's strings, by key. */
export type Messages = Partial<Record<MessageKey, Message>>

/** Strings by locale (BCP 47): `{ ar, 'en-GB': { 'recipientForm.submit': 'Save payee' } }`. */
export type MessagePacks = Readonly<Record<string, Messages>>

/** What placeholders stand for. A number is written in the locale's way. */
export type MessageParams = Readonly<Record<string, unknown>>

/** Finds and fills the kit's strings for one locale. */
export interface Translator {
  /** BCP 47. */
  readonly locale: string
  /** The string of a key; an unknown key comes back as it is, so that nothing shows empty. */
  text(key: MessageKey, params?: MessageParams): string
  /** The string of a key that may not exist, such as one made from an API code. */
  maybe(key: string, params?: MessageParams): string | undefined
  /** A country's name in the locale, from its ISO 3166-1 code; the code where it has none. */
  country(code: string): string
  /** A currency's name in the locale, from its ISO 4217 code; the code where it has none. */
  currency(code: string): string
}

/**
 * A translator over the host's packs and the kit's English. Each key is looked up in the locale,
 * then in its parents (`fr-CH`, `fr`), then in English.
 */
export function createTranslator(locale: string, packs: MessagePacks = {}): Translator {
  const layers = [...withParents(locale), 'en'].map(tag => ({ tag, messages: packs[tag] }))
  // Account numbers are typed in Latin digits, so counts of them are shown so too.
  const number = new Intl.NumberFormat(locale, { numberingSystem: 'latn' })
  const regions = displayNames(locale, 'region')
  const currencies = displayNames(locale, 'currency')

  function find(key: string): Found | undefined {
    for (const { tag, messages } of layers) {
      const message = messages?.[key as MessageKey]
      if (message !== undefined) return { message, tag }
    }
    const message = (en as Readonly<Record<string, Message>>)[key]
    return message === undefined ? undefined : { message, tag: 'en' }
  }

  function filled({ message, tag }: Found, params: MessageParams): string {
    const text = typeof message === 'string' ? message : pluralForm(message, tag, params.count)
    return text.replace(/\{(\w+)(?::(\w+))?\}/g, (_, name: string, kind?: string) => {
      const value = params[name]
      if (kind === 'country') return regions(String(value ?? ''))
      return typeof value === 'number' ? number.format(value) : String(value ?? '')
    })
  }

  function maybe(key: string, params: MessageParams = {}): string | undefined {
    const found = find(key)
    return found && filled(found, params)
  }

  return {
    locale,
    text: (key, params) => maybe(key, params) ?? key,
    maybe,
    country: regions,
    currency: currencies,
  }
}

/** A message with the locale in which it is written. */
interface Found {
  readonly message: Message
  readonly tag: string
}

/** By the rules of the message's own language: English that stands in for Japanese has a singular. */
function pluralForm(message: Exclude<Message, string>, tag: string, count: unknown): string {
  const form = new Intl.PluralRules(tag).select(typeof count === 'number' ? count : 0)
  return message[form] ?? message.other
}

/** `zh-Hant-TW` gives itself, `zh-Hant` and `zh`. */
function withParents(locale: string): string[] {
  const parts = locale.split('-')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
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
