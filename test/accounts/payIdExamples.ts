import type { PayIdKind } from '../../src/accounts/payId.ts'

/** The patterns that Azupay and Adyen publish; the organisation's without its stray back-ticks. */
export const wireForms: Record<PayIdKind, RegExp> = {
  phone: /^\+[0-9]{1,3}-[1-9][0-9]{1,29}$/,
  email: /^[!-?A-~]+@[a-z0-9][a-z0-9.-]*\.[a-z0-9-]{2,}$/,
  abn: /^(?:\d{9}|\d{11})$/,
  organisation: /^[!-@[-~][ -@[-~]{0,254}[!-@[-~]$/,
}

const phones = [
  ['0412 345 678', '+61-412345678', '+61 412 345 678'],
  ['(0412) 345-678', '+61-412345678', '+61 412 345 678'],
  ['+61 412 345 678', '+61-412345678', '+61 412 345 678'],
  ['+61-412345678', '+61-412345678', '+61 412 345 678'],
  ['+61 (0)412 345 678', '+61-412345678', '+61 412 345 678'],
  ['+61 (0412) 345 678', '+61-412345678', '+61 412 345 678'],
  ['+61 0412 345 678', '+61-412345678', '+61 412 345 678'],
  ['0061 412 345 678', '+61-412345678', '+61 412 345 678'],
  ['0011 61 412 345 678', '+61-412345678', '+61 412 345 678'],
  ['61412345678', '+61-412345678', '+61 412 345 678'],
  ['412345678', '+61-412345678', '+61 412 345 678'],
  ['(02) 9374 4000', '+61-293744000', '+61 293 744 000'],
  ['+44 7911 123456', '+44-7911123456', '+44 791 112 3456'],
  ['+44 (0)20 7946 0958', '+44-2079460958', '+44 207 946 0958'],
  ['0011 1 202 555 0123', '+1-2025550123', '+1 202 555 0123'],
  ['00852 9123 4567', '+852-91234567', '+852 912 345 67'],
  ['+385 91 234 5678', '+385-912345678', '+385 912 345 678'],
  ['+7 912 345 67 89', '+7-9123456789', '+7 912 345 6789'],
  ['+64 21 123 456', '+64-21123456', '+64 211 234 56'],
  ['PayID: +61 412 345 678', '+61-412345678', '+61 412 345 678'],
  ['PayID 0412 345 678', '+61-412345678', '+61 412 345 678'],
  ['Mobile number: 0412 345 678', '+61-412345678', '+61 412 345 678'],
  ['tel:+61412345678', '+61-412345678', '+61 412 345 678'],
  ['０４１２ ３４５ ６７８', '+61-412345678', '+61 412 345 678'],
  ['٠٤١٢ ٣٤٥ ٦٧٨', '+61-412345678', '+61 412 345 678'],
  ['\u200e+61\u2011412\u2011345\u2011678\u200b', '+61-412345678', '+61 412 345 678'],
]
const emails = [
  ['name@example.com', 'name@example.com'],
  ['  John.Smith@Example.COM\n', 'john.smith@example.com'],
  ['mailto:name@example.com', 'name@example.com'],
  ['PayID (email): name@example.com', 'name@example.com'],
  ['PayID: mailto:name@example.com', 'name@example.com'],
  ["o'neil+pay_id@mail.example.com.au", "o'neil+pay_id@mail.example.com.au"],
  ['+61412345678@example.com', '+61412345678@example.com'],
  ['51824753556@example.com', '51824753556@example.com'],
  ['payid@abn.example', 'payid@abn.example'],
  ['name@xn--80ak6aa92e.xn--p1ai', 'name@xn--80ak6aa92e.xn--p1ai'],
  ['ｎａｍｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'name@example.com'],
  ['na\u200bme@example\u00ad.com', 'name@example.com'],
]
const abns = [
  ['51 824 753 556', '51824753556', '51 824 753 556'],
  ['ABN 51 824 753 556', '51824753556', '51 824 753 556'],
  ['ABN: 51824753556', '51824753556', '51 824 753 556'],
  ['PayID: ABN 51 824 753 556', '51824753556', '51 824 753 556'],
  ['51-824-753-556', '51824753556', '51 824 753 556'],
  ['004 085 616', '004085616', '004 085 616'],
  ['ACN 004 085 616', '004085616', '004 085 616'],
  ['010 499 966', '010499966', '010 499 966'],
]
const organisations = [
  ['acme.sydney', 'acme.sydney'],
  ['ACME-Pay', 'acme-pay'],
  ['PayID: acme', 'acme'],
  ['studio54', 'studio54'],
  ['acme:pay', 'acme:pay'],
  ['acme:24', 'acme:24'],
  ['abn2', 'abn2'],
  ['x1', 'x1'],
  ['007bond', '007bond'],
  ['!~', '!~'],
  ['[acme]', '[acme]'],
  ['ＡＣＭＥ１', 'acme1'],
  [`a${'b'.repeat(255)}`, `a${'b'.repeat(255)}`],
]
const texts = (kind: PayIdKind, list: string[][]) =>
  list.map(([text = '', value = '', display = value]) => ({ kind, text, value, display }))
/** Right PayIDs of every kind, as people paste them, with what they come to. */
export const rightPayIds = [
  ...texts('phone', phones),
  ...texts('email', emails),
  ...texts('abn', abns),
  ...texts('organisation', organisations),
]

/** The register's own words: subtract 1 from the first digit, weigh, divide by 89. */
export function isAbn(text: string): boolean {
  const weights = [10n, 1n, 3n, 5n, 7n, 9n, 11n, 13n, 15n, 17n, 19n]
  const digits = [...text].map((digit, i) => BigInt(digit) - (i === 0 ? 1n : 0n))
  const sum = digits.reduce((total, digit, i) => total + digit * (weights[i] ?? 0n), 0n)
  return text.length === 11 && text[0] !== '0' && sum % 89n === 0n
}

/** ASIC's: the complement of the remainder of the first eight, weighed 8 to 1, is the last. */
export function isAcn(text: string): boolean {
  let sum = 0
  for (let i = 0; i < 8; i++) sum += Number(text.charAt(i)) * (8 - i)
  return text.length === 9 && /[1-9]/.test(text) && String((10 - (sum % 10)) % 10) === text[8]
}
