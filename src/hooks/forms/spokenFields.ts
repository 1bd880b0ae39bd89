// What people call some of the API's fields, and the form's own name for its choice of account.
const otherNames: Readonly<Record<string, string>> = {
  accountidtype: 'method',
  accountnumber: 'accountno',
  birth: 'dob',
  city: 'suburb',
  document: 'iddoc.type',
  documentnumber: 'docnumber',
  iddoc: 'iddoc.type',
  phone: 'mobile',
  swift: 'bic',
  zip: 'postcode',
}

/**
 * The fields that a sentence of the API speaks of, what it wants first: "bic is required when
 * accountIdType is ABA" and "ABA accounts need a bic" are about the BIC. `street` stands for
 * `address.street` where there is no other.
 *
 * @param names the fields that may be meant
 */
export function spokenFields(sentence: string, names: readonly string[]): readonly string[] {
  const main = without(/\b(?:when|if|unless|where)\b(?:(?!\. )[^,;])*/gi, sentence)
  const core = without(/\bfor\b(?:(?!\. )[^,;])*/gi, main)
  const matter = /\bfor\b.*(?:accountIdType|method|accounts)/i.test(main) ? core : main
  const wanted = core.replace(/^.*\b(?:requires?|needs?)\b/is, '')
  const found = [wanted, core, matter].map(part => namedIn(part, names))
  return found.find(fields => fields.length > 0) ?? []
}

/** The rest of a sentence, or all of it where nothing would be left. */
function without(clause: RegExp, sentence: string): string {
  const rest = sentence.replace(clause, '')
  return /[a-z]{2}/i.test(rest) ? rest : sentence
}

/** By the API's own names, or else, as `IBAN` is also a method, in any capitals and spaces. */
function namedIn(text: string, names: readonly string[]): readonly string[] {
  const all = text.match(/[a-z](?:[\w.]*\w)?/gi) ?? []
  const words = all.filter(word => !/^(?:method|entity|type)$/i.test(word)) // As likely no field.
  const exact = words.flatMap(word => find(names, word === 'accountIdType' ? 'method' : word))
  if (exact.length > 0) return exact
  const plain = new Map(names.map(name => [name.toLowerCase(), name]))
  const loose = words.flatMap((word, at) => [`${word}${words[at + 1] ?? ''}`, word])
  return loose.flatMap(pair => {
    const word = pair.toLowerCase()
    return find([...plain.keys()], otherNames[word] ?? word).map(key => plain.get(key) ?? key)
  })
}

function find(names: readonly string[], word: string): readonly string[] {
  const name = names.includes(word) ? word : names.find(path => path.endsWith(`.${word}`))
  return name === undefined ? [] : [name]
}
