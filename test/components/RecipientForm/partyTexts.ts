import type { FieldPlace, FieldTexts, WrongText } from './fieldTexts.ts'

type TextsIn = (place: FieldPlace) => Omit<FieldTexts, 'wording'> & { readonly wording?: string }

const isAustralian = ({ addressCountry, country }: FieldPlace) =>
  (addressCountry ?? country) === 'AU'

function plain(typed: string, ...wrong: WrongText[]) {
  return () => ({ typed, sent: typed.trim(), wrong })
}

const year = new Date().getFullYear()

/**
 * By the API's name, what may be typed of a party beside its names: its birth, what it is registered by,
 * its document. A wrong date is one that leaves those compared with it right.
 */
export const partyTexts: Readonly<Record<string, TextsIn>> = {
  dob: ({ form }) => ({
    ...(form === 'sender' && { wording: 'senderBirthDate' }),
    typed: '1990 02 28',
    sent: '1990-02-28',
    wrong: [
      [`${year - 10}-01-31`, 'birthDateTooYoung', { minimum: 18 }],
      ['1990-02-30', 'dateExists'],
      ['28.02.1990', 'dateFormat'],
      ['1900-01-01', 'birthDateTooEarly'],
    ],
  }),
  legalName: plain(' Tea & Co Pty Ltd', ['T', 'textTooShort', { minimum: 2 }]),
  tradingAsName: plain('Tea House', ['Tea = Co', 'companyNameCharacter', { found: '=' }]),
  businessNumber(place) {
    if (!isAustralian(place)) return plain('HRB 12345', ['N/A', 'dummyValue', { found: 'N/A' }])()
    return {
      wording: 'abn',
      typed: 'ABN 51-824-753-556',
      sent: '51824753556',
      wrong: [
        ['51824753557', 'abnChecksum'],
        ['004085616', 'abnIsAcn'],
        ['5182475', 'abnLength', { expected: 11, actual: 7 }],
      ],
    }
  },
  acn: () => ({
    typed: '004 085 616',
    sent: '004085616',
    wrong: [
      ['004085617', 'acnChecksum'],
      ['51824753556', 'acnIsAbn'],
    ],
  }),
  externalId: ({ form }) => ({
    ...(form === 'institution' && { wording: 'institutionReference' }),
    ...plain('inst-7', ['NULL', 'dummyValue', { found: 'NULL' }])(),
  }),
  nickName: plain('Zo', ['nil', 'dummyValue', { found: 'nil' }]),
  'address.streetNo': plain('1', ['nil', 'dummyValue', { found: 'nil' }]),
  'idDoc.type': ({ documentType = 'passport' }) => ({
    typed: documentType,
    sent: documentType,
    isChoice: true,
    wrong: [],
  }),
  'idDoc.docNumber': plain(' N1234567', ['N/A', 'dummyValue', { found: 'N/A' }]),
  'idDoc.country': () => ({
    typed: 'NZ',
    sent: 'NZ',
    isChoice: true,
    wrong: [['ZZ', 'countryUnknown']],
  }),
  'idDoc.issuer': plain('Department of Internal Affairs', [
    'x'.repeat(101),
    'textTooLong',
    { maximum: 100, actual: 101 },
  ]),
  'idDoc.issueDate': ({ entity }) => ({
    typed: `${year - 1}0228`,
    sent: `${year - 1}-02-28`,
    wrong: [
      [`${year + 1}-01-31`, 'documentNotYetIssued'],
      ...(entity === 'individual' ? [['1980-01-31', 'documentBeforeBirth'] as const] : []),
      [`${year - 1}-13-01`, 'dateExists'],
    ],
  }),
  'idDoc.expiryDate': () => ({
    typed: `${year + 9}/02/28`,
    sent: `${year + 9}-02-28`,
    wrong: [
      [`${year - 1}-06-30`, 'documentExpired'],
      [`${year - 2}-01-31`, 'documentExpiresBeforeIssue'],
      [`${year + 9}-02`, 'dateFormat'],
    ],
  }),
}
