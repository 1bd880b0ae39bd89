/** A part of an address with its words in full, and how much of it had to be changed. */
export interface TidyText {
  readonly text: string
  /** Short words written out. */
  readonly expanded: number
  readonly isRecased: boolean
}

/** The position of the word that says what kind of street it is ("Street", "Rd"), or -1. */
export function streetTypeAt(words: readonly string[]): number {
  // A street's name comes first: the "St" of "12 St Georges Rd" is a saint.
  const name = words.findIndex(word => /^[a-z]/i.test(word))
  return words.findIndex((word, i) => name >= 0 && i > name && isStreetType(word))
}

/** Whether a word is a point of the compass, short or in full. */
export function isDirection(word: string): boolean {
  const key = keyOf(word)
  return Object.hasOwn(directions, key) || Object.values(directions).includes(capitalised(key))
}

/** "33 effingham st" as "33 Effingham Street". */
export function tidyStreet(street: string): TidyText {
  const words = street.split(/\s+/)
  const type = streetTypeAt(words)
  return tidy(words, (word, i) => {
    if (i === type) return streetTypes[word]
    // A single letter is a direction only behind the street: "12 Avenue B" has none.
    return i > type && type >= 0 ? directions[word] : names[word]
  })
}

/** "sth launceston" as "South Launceston". */
export function tidySuburb(suburb: string): TidyText {
  return tidy(suburb.split(/\s+/), word => names[word])
}

/** "unit 4" as "Unit 4": letters only, no word is written out. */
export function tidyCase(text: string): TidyText {
  return tidy(text.split(/\s+/), () => undefined)
}

function tidy(
  words: readonly string[],
  inFull: (word: string, position: number) => string | undefined,
): TidyText {
  const full = words.map((word, i) => {
    const key = keyOf(word)
    return Object.hasOwn(shortWords, key) ? inFull(key, i) : undefined
  })
  const cased = words.map((word, i) => full[i] ?? recased(word))
  return {
    text: cased.join(' '),
    expanded: full.filter(Boolean).length,
    isRecased: words.some((word, i) => !full[i] && word !== cased[i]),
  }
}

/** Words in one case only get a capital; "McKay" and "des" in mixed company stay. */
function recased(word: string): string {
  const isMixed = /[a-z]/.test(word) && /[A-Z]/.test(word)
  if (isMixed || /^(PO|GPO)$/.test(word)) return word
  if (/^\d+[a-z]$/i.test(word)) return word.toUpperCase()
  return capitalised(word.toLowerCase())
}

/** A capital at the start and after a hyphen, and after the apostrophe of "O'Brien". */
function capitalised(word: string): string {
  return word.replace(/^[a-z]'[a-z]|^[a-z]|-[a-z]/g, letters => letters.toUpperCase())
}

function isStreetType(word: string): boolean {
  const key = keyOf(word)
  return Object.hasOwn(streetTypes, key) || fullStreetTypes.has(capitalised(key))
}

function keyOf(word: string): string {
  return word.replace(/\.$/, '').toLowerCase()
}

const streetTypes: Readonly<Record<string, string>> = {
  av: 'Avenue',
  ave: 'Avenue',
  bvd: 'Boulevard',
  blvd: 'Boulevard',
  cct: 'Circuit',
  cir: 'Circle',
  cl: 'Close',
  cr: 'Crescent',
  cres: 'Crescent',
  ct: 'Court',
  dr: 'Drive',
  esp: 'Esplanade',
  gr: 'Grove',
  hwy: 'Highway',
  ln: 'Lane',
  pde: 'Parade',
  pl: 'Place',
  rd: 'Road',
  sq: 'Square',
  st: 'Street',
  tce: 'Terrace',
}

const fullStreetTypes: ReadonlySet<string> = new Set([
  ...Object.values(streetTypes),
  'Alley',
  'Parkway',
  'Rise',
  'Row',
  'Walk',
  'Way',
])

const names: Readonly<Record<string, string>> = {
  nth: 'North',
  sth: 'South',
  mt: 'Mount',
  hts: 'Heights',
}

const directions: Readonly<Record<string, string>> = {
  n: 'North',
  nth: 'North',
  s: 'South',
  sth: 'South',
  e: 'East',
  w: 'West',
}

const shortWords = { ...streetTypes, ...names, ...directions }
