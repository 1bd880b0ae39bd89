import { describe, expect, test } from 'vitest'
import { en } from '../../src/messages/en.ts'
import { recipientFields } from '../../src/rules/recipientFields.ts'
import { methods, nameOf, situations } from '../rules/situations.ts'

const words: Readonly<Record<string, unknown>> = en

describe.each(situations.map(each => [nameOf(each), each] as const))('%s', (_, situation) => {
  const fields = recipientFields(situation)

  test('has a label for each field', () => {
    const unlabelled = fields.filter(({ wording }) => !words[`field.${wording}.label`])
    expect(unlabelled.map(({ name }) => name)).toEqual([])
  })

  test('has words for each required field that is missing', () => {
    const silent = fields.filter(
      ({ isRequired, wording }) => isRequired && !words[`field.${wording}.missing`],
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })
})

test('every method has a label', () => {
  for (const method of Object.keys(methods)) {
    expect(words[`method.${method}.label`], method).toEqual(expect.any(String))
  }
})

// Of the destination only the country can be missing: the others fall back to what is possible.
test.each(['country.label', 'country.missing', 'currency.label', 'method.label', 'entity.label'])(
  'the question for the destination has words: %s',
  name => {
    expect(words).toHaveProperty([`field.${name}`])
  },
)

// What a recipient's form doesn't ask for: fields that stand alone, and texts that a host's own may check.
const alone = ['abn', 'acn', 'dob', 'reference']

test('no word is left of a field that nobody asks for', () => {
  const asked = situations.flatMap(situation => recipientFields(situation))
  const wordings = new Set(asked.map(({ wording }) => wording))
  const questions = ['country', 'currency', 'method', 'entity', ...alone]
  const orphans = Object.keys(en)
    .flatMap(key => /^field\.(.+)\.(?:label|hint|missing)$/.exec(key)?.[1] ?? [])
    .filter(wording => !wordings.has(wording) && !questions.includes(wording))
  expect(orphans).toEqual([])
})
