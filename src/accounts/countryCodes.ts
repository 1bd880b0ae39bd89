// The steps from one code to the next, in the 676 pairs from AA to ZZ: a is one step, b is two.
const steps =
  'daaabcabbaaaababaabaaaaaabaaabaaababaababaaabaaaaccaaaaaeeabbkcbbajaaoaabbciabaaaaacaabaaaaa' +
  'bblbadbaiagaaabaaakhbaobaadabbebaaaafbgaaaacbbaaaaacaaaaaaaaaaaaaaaabbaabccabcemndaaacaaadaa' +
  'cbb~jdbbdaaaabaaaaaaaacaabbaacabaabaaaaacbbacaffffaabbbbegkmoglj'

/**
 * The 249 assigned country codes, in alphabetical order.
 *
 * Kosovo (XK) is not among them: it is user-assigned, and lives only in IBANs and BICs.
 *
 * Source: ISO 3166-1 alpha-2.
 */
export const countryCodes: readonly string[] = /* @__PURE__ */ readSteps()

function readSteps(): string[] {
  let pair = -1
  return Array.from(steps, step => {
    pair += step.charCodeAt(0) - 96
    return String.fromCharCode(65 + pair / 26, 65 + (pair % 26))
  })
}

/** Whether `code` is an assigned ISO 3166-1 alpha-2 code, in capitals. */
export function isCountryCode(code: string): boolean {
  return countryCodes.includes(code)
}
