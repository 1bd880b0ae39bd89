// Australia's numbers for films and plays (ACMA, "Phone numbers for use in TV shows, films and
// creative works"), what follows +614915, and +61 2 5550 1234 or 7010 1234 in each area.
const australianMobiles = `70006 70110 70156 70157 70158 70159 70313 70737 71266 71491 71804 72549
  72665 72983 73087 73770 74118 74632 75254 75789 76398 76801 77426 77644 78148 78888 78957 79212
  79455 79760`

// Beside them those of North America (555-0100 to 555-0199, NANPA) and Britain (07700 900000 to
// 900999, Ofcom), the example of the API's documentation, which is also our hint, and two that
// nobody types for their own.
const fictional = new RegExp(
  `^\\+(?:614915(?:${australianMobiles.replace(/\s+/g, '|')})|61[2378](?:5550|7010)\\d{4}` +
    `|1\\d{3}55501\\d\\d|447700900\\d{3}|61422832849|61400000000|61412345678)$`,
)

/**
 * Whether a phone number belongs to nobody, as one that is kept free for films.
 *
 * @param number in international form, `+61491570006`
 */
export function isFictionalPhone(number: string): boolean {
  return fictional.test(number)
}

// RFC 2606 and RFC 6761. Of the others `test.com` belongs to somebody, but not to who types it.
const nobodysDomain =
  /@(?:.*\.)?(?:example\.(?:com|net|org)|test\.com|example|test|invalid|localhost)$/i
const nobodysName = /^(?:test(?:ing|user)?|dummy|foobar|asdf\w*|qwerty\w*)[\d._+-]*@/i

/** Whether an e-mail address can't be anybody's own: that of an example, or one typed to get past. */
export function isInventedEmail(address: string): boolean {
  return nobodysDomain.test(address) || nobodysName.test(address)
}
