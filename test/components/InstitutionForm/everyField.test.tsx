import { expect, test } from 'vitest'
import { InstitutionForm } from '../../../src/components/InstitutionForm/InstitutionForm.tsx'
import { expectedField, speech } from '../RecipientForm/expectedField.ts'
import { addressNames } from '../RecipientForm/fieldTexts.ts'
import { type PartyForm, proveGiven, proveTyped } from '../RecipientForm/partyProof.ts'

/** An institution's form with all that it can ask for. */
function partyOf(country: string, locale: 'en' | 'ar' = 'en'): PartyForm {
  const [addressCountry = '', ...address] = addressNames(country)
  const required = ['legalName', 'address.country', ...(country === 'AU' ? ['address.street'] : [])]
  const names = [addressCountry, 'legalName', 'businessNumber', 'externalId', ...address]
  return {
    form: initialValues => <InstitutionForm initialValues={initialValues} />,
    questions: [],
    fields: names.map(name =>
      expectedField(
        name,
        { country, form: 'institution' },
        required.includes(name),
        speech[locale],
      ),
    ),
    locale,
    answers: {},
    storeOf: ({ store }) => store.institutions,
  }
}

test.each(['AU', 'GB', 'US', 'AE'])(
  'in %s: each field, right and wrong',
  async country => {
    const party = partyOf(country)
    await proveTyped(party)
    const choices = party.fields.filter(({ isChoice }) => isChoice)
    expect(choices.map(({ name }) => name)).toContain('address.country')
    for (const field of choices) await proveGiven(party, field)
  },
  60_000,
)

test('in Arabic', async () => {
  await proveTyped(partyOf('AU', 'ar'))
}, 60_000)
