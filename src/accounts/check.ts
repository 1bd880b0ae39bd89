/** The parameters of a problem whose sentence needs none. */
export type NoParams = Record<string, never>

/**
 * The verdict on what a person typed, the same for every scheme of this room.
 *
 * `value` is the canonical form to send, `display` the grouped form to show. `code` is the key of a
 * sentence, never the sentence, and `params` is the plain data that the sentence needs; `Problems`
 * names both, so that a test of `code` tells TypeScript which `params` there are.
 *
 * - `empty`: nothing typed; the form decides whether that is an error.
 * - `incomplete`: right so far but too short; its `code` is the error to show on blur.
 * - `valid`: well formed. It does not say that the account exists.
 * - `warning`: can be sent, but is probably not what was meant. Never block on it.
 * - `invalid`: no further typing can mend it.
 */
export type Check<Problems extends object = Record<string, object>> = {
  value: string
  display: string
} & Verdict<Problems>

/** A check without its two forms of the text. */
export type Verdict<Problems extends object = Record<string, object>> =
  | { status: 'empty' | 'valid'; code?: never; params?: never }
  | {
      [Code in keyof Problems & string]: {
        status: 'incomplete' | 'warning' | 'invalid'
        code: Code
        params: Problems[Code]
      }
    }[keyof Problems & string]

/**
 * The whole text after the mend that a check offers, or undefined when it offers none.
 *
 * In every scheme `params.mend` stands for `params.found`, which begins at the character
 * `params.position` (the first when absent). Offer the result and let the person accept it: it is a
 * guess. Check it again, for there may be a second mistake behind the first.
 *
 * @example
 * mended(checkBsb('62000')) // '062000'
 * mended(checkIban('UK29 NWBK 6016 1331 9268 19')) // 'GB29NWBK60161331926819'
 */
export function mended(check: { value: string; params?: object }): string | undefined {
  const {
    found,
    mend,
    position = 1,
  }: { found?: string; mend?: string; position?: number } = check.params ?? {}
  if (found === undefined || mend === undefined) return undefined
  const { value } = check
  return value.slice(0, position - 1) + mend + value.slice(position - 1 + found.length)
}

/** Whether a verdict lets the value be sent. */
export function isSendable({ status }: { readonly status: Check['status'] }): boolean {
  return status === 'valid' || status === 'warning'
}
