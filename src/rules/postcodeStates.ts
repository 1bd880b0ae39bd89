// From each beginning on, up to the next: the state, or none. Source: Australia Post, Canada Post, USPS
// Publication 65 (three-digit prefixes, with the few places that lie in another state than theirs).
//
// Australia's agree with the address of 17,018 of 17,019 bank branches, but a household near a border
// may have the other state's. K1A is the Canadian government on both banks of the Ottawa River, R8A a
// town between two provinces; 090, 340 and 962 are the United States' armed forces.
const beginnings: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [
    'AU',
    '02:ACT 03: 08:NT 10:NSW 26:ACT 2619:NSW 29:ACT 2921:NSW 30:VIC 40:QLD 50:SA 60:WA 70:TAS ' +
      '80:VIC 90:QLD',
  ],
  [
    'CA',
    'A:NL B:NS C:PE D: E:NB F: G:QC K:ON K1A: K1B:ON Q: R:MB R8A: R8B:MB S:SK T:AB U: V:BC W: X0A:NU X0E:NT Y:YT Z:',
  ],
  [
    'US',
    '005:NY 006:PR 008:VI 009:PR 010:MA 028:RI 030:NH 039:ME 050:VT 055:MA 056:VT 060:CT 06390:NY ' +
      '06391:CT 070:NJ 090: 100:NY 150:PA 197:DE 200:DC 201:VA 202:DC 206:MD 220:VA 247:WV 269: ' +
      '270:NC 290:SC 300:GA 320:FL 340: 341:FL 350:AL 370:TN 386:MS 398:GA 400:KY 430:OH 460:IN ' +
      '480:MI 500:IA 530:WI 550:MN 569:DC 570:SD 580:ND 590:MT 600:IL 630:MO 660:KS 680:NE 700:LA ' +
      '716:AR 730:OK 733:TX 734:OK 750:TX 800:CO 820:WY 832:ID 83414:WY 83415:ID 840:UT 850:AZ ' +
      '870:NM 885:TX 886: 889:NV 900:CA 962: 967:HI 96799:AS 968:HI 969:GU 96933: 96950:MP 96953: ' +
      '970:OR 980:WA 995:AK',
  ],
])

/**
 * The code of the state in which a postcode usually is; `undefined` where the post has given it to
 * none, and in countries other than Australia, Canada and the United States.
 *
 * @param postcode well formed, in capitals, without spaces and hyphens
 * @param country ISO 3166-1 alpha-2
 */
export function stateOfPostcode(postcode: string, country: string): string | undefined {
  const list = beginnings.get(country)?.split(' ') ?? []
  const state = list.findLast(entry => entry.slice(0, entry.indexOf(':')) <= postcode)
  return state?.replace(/.*:/, '') || undefined
}
