/** One part of an address: the API's name, what the country calls it, what is typed and what is sent. */
export interface AddressTexts {
  readonly part: string
  /** Stem of its message keys. */
  readonly wording: string
  readonly typed: string
  readonly sent: string
}

/** Somebody's whereabouts. */
export interface Whereabouts {
  /** What a form asks for there, in order, the country apart. */
  readonly address: readonly AddressTexts[]
  /** As people write it in their own country, and as it is sent. */
  readonly mobile: { readonly typed: string; readonly sent: string }
}

// By country: the street; what stands under it, in the country's order and by its words; a mobile
// number. `typed > sent` where the two differ. Sources: each country's post; the numbers are those that
// libphonenumber has for examples.
const table = `
AE | 12 Corniche Road | city=Abu Dhabi, emirate=Abu Dhabi | 050 123 4567 > +971501234567
AT | Graben 21 | postcode=1010, city=Wien | 0664 123456 > +43664123456
AU | 22 Woolooware Rd | suburb=Woolooware, state=NSW, postcode=2230 | 0412 345 678 > +61412345678
BD | 12 Dilkusha Road | city=Dhaka, postalCode=1000 | 01812-345678 > +8801812345678
BE | Rue de la Loi 16 | postcode=1000, city=Bruxelles | 0450 00 12 34 > +32450001234
BG | Vitosha Blvd 15 | postcode=1000, city=Sofia | 043 012 345 > +35943012345
BH | Building 1006, Road 2813 | city=Manama, postalCode=317 | 3600 1234 > +97336001234
BR | Av. Paulista 1578 | city=Sao Paulo, state=SP, postalCode=01310-200 | (11) 96123-4567 > +5511961234567
CA | 111 Wellington Street | city=Ottawa, province=ON, postalCode=k1a0b1 > K1A 0B1 | (506) 234-5678 > +15062345678
CH | Bahnhofstrasse 3 | postcode=8001, city=Zurich | 078 123 45 67 > +41781234567
CL | Moneda 1160 | postalCode=8340457, city=Santiago, region=Metropolitana | (2) 2123 4567 > +56221234567
CN | 55 Fuxingmennei Street | city=Beijing, province=Beijing, postalCode=100140 | 131 2345 6789 > +8613123456789
CO | Carrera 7 # 14-78 | city=Bogota, department=Cundinamarca, postalCode=110321 | 321 1234567 > +573211234567
CR | Avenida Central 100 | city=Escazu, province=San Jose, postalCode=10201 | 8312 3456 > +50683123456
CY | Ledra 12 | postcode=1011, city=Nicosia | 96 123456 > +35796123456
CZ | Na Prikope 28 | postcode=110 00, city=Praha | 601 123 456 > +420601123456
DE | Unter den Linden 77 | postcode=10117, city=Berlin | 01512 3456789 > +4915123456789
DK | Havnegade 5 | postcode=1058, city=Kobenhavn | 34 41 23 45 > +4534412345
DO | Calle El Conde 50 | postalCode=10210, city=Santo Domingo | (809) 234-5678 > +18092345678
EE | Estonia pst 13 | postcode=10143, city=Tallinn | 5123 4567 > +37251234567
EG | 54 El Gomhoreya Street | city=Cairo, governorate=Cairo, postalCode=11511 | 010 01234567 > +201001234567
ES | Calle de Alcala 48 | postcode=28014, city=Madrid, province=Madrid | 612 34 56 78 > +34612345678
FI | Snellmaninaukio 1 | postcode=00170, city=Helsinki | 041 2345678 > +358412345678
FJ | 1 Pratt Street | townOrCity=Suva | 701 2345 > +6797012345
FR | 1 rue de Rivoli | postcode=75001, city=Paris | 06 12 34 56 78 > +33612345678
GB | 10 Downing Street | townOrCity=London, postcode=sw1a2aa > SW1A 2AA | 07400 123456 > +447400123456
GE | 2 Sanapiro Street | postcode=0114, city=Tbilisi | 555 12 34 56 > +995555123456
GH | 1 Thorpe Road | city=Accra, region=Greater Accra, digitalAddress=GA-144-8463 | 023 123 4567 > +233231234567
GR | Panepistimiou 21 | postcode=102 50, city=Athina | 691 234 5678 > +306912345678
GT | 7a Avenida 22-01 | postalCode=01001, city=Guatemala | 5123 4567 > +50251234567
HK | 1 Garden Road | district=Central, area=Hong Kong Island | 5123 4567 > +85251234567
HR | Trg hrvatskih velikana 3 | postcode=10000, city=Zagreb | 092 123 4567 > +385921234567
HU | Szabadsag ter 8 | postcode=1054, city=Budapest | 06 20 123 4567 > +36201234567
ID | Jl. M.H. Thamrin 2 | city=Jakarta, province=DKI Jakarta, postalCode=10350 | 0812-345-678 > +62812345678
IE | New Wapping Street | townOrCity=Dublin, county=Dublin, eircode=D01 F7X3 | 085 012 3456 > +353850123456
IL | 1 Rothschild Blvd | city=Tel Aviv, postalCode=6688101 | 050-234-5678 > +972502345678
IN | 16 Sansad Marg | city=New Delhi, pin=110001, state=Delhi | 081234 56789 > +918123456789
IS | Kalkofnsvegur 1 | postcode=101, city=Reykjavik | 611 1234 > +3546111234
IT | Via Nazionale 91 | postcode=00184, city=Roma, province=RM | 312 345 6789 > +393123456789
JO | 12 King Hussein Street | city=Amman, postalCode=11118 | 07 9012 3456 > +962790123456
JP | 2-1-1 Nihonbashi | city=Chuo, prefecture=Tokyo, postalCode=103-0021 | 090-1234-5678 > +819012345678
KE | Haile Selassie Avenue 3 | townOrCity=Nairobi, postalCode=00200 | 0712 123456 > +254712123456
KR | 39 Namdaemun-ro | cityOrDistrict=Jung-gu, provinceOrCity=Seoul, postalCode=04531 | 010-2000-0000 > +821020000000
KW | Abdullah Al-Ahmad Street 5 | postalCode=13006, city=Kuwait City | 500 12345 > +96550012345
LK | 30 Janadhipathi Mawatha | city=Colombo, postalCode=00100 | 071 234 5678 > +94712345678
LT | Gedimino pr. 6 | postcode=01103, city=Vilnius | (0-612) 34567 > +37061234567
LU | 2 boulevard Royal | postcode=2983, city=Luxembourg | 628 123 456 > +352628123456
LV | K. Valdemara 2A | city=Riga, postcode=LV-1050 | 21 234 567 > +37121234567
MA | 277 Avenue Mohammed V | postalCode=10000, city=Rabat | 06 50 12 34 56 > +212650123456
MT | Castille Place | townOrCity=Valletta, postcode=VLT 1060 | 9696 1234 > +35696961234
MU | 1 Sir William Newton Street | postalCode=11328, city=Port Louis | 5251 2345 > +23052512345
MX | Av. 5 de Mayo 2 | postalCode=06000, city=Ciudad de Mexico, state=CDMX | 222 123 4567 > +522221234567
MY | Jalan Dato Onn 2 | postcode=50480, city=Kuala Lumpur, state=Kuala Lumpur | 012-345 6789 > +60123456789
NG | 33 Tafawa Balewa Way | city=Abuja, postalCode=900211, state=FCT | 0802 123 4567 > +2348021234567
NL | Spaklerweg 4 | postcode=1096ba > 1096 BA, city=Amsterdam | 06 12345678 > +31612345678
NO | Bankplassen 2 | postcode=0151, city=Oslo | 40 61 23 45 > +4740612345
NP | Baluwatar Road 1 | city=Kathmandu, postalCode=44600 | 984-1234567 > +9779841234567
NZ | 2 The Terrace | townOrCity=Wellington, postcode=6011 | 021 123 4567 > +64211234567
OM | 44 Al Jami Street | postalCode=112, city=Ruwi | 9212 3456 > +96892123456
PE | Jr. Santa Rosa 441 | cityOrDistrict=Lima, postalCode=15001, department=Lima | 912 345 678 > +51912345678
PG | Douglas Street 1 | townOrCity=Port Moresby, postcode=121, province=NCD | 7012 3456 > +67570123456
PH | A. Mabini Street 5 | city=Manila, zip=1004, province=Metro Manila | 0905 123 4567 > +639051234567
PK | I.I. Chundrigar Road 1 | city=Karachi, postalCode=74000 | 0301 2345678 > +923012345678
PL | Swietokrzyska 11 | postcode=00-919, city=Warszawa | 512 345 678 > +48512345678
PT | Rua do Comercio 148 | postcode=1100-150, city=Lisboa | 912 345 678 > +351912345678
QA | Corniche Street 7 | city=Doha | 3312 3456 > +97433123456
RO | Strada Lipscani 25 | postcode=030031, city=Bucuresti, county=Bucuresti | 0712 034 567 > +40712034567
SA | 8230 King Saud Road | city=Riyadh, postalCode=11169 | 051 234 5678 > +966512345678
SE | Brunkebergstorg 11 | postcode=103 37, city=Stockholm | 070-123 45 67 > +46701234567
SG | 10 Shenton Way | postalCode=079117 | 8123 4567 > +6581234567
SI | Slovenska cesta 35 | postcode=1505, city=Ljubljana | 031 234 567 > +38631234567
SK | Imricha Karvasa 1 | postcode=813 25, city=Bratislava | 0912 123 456 > +421912123456
TH | 273 Samsen Road | cityOrDistrict=Phra Nakhon, province=Bangkok, postalCode=10200 | 081 234 5678 > +66812345678
TN | 25 rue Hedi Nouira | postalCode=1080, city=Tunis | 20 123 456 > +21620123456
TR | Istiklal Caddesi 10 | postcode=06050, cityOrDistrict=Altindag, province=Ankara | 0501 234 56 78 > +905012345678
TW | 2 Roosevelt Road | cityOrDistrict=Zhongzheng, countyOrCity=Taipei, postalCode=100 | 0912 345 678 > +886912345678
TZ | 2 Mirambo Street | postalCode=11884, city=Dar es Salaam | 0621 234 567 > +255621234567
UG | 37 Kampala Road | townOrCity=Kampala | 0712 345678 > +256712345678
US | 500 Main Street | city=Sacramento, state=CA, zip=94203 | (201) 555-0123 > +12015550123
UY | Diagonal J.P. Fabini 777 | postalCode=11100, city=Montevideo, department=Montevideo | 094 231 234 > +59894231234
VN | 49 Ly Thai To | cityOrDistrict=Hoan Kiem, provinceOrCity=Hanoi, postalCode=100000 | 0912 345 678 > +84912345678
VU | Emile Mercet Street 1 | townOrCity=Port Vila | 591 2345 > +6785912345
WS | Beach Road 1 | townOrCity=Apia | 72 12345 > +6857212345
ZA | 370 Helen Joseph Street | city=Pretoria, postalCode=0002 | 071 123 4567 > +27711234567
`

/** Of which of the API's parts a country's word tells. */
const partOf: Readonly<Record<string, string>> = {
  ...named('suburb', 'suburb city townOrCity cityOrDistrict district'),
  ...named('state', 'state province provinceOrCity county countyOrCity region'),
  ...named('state', 'department governorate emirate prefecture area'),
  ...named('postcode', 'postcode postalCode zip pin eircode digitalAddress'),
}

/** In which the state is one of a list. */
export const countriesWithStates: readonly string[] = ['AU', 'CA', 'US']

/** The whereabouts by country, ISO 3166-1 alpha-2. */
export const whereabouts: ReadonlyMap<string, Whereabouts> = new Map(
  table.trim().split('\n').map(readLine),
)

function readLine(line: string): [string, Whereabouts] {
  const [country = '', street = '', place = '', number = ''] = line.split(' | ')
  const parts = place.split(', ').map(entry => {
    const [wording = '', text = ''] = entry.split('=')
    return { part: partOf[wording] ?? '', wording, ...texts(text) }
  })
  const hasPostcode = parts.some(({ part }) => part === 'postcode')
  const line1 = { part: 'street', ...texts(street) }
  const head =
    country === 'AU'
      ? [
          { part: 'building', wording: 'building', ...texts('Unit 4') },
          { ...line1, wording: 'street' },
        ]
      : [{ ...line1, wording: hasPostcode ? 'line' : 'lineAndCity' }]
  return [country, { address: [...head, ...parts], mobile: texts(number) }]
}

function texts(entry: string) {
  const [typed = '', sent = typed] = entry.split(' > ')
  return { typed, sent }
}

function named(part: string, wordings: string) {
  return Object.fromEntries(wordings.split(' ').map(wording => [wording, part]))
}
