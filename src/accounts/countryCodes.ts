// Each word is a first letter with the second letters that follow it: half the size of the codes.
const letters =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR ' +
  'GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY ' +
  'MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW ' +
  'SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW'

/**
 * The 249 assigned country codes, in alphabetical order.
 *
 * Kosovo (XK) is not among them: it is user-assigned, and lives only in IBANs and BICs.
 *
 * Source: ISO 3166-1 alpha-2.
 */
export const countryCodes: readonly string[] = /* @__PURE__ */ letters
  .split(' ')
  .flatMap(([first, ...seconds]) => seconds.map(second => `${first}${second}`))

/** Whether `code` is an assigned ISO 3166-1 alpha-2 code, in capitals. */
export function isCountryCode(code: string): boolean {
  return countryCodes.includes(code)
}
