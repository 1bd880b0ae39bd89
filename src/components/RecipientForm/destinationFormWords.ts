import { countryWords } from '../../messages/en/country.ts'
import { destinationWords } from '../../messages/en/destination.ts'
import { fieldWords } from '../../messages/en/fields.ts'
import { formWords } from '../../messages/en/form.ts'
import { recipientFormWords } from '../../messages/en/recipientForm.ts'

/** What the form says before a country is chosen. */
export const destinationFormWords = {
  ...fieldWords,
  ...formWords,
  ...countryWords,
  ...destinationWords,
  ...recipientFormWords,
}
