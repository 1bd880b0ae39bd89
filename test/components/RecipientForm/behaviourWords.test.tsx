import { expect, test } from 'vitest'
import { useFormWords } from '../../../src/components/FieldForm/useFormWords.ts'
import { recipientWords } from '../../../src/components/RecipientForm/recipientWords.ts'
import { formChoice } from '../../../src/hooks/forms/formChoice.ts'
import { ar } from '../../../src/messages/ar.ts'
import type { FormField } from '../../../src/rules/fieldDefinition.ts'
import { loadRecipientRules } from '../../../src/rules/loadRecipientRules.ts'
import { renderHook } from '../../renderHook.tsx'

const australia = {
  method: 'BSB',
  requiredFields: ['bsb', 'accountNo'],
  country: 'AU',
  addressCountry: 'AU',
  entity: 'individual',
} as const

async function fieldOf(name: string, entry = {}): Promise<FormField> {
  const { recipientFields } = await loadRecipientRules()
  const fields = recipientFields(australia, { [name]: entry })
  return fields.find(field => field.name === name) as FormField
}

function wordsIn(locale: string) {
  const provider = { locale, messages: { ar } }
  return renderHook(() => useFormWords(recipientWords), { provider }).result.current
}

test('a field has its label and its hint, and says whether it may be left empty', async () => {
  const words = wordsIn('en')
  expect(words.field(await fieldOf('bsb'))).toMatchObject({ label: 'BSB', optional: undefined })
  expect(words.field(await fieldOf('middleName'))).toEqual({
    label: 'Middle name',
    optional: '(optional)',
    hint: undefined,
    message: undefined,
    options: [],
  })
  const postcode = await fieldOf('address.postcode')
  expect(words.field(postcode).hint).toBe('Like 2000')
  expect(words.field({ ...postcode, isLocked: true }).hint).toBeUndefined()
})

test('a host’s own words come before the kit’s', async () => {
  const field = await fieldOf('bsb', { label: 'Branch', hint: 'Six digits' })
  expect(wordsIn('en').field(field)).toMatchObject({ label: 'Branch', hint: 'Six digits' })
})

test('what is wrong is one sentence, with the mend in question', async () => {
  const field = await fieldOf('firstName')
  const problem = { tone: 'critical', code: 'missing', params: {} } as const
  expect(wordsIn('en').field({ ...field, problem }).message).toBe('Enter the first name.')
  const check = field.check('Zoë', {})
  const mendable = { tone: 'critical', code: check.code ?? '', params: check.params ?? {} } as const
  expect(wordsIn('en').field({ ...field, problem: mendable }).message).toMatch(/Did you mean e\?$/)
})

test('choices have words, and a value that isn’t among them is kept as one', async () => {
  const words = wordsIn('en')
  const method = formChoice('method', ['BSB', 'NEXT'], 'BSB')
  expect(words.field(method).options).toEqual([
    { value: 'BSB', label: 'BSB and account number' },
    { value: 'NEXT', label: 'NEXT' },
  ])
  const entity = formChoice('entity', ['individual', 'company'], 'company')
  expect(words.field(entity).options.map(({ label }) => label)).toEqual(['A person', 'A company'])
  const state = { ...(await fieldOf('address.state')), value: 'Jervis Bay' }
  expect(words.field(state).options.at(0)).toEqual({ value: 'ACT', label: expect.any(String) })
  expect(words.field(state).options.at(-1)).toEqual({ value: 'Jervis Bay', label: 'Jervis Bay' })
})

test('countries are named and sorted in the provider’s language, those of a question alone', async () => {
  const country = formChoice('country', ['FR', 'DE', 'AU'], '', { kind: 'country' })
  const names = (locale: string) =>
    wordsIn(locale)
      .field(country)
      .options.map(({ label }) => label)
  expect(names('en')).toEqual(['Australia', 'France', 'Germany'])
  expect(names('ar')).toHaveLength(3)
  for (const name of names('ar')) expect(name).toMatch(/[\u0600-\u06ff]/)
  expect(wordsIn('en').field(await fieldOf('address.country')).options.length).toBeGreaterThan(240)
})
