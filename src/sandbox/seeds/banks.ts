/** A bank as `bankInfo` answers it. */
export interface Bank {
  readonly name: string
  readonly address: {
    readonly building: string | null
    readonly street: string | null
    readonly suburb: string | null
    readonly state: string | null
    readonly country: string
    readonly postcode: string | null
  }
}

// The documentation's three answers, to the letter.
const figtree: Bank = {
  name: 'ANZ',
  address: {
    building: null,
    street: 'Shop 1  Westfield Shopping Ctr',
    suburb: 'Figtree',
    state: 'NSW',
    country: 'AU',
    postcode: '2525',
  },
}
const barclays: Bank = {
  name: 'BARCLAYS BANK PLC',
  address: {
    building: null,
    street: '1 CHURCHILL PLACE, CANARY WHARF London',
    suburb: 'London',
    state: null,
    country: 'GB',
    postcode: 'E14 5HP',
  },
}
const ing: Bank = {
  name: 'ING-DIBA AG (RETAIL BANKING)',
  address: {
    building: null,
    street: 'THEODOR-HEUSS-ALLEE 2 Frankfurt Am Main',
    suburb: 'Frankfurt Am Main',
    state: null,
    country: 'DE',
    postcode: '60486',
  },
}

// From here on the sandbox's own: real names of real banks, without their branches.

// AusPayNet's prefixes, two or three digits; the longest that fits counts.
const ownBsbTable = `
  01 ANZ
  03 04 73 74 Westpac
  06 76 40 42 52 Commonwealth Bank
  08 670 NAB
  09 Reserve Bank
  10 BankSA
  11 33 St.George
  12 944 Bank of Queensland
  14 930 Rabobank
  18 Macquarie
  19 55 Bank of Melbourne
  21 JPMorgan
  22 255 BNP Paribas
  23 Bank of America
  24 510 Citi
  29 MUFG
  30 Bankwest
  313 825 Bank Australia
  325 Beyond Bank
  34 985 HSBC
  35 980 Bank of China
  370 Flash Partners Pty Ltd
  41 Deutsche Bank
  43 Standard Chartered
  48 Suncorp Bank
  57 252 635 Australian Settlements
  610 633 Bendigo and Adelaide Bank
  637 650 Greater Bank
  638 880 Heritage and People's Choice
  640 Hume Bank
  641 647 824 IMB
  645 656 MyState Bank
  70 80 636 671 Cuscal
  721 932 Regional Australia Bank
  725 Judo Bank
  772 Revolut
  774 Wise
  777 533 Police & Nurses
  812 Teachers Mutual Bank
  814 834 Great Southern Bank
  840 Zepto
  90 Australia Post
  923 ING
  939 AMP Bank
  942 Bank of Sydney
  953 Adyen
  969 Tyro
`

// The first eight characters of a BIC, then the name and the city.
const ownBicTable = `
  ABNANL2A ABN AMRO BANK N.V. / Amsterdam
  AGRIFRPP CREDIT AGRICOLE SA / Montrouge
  ANZBAU3M AUSTRALIA AND NEW ZEALAND BANKING GROUP LIMITED / Melbourne
  ANZBNZ22 ANZ BANK NEW ZEALAND LIMITED / Auckland
  BBVAESMM BANCO BILBAO VIZCAYA ARGENTARIA S.A. / Madrid
  BCITITMM INTESA SANPAOLO SPA / Milano
  BCMRMXMM BBVA MEXICO / Ciudad de Mexico
  BKAUATWW UNICREDIT BANK AUSTRIA AG / Vienna
  BKCHCNBJ BANK OF CHINA / Beijing
  BKKBTHBK BANGKOK BANK PUBLIC COMPANY LIMITED / Bangkok
  BKNZNZ22 BANK OF NEW ZEALAND / Wellington
  BNORPHMM BDO UNIBANK, INC. / Makati
  BNPAFRPP BNP PARIBAS SA / Paris
  BOFAUS3N BANK OF AMERICA, N.A. / New York
  BOPIPHMM BANK OF THE PHILIPPINE ISLANDS / Makati
  BOTKJPJT MUFG BANK, LTD. / Tokyo
  BSCHESMM BANCO SANTANDER S.A. / Madrid
  CAIXESBB CAIXABANK, S.A. / Barcelona
  CENAIDJA PT BANK CENTRAL ASIA TBK / Jakarta
  CHASUS33 JPMORGAN CHASE BANK, N.A. / New York
  CITIUS33 CITIBANK N.A. / New York
  COBADEFF COMMERZBANK AG / Frankfurt am Main
  CTBAAU2S COMMONWEALTH BANK OF AUSTRALIA / Sydney
  DBSSSGSG DBS BANK LTD / Singapore
  DEUTDEFF DEUTSCHE BANK AG / Frankfurt am Main
  EBILAEAD EMIRATES NBD PJSC / Dubai
  GIBAATWW ERSTE BANK DER OESTERREICHISCHEN SPARKASSEN AG / Vienna
  HDFCINBB HDFC BANK LIMITED / Mumbai
  HSBCHKHH THE HONGKONG AND SHANGHAI BANKING CORPORATION LIMITED / Hong Kong
  ICBKCNBJ INDUSTRIAL AND COMMERCIAL BANK OF CHINA / Beijing
  ICICINBB ICICI BANK LIMITED / Mumbai
  INGBNL2A ING BANK N.V. / Amsterdam
  INGDDEFF ING-DIBA AG / Frankfurt am Main
  KASITHBK KASIKORNBANK PUBLIC COMPANY LIMITED / Bangkok
  LOYDGB2L LLOYDS BANK PLC / London
  MBBEMYKL MALAYAN BANKING BERHAD / Kuala Lumpur
  MIDLGB22 HSBC UK BANK PLC / London
  NATAAU33 NATIONAL AUSTRALIA BANK LIMITED / Melbourne
  NBADAEAA FIRST ABU DHABI BANK PJSC / Abu Dhabi
  NWBKGB2L NATIONAL WESTMINSTER BANK PLC / London
  OCBCSGSG OVERSEA-CHINESE BANKING CORPORATION LIMITED / Singapore
  PCBCCNBJ CHINA CONSTRUCTION BANK CORPORATION / Beijing
  RABONL2U COOPERATIEVE RABOBANK U.A. / Utrecht
  ROYCCAT2 ROYAL BANK OF CANADA / Toronto
  SBININBB STATE BANK OF INDIA / Mumbai
  SBZAZAJJ THE STANDARD BANK OF SOUTH AFRICA LIMITED / Johannesburg
  SMBCJPJT SUMITOMO MITSUI BANKING CORPORATION / Tokyo
  SOGEFRPP SOCIETE GENERALE / Paris
  TDOMCATT THE TORONTO-DOMINION BANK / Toronto
  UBSWCHZH UBS SWITZERLAND AG / Zurich
  UNCRITMM UNICREDIT S.P.A. / Milano
  UOVBSGSG UNITED OVERSEAS BANK LIMITED / Singapore
  WFBIUS6S WELLS FARGO BANK, N.A. / San Francisco
  WPACAU2S WESTPAC BANKING CORPORATION / Sydney
`

// The country and the bank's code in an IBAN (check digits left out), then the name and the city.
const ownIbanTable = `
  AE033 MASHREQBANK PSC / Dubai
  AT12000 UNICREDIT BANK AUSTRIA AG / Vienna
  AT20111 ERSTE BANK DER OESTERREICHISCHEN SPARKASSEN AG / Vienna
  BE001 BNP PARIBAS FORTIS / Brussels
  BE310 ING BELGIUM NV/SA / Brussels
  CH00762 BANQUE CANTONALE VAUDOISE / Lausanne
  DE10070000 DEUTSCHE BANK AG / Berlin
  DE37040044 COMMERZBANK AG / Cologne
  DK0040 NORDEA DANMARK / Copenhagen
  ES0049 BANCO SANTANDER S.A. / Madrid
  ES0182 BANCO BILBAO VIZCAYA ARGENTARIA S.A. / Madrid
  ES2100 CAIXABANK, S.A. / Barcelona
  FR20041 LA BANQUE POSTALE / Paris
  FR30003 SOCIETE GENERALE / Paris
  FR30004 BNP PARIBAS SA / Paris
  FR30006 CREDIT AGRICOLE SA / Montrouge
  GBBARC BARCLAYS BANK UK PLC / London
  GBLOYD LLOYDS BANK PLC / London
  GBNWBK NATIONAL WESTMINSTER BANK PLC / London
  IEAIBK ALLIED IRISH BANKS PLC / Dublin
  IEBOFI BANK OF IRELAND / Dublin
  LU001 BANQUE ET CAISSE D'EPARGNE DE L'ETAT / Luxembourg
  NLABNA ABN AMRO BANK N.V. / Amsterdam
  NLINGB ING BANK N.V. / Amsterdam
  NLRABO COOPERATIEVE RABOBANK U.A. / Utrecht
  NO8601 DANSKE BANK / Trondheim
  PL1020 PKO BANK POLSKI S.A. / Warsaw
  PT0035 CAIXA GERAL DE DEPOSITOS / Lisbon
  SA80 AL RAJHI BANK / Riyadh
  SE500 SKANDINAVISKA ENSKILDA BANKEN / Stockholm
`

/** By BSB, or by its first two or three digits. */
export const banksByBsb: ReadonlyMap<string, Bank> = new Map([
  ...ownBsbTable
    .trim()
    .split('\n')
    .flatMap(line => {
      const [, prefixes = '', name = ''] = /^\s*((?:\d+ )+)(.+)$/.exec(line) ?? []
      return prefixes
        .trim()
        .split(' ')
        .map(prefix => [prefix, ownBank(name, null, 'AU')] as const)
    }),
  ['012622', figtree] as const,
])

/** By the first eight characters of the BIC. */
export const banksByBic: ReadonlyMap<string, Bank> = new Map([
  ...named(ownBicTable, bic => bic.slice(4, 6)),
  ['BARCGB22', barclays] as const,
])

/** By the country and the bank's code, as they stand in the IBAN without its check digits. */
export const banksByIban: ReadonlyMap<string, Bank> = new Map([
  ...named(ownIbanTable, code => code.slice(0, 2)),
  ['DE50010517', ing] as const,
])

function named(table: string, countryOf: (code: string) => string): (readonly [string, Bank])[] {
  return table
    .trim()
    .split('\n')
    .map(line => {
      const [, code = '', name = '', city = ''] = /^\s*(\S+) (.+) \/ (.+)$/.exec(line) ?? []
      return [code, ownBank(name, city, countryOf(code))]
    })
}

function ownBank(name: string, city: string | null, country: string): Bank {
  return {
    name,
    address: { building: null, street: null, suburb: city, state: null, country, postcode: null },
  }
}
