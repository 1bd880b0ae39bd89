import { toPlainLetters } from '../../rules/plainLetters.ts'

const ascii = /^[\n -~]*$/

/**
 * A text as it is compared in a search: without case and accents, `Łukasz` as `lukasz`, and with the
 * Arabic and Persian digits, which keyboards of those languages produce, as Latin ones.
 */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[٠-٩۰-۹]/g, digit => `${digit.charCodeAt(0) & 15}`)
    .replaceAll('’', "'")
    .replace(/[^\n -~]/gu, letter => toPlainLetters(letter) ?? letter)
    .toLowerCase()
}
